"""`make bench-inbox`: webhooks of both platforms while hub and assistant are killed; nothing is lost or said twice."""

import asyncio
import json
import random
import socket
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import typer

from bot.cli.screen import screen
from tests.bench.processes import Process
from tests.bench.traffic import Webhook, traffic
from tests.bench.verdict import Verdict, judge
from tests.channels.graph_double import APP_SECRET, PAGE_TOKEN, VERIFY_TOKEN, GraphDouble
from tests.channels.telegram_double import SECRET, TOKEN, TelegramDouble

_AT_ONCE = 40  # connections, as many as Telegram opens by itself
_PATIENCE = 900  # seconds until everything must be answered
_OPEN = "SELECT count(*) FROM messages WHERE handling = 'waiting'"
_ON_THE_WAY = "SELECT count(*) FROM deliveries WHERE state IN ('pending', 'sending')"


@dataclass
class Result:
    """What a run has shown."""

    verdict: Verdict
    seconds: float
    waits: list[float] = field(default_factory=list)  # seconds until each 200

    @property
    def p50(self) -> float:
        """Half of the webhooks were acknowledged within so many seconds."""
        return statistics.median(self.waits)

    @property
    def p95(self) -> float:
        """95 of 100 were."""
        return statistics.quantiles(self.waits, n=20)[-1]


class Run:
    """One run: the platforms here, the hub and its assistant in processes of their own."""

    def __init__(self, folder: Path, webhooks: int, kills: int, seed: int) -> None:
        self._chance = random.Random(seed)
        self._shoppers = traffic(webhooks, self._chance)
        self._kill_at = sorted(self._chance.sample(range(webhooks // 20, webhooks), kills))
        self._database = folder / "hub.db"
        self._telegram, self._graph = TelegramDouble(), GraphDouble()
        self._folder = folder
        self._done = 0
        self._waits: list[float] = []

    async def go(self) -> Result:
        """Send everything, kill, wait for the last answer, and judge."""
        await self._telegram.start()
        await self._graph.start()
        self._hub, self._assistant = self._processes()
        try:
            await asyncio.gather(self._hub.start(), self._assistant.start())
            began = time.monotonic()
            await asyncio.gather(self._send_all(), self._kill_at_random())
            await self._settled()
            seconds = time.monotonic() - began
        finally:
            await self._hub.kill()
            await self._assistant.kill()
            await self._telegram.stop()
            await self._graph.stop()
        return Result(judge(self._shoppers, self._database, self._arrived()), seconds, self._waits)

    async def _send_all(self) -> None:
        turns = [shopper for shopper in self._shoppers for _ in shopper.webhooks]
        self._chance.shuffle(turns)
        queues = {shopper.address: (asyncio.Lock(), iter(shopper.webhooks)) for shopper in self._shoppers}
        waiting = iter(turns)
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as http:

            async def work() -> None:
                for shopper in waiting:
                    lock, webhooks = queues[shopper.address]
                    async with lock:  # the next one only after the one before: a platform keeps each shopper's order
                        await self._post(http, next(webhooks))

            await asyncio.gather(*(work() for _ in range(_AT_ONCE)))

    async def _post(self, http: aiohttp.ClientSession, webhook: Webhook) -> None:
        """Send until it is acknowledged, as platforms do."""
        while True:
            began = time.monotonic()
            try:
                url = self._hub.url.removesuffix("/healthz") + webhook.path
                async with http.post(url, data=webhook.body, headers=webhook.headers) as response:
                    if response.status == 200:
                        break
            except (aiohttp.ClientError, TimeoutError):
                pass
            await asyncio.sleep(0.3)
        self._waits.append(time.monotonic() - began)
        self._done += 1

    async def _kill_at_random(self) -> None:
        victims = [(self._hub, self._assistant)[n % 2] for n in range(len(self._kill_at))]
        self._chance.shuffle(victims)
        for at, victim in zip(self._kill_at, victims, strict=True):
            while self._done < at:
                await asyncio.sleep(0.01)
            await victim.kill()
            await victim.start()

    async def _settled(self) -> None:
        async with asyncio.timeout(_PATIENCE):
            while self._count(_OPEN) or self._count(_ON_THE_WAY):
                await asyncio.sleep(0.3)

    def _count(self, query: str) -> int:
        with closing(sqlite3.connect(self._database, timeout=30)) as connection:
            return int(connection.execute(query).fetchone()[0])

    def _arrived(self) -> dict[tuple[str, str], list[str]]:
        arrived: dict[tuple[str, str], list[str]] = {}
        for message in self._telegram.sent:
            arrived.setdefault(("telegram", message["chat_id"]), []).append(message["text"])
        for message in self._graph.sent:
            arrived.setdefault(("facebook", message["recipient"]["id"]), []).append(message["message"]["text"])
        return arrived

    def _processes(self) -> tuple[Process, Process]:
        ports = [free_port(), free_port()]
        place = {
            "WAYBILL_PORT": f"{ports[0]}",
            "WAYBILL_ASSISTANT_PORT": f"{ports[1]}",
            "WAYBILL_DATABASE_URL": f"sqlite:///{self._database}",
            "WAYBILL_TELEGRAM_TOKEN": TOKEN,
            "WAYBILL_TELEGRAM_SECRET": SECRET,
            "WAYBILL_TELEGRAM_API_URL": self._telegram.url,
            "WAYBILL_FACEBOOK_APP_SECRET": APP_SECRET,
            "WAYBILL_FACEBOOK_VERIFY_TOKEN": VERIFY_TOKEN,
            "WAYBILL_FACEBOOK_PAGE_TOKEN": PAGE_TOKEN,
            "WAYBILL_FACEBOOK_API_URL": self._graph.url,
        }
        hub = Process(["bot.hub"], f"http://127.0.0.1:{ports[0]}/healthz", self._folder / "hub.log", place)
        memory = ["tests.bench.assistant", f"{ports[1]}", f"{self._folder / 'memory.jsonl'}"]
        return hub, Process(memory, f"http://127.0.0.1:{ports[1]}/", self._folder / "assistant.log")


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(webhooks: int = 10_000, kills: int = 10, seed: int = 1) -> None:
    """Run, print the figures, and fail if anything was lost, repeated or out of order."""
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(Run(Path(folder), webhooks, kills, seed).go())
    verdict = result.verdict
    screen.print(f"{webhooks} webhooks on two channels, 20 % of them resent; hub and assistant killed {kills} times")
    screen.print(f"lost {verdict.lost}, answered twice {verdict.answered_twice}, out of order {verdict.out_of_order}, "
                 f"delivered twice {verdict.delivered_twice}")  # fmt: skip
    screen.print(f"in doubt after a kill {verdict.doubtful}, of which {verdict.arrived_after_all} have arrived")
    screen.print(f"{result.seconds:.0f} s in all; the 200 after {1000 * result.p50:.0f} ms (p50), "
                 f"{1000 * result.p95:.0f} ms (p95)")  # fmt: skip
    if not verdict.good:
        screen.print(f"for example: {json.dumps(verdict.examples[:10])}")
        sys.exit(1)


if __name__ == "__main__":
    typer.run(main)
