"""The shopper is told by name who has the conversation, and whether that person is at the desk."""

import asyncio

import pytest

from bot.channels.widget import live
from tests.desk.at_the_desk import Desk, hire, maja, password_hash, waiting
from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Shopper

__all__ = ["hire", "maja", "password_hash", "waiting"]


async def test_the_bot_and_the_queue_have_no_name(shopper: Shopper, waiting: Shopper) -> None:
    assert "agent" not in await waiting.reads()


async def test_the_agent_has_a_name_before_they_write(maja: Desk, waiting: Shopper) -> None:
    socket = await waiting.connect(after=100)
    assert "agent" not in await socket.receive_json(timeout=SECONDS)
    await maja.do("take", waiting.conversation)
    frame = await socket.receive_json(timeout=SECONDS)
    assert (frame["owner"], frame["agent"]) == ("agent", {"name": "Maja", "present": False})


async def test_an_agent_with_the_desk_open_is_there(maja: Desk, waiting: Shopper) -> None:
    await maja.do("take", waiting.conversation)
    desk = await maja.client.ws_connect("/api/desk/ws")
    assert (await waiting.reads())["agent"] == {"name": "Maja", "present": True}
    await desk.close()
    async with asyncio.timeout(SECONDS):
        while (await waiting.reads())["agent"]["present"]:
            await asyncio.sleep(0.02)


async def test_silence_is_broken_so_that_a_dead_connection_is_known(
    waiting: Shopper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "_SILENCE_SECONDS", 0.05)
    socket = await waiting.connect(after=100)
    frames = [await socket.receive_json(timeout=SECONDS) for _ in range(3)]
    assert frames == [{"messages": [], "owner": "queue"}] * 3
