"""The shopper API over a WebSocket: every message once and in order, whatever drops."""

import asyncio
from typing import Any

from aiohttp import ClientWebSocketResponse

from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, Shopper, open_session


async def frames_until(socket: ClientWebSocketResponse, seq: int) -> list[dict[str, Any]]:
    """All frames up to the one with this seq."""
    frames: list[dict[str, Any]] = []
    while not any(message["seq"] == seq for frame in frames for message in frame.get("messages", [])):
        frames.append(await socket.receive_json(timeout=SECONDS))
    return frames


def seqs(frames: list[dict[str, Any]]) -> list[int]:
    """The seqs in the order they came."""
    return [message["seq"] for frame in frames for message in frame.get("messages", [])]


async def typing_until_over(socket: ClientWebSocketResponse) -> list[str | None]:
    """Who was typing, in order, up to nobody."""
    who: list[str | None] = []
    while None not in who:
        frame = await socket.receive_json(timeout=SECONDS)
        who += [frame["typing"]] if "typing" in frame else []
    return who


async def test_the_transcript_comes_first_and_then_every_new_message(shopper: Shopper) -> None:
    await shopper.says("hello")
    await shopper.hears("bot")
    socket = await shopper.connect()
    first = await socket.receive_json(timeout=SECONDS)
    assert (seqs([first]), first["owner"]) == ([1, 2], "bot")
    await shopper.says("another")
    assert seqs(await frames_until(socket, 4)) == [3, 4]


async def test_after_a_drop_every_message_comes_once_and_in_order(shopper: Shopper) -> None:
    socket = await shopper.connect()
    await shopper.says("one")
    seen = seqs(await frames_until(socket, 2))
    await socket.close()
    await shopper.says("two")
    await shopper.says("three")
    await shopper.hears("bot", 3)
    again = await shopper.connect(after=max(seen))
    await shopper.says("four")
    assert seen + seqs(await frames_until(again, 8)) == list(range(1, 9))


async def test_two_tabs_get_the_same(shopper: Shopper) -> None:
    tabs = [await shopper.connect(), await shopper.connect()]
    for number in range(5):
        await shopper.says(f"message {number}")
    assert [seqs(await frames_until(tab, 10)) for tab in tabs] == [list(range(1, 11))] * 2


async def test_the_bot_is_seen_typing_until_it_answers(shopper: Shopper) -> None:
    socket = await shopper.connect()
    await shopper.says("hello")
    assert await typing_until_over(socket) == ["bot", None]


async def test_a_shopper_is_not_told_of_their_own_typing(shopper: Shopper) -> None:
    socket = await shopper.connect()
    await socket.send_json({"typing": True})
    await socket.send_str("no json at all")
    await shopper.says("hello")
    assert await typing_until_over(socket) == ["bot", None]


async def test_news_of_others_does_not_come(hub: Client, shopper: Shopper) -> None:
    socket, other = await shopper.connect(), await open_session(hub)
    await other.says("not yours")
    await other.hears("bot")
    await shopper.says("mine")
    texts = [message["text"] for frame in await frames_until(socket, 2) for message in frame.get("messages", [])]
    assert texts == ["mine", "Hello."]


async def test_clients_are_told_to_come_back_when_the_hub_stops(hub: Client, shopper: Shopper) -> None:
    socket = await shopper.connect()
    await socket.receive_json(timeout=SECONDS)
    assert hub.app is not None
    stopping = asyncio.create_task(hub.app.shutdown())
    await socket.receive(timeout=SECONDS)
    await stopping
    assert socket.close_code == 1012


async def test_a_slow_assistant_does_not_hold_up_what_the_shopper_wrote(shopper: Shopper, double: RasaDouble) -> None:
    socket = await shopper.connect()
    double.go_on.clear()
    for number in range(3):
        await shopper.says(f"message {number}")
    assert seqs(await frames_until(socket, 3)) == [1, 2, 3]
    double.go_on.set()
    assert seqs(await frames_until(socket, 6)) == [4, 5, 6]
