"""`make bench-desk`: how soon every agent at a full desk sees what a shopper has written."""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import typer

from bot.cli.screen import screen
from tests.bench.desk_room import Room, furnish
from tests.bench.inbox import free_port
from tests.bench.processes import Process

_TARGET = 0.2  # seconds from accepted to seen, for 95 of 100
_WORD = "message "  # with a number, what shoppers write
_PATIENCE = 60  # seconds until the last agent must have seen the last message


@dataclass
class Seen:
    """What one agent's browser was told: how often it got each text, and when first."""

    times: dict[str, int] = field(default_factory=dict)
    first: dict[str, float] = field(default_factory=dict)

    def hear(self, data: str, now: float) -> None:
        """Keep a frame if it is a shopper's message."""
        if data.startswith('{"type": "message"'):
            text = json.loads(data)["message"]["text"]
            if not text.startswith(_WORD):  # written before the run
                return
            self.times[text] = self.times.get(text, 0) + 1
            self.first.setdefault(text, now)


@dataclass
class Result:
    """What a run has shown."""

    accepted: dict[str, float]  # when each message was acknowledged
    agents: list[Seen]
    lag: float  # seconds by which the sender itself fell behind its pace, at the worst

    @property
    def missing(self) -> int:
        """How many times an agent was never told of a message."""
        return sum(text not in seen.times for seen in self.agents for text in self.accepted)

    @property
    def repeated(self) -> int:
        """How many times an agent was told again."""
        return sum(count - 1 for seen in self.agents for count in seen.times.values())

    @property
    def waits(self) -> list[float]:
        """Seconds from accepted to seen, for each message and agent."""
        return [
            max(0.0, seen.first[text] - at)
            for seen in self.agents
            for text, at in self.accepted.items()
            if text in seen.first
        ]


class Run:
    """A hub in a process of its own; shoppers and agents here."""

    def __init__(self, folder: Path, room: Room, rate: float, seconds: float) -> None:
        self._folder = folder
        self._room = room
        self._rate = rate
        self._messages = int(rate * seconds)
        self._accepted: dict[str, float] = {}
        self._seen = [Seen() for _ in room.cookies]
        self._lag = 0.0

    async def go(self) -> Result:
        """Open the desk, let the shoppers write, and wait until all was seen."""
        hub, assistant = self._processes()
        try:
            await asyncio.gather(hub.start(), assistant.start())
            base = hub.url.removesuffix("/healthz")
            async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
                listening = [
                    asyncio.create_task(self._listen(http, base, cookie, seen))
                    for cookie, seen in zip(self._room.cookies, self._seen, strict=True)
                ]
                await asyncio.sleep(0.5)
                await self._write(http, base)
                await self._settled()
                for task in listening:
                    task.cancel()
                await asyncio.gather(*listening, return_exceptions=True)
        finally:
            await hub.kill()
            await assistant.kill()
        return Result(self._accepted, self._seen, self._lag)

    async def _listen(self, http: aiohttp.ClientSession, base: str, cookie: str, seen: Seen) -> None:
        async with http.ws_connect(f"{base}/api/desk/ws", headers={"Cookie": cookie}) as socket:
            async for frame in socket:
                seen.hear(frame.data, time.monotonic())

    async def _write(self, http: aiohttp.ClientSession, base: str) -> None:
        """So many messages a second, whether those before were accepted yet or not."""
        began, posts = time.monotonic(), []
        for number in range(self._messages):
            due = began + number / self._rate
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            self._lag = max(self._lag, time.monotonic() - due)
            token = self._room.tokens[number % len(self._room.tokens)]
            posts.append(asyncio.create_task(self._post(http, base, token, f"{_WORD}{number}")))
        await asyncio.gather(*posts)

    async def _post(self, http: aiohttp.ClientSession, base: str, token: str, text: str) -> None:
        body, headers = {"client_id": text, "text": text}, {"Authorization": f"Bearer {token}"}
        async with http.post(f"{base}/api/chat/messages", json=body, headers=headers) as response:
            if response.status != 202:
                raise RuntimeError(f"{text} was not accepted: {await response.text()}")
            self._accepted[text] = time.monotonic()

    async def _settled(self) -> None:
        async with asyncio.timeout(_PATIENCE):
            while any(len(seen.times) < len(self._accepted) for seen in self._seen):
                await asyncio.sleep(0.05)

    def _processes(self) -> tuple[Process, Process]:
        hub, assistant = free_port(), free_port()
        place = {
            "WAYBILL_PORT": f"{hub}",
            "WAYBILL_ASSISTANT_PORT": f"{assistant}",
            "WAYBILL_DATABASE_URL": self._room.database_url,
        }
        memory = ["tests.bench.assistant", f"{assistant}", f"{self._folder / 'memory.jsonl'}"]
        return (
            Process(["bot.hub"], f"http://127.0.0.1:{hub}/healthz", self._folder / "hub.log", place),
            Process(memory, f"http://127.0.0.1:{assistant}/", self._folder / "assistant.log"),
        )


async def _measure(folder: Path, url: str, agents: int, conversations: int, rate: float, seconds: float) -> Result:
    room = await furnish(url or f"sqlite:///{folder}/hub.db", agents, conversations)
    return await Run(folder, room, rate, seconds).go()


def main(
    agents: int = 20, conversations: int = 500, rate: float = 50, seconds: float = 60, database_url: str = ""
) -> None:
    """Run, print the figures, and fail if a message was missed or repeated, or the target was.

    `database_url` names an empty PostgreSQL database; without it SQLite is measured.
    """
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(_measure(Path(folder), database_url, agents, conversations, rate, seconds))
    waits = result.waits
    p50, p95 = statistics.median(waits), statistics.quantiles(waits, n=20)[-1]
    screen.print(
        f"{agents} agents, {conversations} open conversations, {rate:.0f} messages a second for {seconds:.0f} s"
    )
    screen.print(f"missing {result.missing}, repeated {result.repeated}")
    screen.print(f"accepted to seen: {1000 * p50:.0f} ms (p50), {1000 * p95:.0f} ms (p95), {1000 * max(waits):.0f} ms "
                 f"(worst); the sender was late by {1000 * result.lag:.0f} ms at most")  # fmt: skip
    if result.missing or result.repeated or p95 > _TARGET:
        sys.exit(1)


if __name__ == "__main__":
    typer.run(main)
