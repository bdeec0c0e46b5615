"""Stopping, crashing and starting again: every accepted message is answered, once."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp
import pytest

from tests.conftest import ROOT
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Shopper, StartHub, open_session

StartProcess = Callable[[], Awaitable[tuple[asyncio.subprocess.Process, str]]]


@pytest.fixture
async def start_process(double: RasaDouble, unused_tcp_port: int, tmp_path: Path) -> AsyncIterator[StartProcess]:
    """Start the hub as a process of its own, on the database file of `start_hub`."""
    started: list[asyncio.subprocess.Process] = []
    url = f"http://127.0.0.1:{unused_tcp_port}"

    async def start() -> tuple[asyncio.subprocess.Process, str]:
        place = {
            "WAYBILL_PORT": str(unused_tcp_port),
            "WAYBILL_ASSISTANT_PORT": str(double.port),
            "WAYBILL_ASSISTANT_AT_ONCE": "30",  # so that all are under way when it ends
            "WAYBILL_DATABASE_URL": f"sqlite:///{tmp_path}/hub.db",
        }
        silence = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.hub", cwd=ROOT, env={**os.environ, **place}, stdout=silence, stderr=silence
        )
        started.append(process)
        await _until_ready(url)
        return process, url

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _until_ready(url: str) -> None:
    async with asyncio.timeout(30), aiohttp.ClientSession() as http:
        while True:
            try:
                async with http.get(f"{url}/readyz") as answer:
                    assert answer.status == 200
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def _write_at_once(url: str, shoppers: int) -> list[tuple[str, str]]:
    """So many shoppers send one message each; their tokens and conversations."""

    async def write(http: aiohttp.ClientSession) -> tuple[str, str]:
        async with http.post(f"{url}/api/chat/sessions", json={}) as answer:
            opened = await answer.json()
        headers = {"Authorization": f"Bearer {opened['token']}"}
        body = {"client_id": "one", "text": "where is my order"}
        async with http.post(f"{url}/api/chat/messages", json=body, headers=headers) as answer:
            assert answer.status == 202
        return opened["token"], opened["conversation"]

    async with aiohttp.ClientSession() as http:
        return await asyncio.gather(*(write(http) for _ in range(shoppers)))


async def test_messages_that_waited_when_the_hub_stopped_are_answered_at_the_next_start(
    start_hub: StartHub, double: RasaDouble
) -> None:
    first = await start_hub()
    shopper = await open_session(first)
    double.go_on.clear()
    for number in range(3):
        await shopper.says(f"message {number}")
    await double.until_asked(1)
    await first.close()
    double.go_on.set()
    after = Shopper(await start_hub(), shopper.token, shopper.conversation)
    await after.hears("bot", 3)
    assert [message["from"] for message in (await after.reads())["messages"]] == ["shopper"] * 3 + ["bot"] * 3
    assert double.messages == ["message 0", "message 0", "message 1", "message 2"]  # the first try was cut off


async def test_an_answered_message_is_not_answered_again_after_a_restart(
    start_hub: StartHub, double: RasaDouble
) -> None:
    first = await start_hub()
    shopper = await open_session(first)
    await shopper.send(client_id="one", text="hello")
    await shopper.hears("bot")
    await first.close()
    after = Shopper(await start_hub(), shopper.token, shopper.conversation)
    assert (await (await after.send(client_id="one", text="hello")).json()) == {"seq": 1}  # the widget sends again
    await after.says("another")
    await after.hears("bot", 2)
    assert double.messages == ["hello", "another"]


@pytest.mark.parametrize("cause", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "crashed"])
async def test_a_hub_that_ends_in_the_middle_loses_and_doubles_nothing(
    start_process: StartProcess, start_hub: StartHub, double: RasaDouble, cause: signal.Signals
) -> None:
    process, url = await start_process()
    double.go_on.clear()
    written = await _write_at_once(url, 30)
    await double.until_asked(30)
    double.go_on.set()
    await asyncio.sleep(0.03)  # the end comes while the answers are being written
    process.send_signal(cause)
    try:
        await asyncio.wait_for(process.wait(), 8)
        in_time = True
    except TimeoutError:
        in_time = False
        process.kill()
    again = await start_hub()
    for token, conversation in written:
        shopper = Shopper(again, token, conversation)
        await shopper.hears("bot")
        assert [message["from"] for message in (await shopper.reads())["messages"]] == ["shopper", "bot"]
    assert in_time, "the hub did not stop within 8 seconds"
