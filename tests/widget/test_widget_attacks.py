"""What a hostile page may send over the WebSocket: tokens in addresses, second hellos, huge frames, floods."""

import json

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType

from bot.conversations.feed import Typing
from bot.hub.keys import FEED
from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Client, Shopper, database_of, open_session

LARGEST_FRAME = 16_384
TOO_LARGE = 1009


async def heard(socket: ClientWebSocketResponse) -> list[str]:
    """The texts of the next frame."""
    return [message["text"] for message in (await socket.receive_json(timeout=SECONDS))["messages"]]


async def test_a_token_in_the_address_opens_nothing(hub: Client, shopper: Shopper) -> None:
    await shopper.says("my address is secret")
    socket = await hub.ws_connect(f"/api/chat/ws?token={shopper.token}&after=0")
    await socket.send_json({"after": 0})
    assert (await socket.receive(timeout=SECONDS)).type is WSMsgType.CLOSE
    assert socket.close_code == 4401


async def test_a_second_hello_opens_no_second_conversation(hub: Client, shopper: Shopper) -> None:
    other = await open_session(hub)
    await other.says("not yours")
    await other.hears("bot")
    socket = await shopper.connect()
    assert await heard(socket) == []
    await socket.send_json({"token": other.token, "after": 0})
    await other.says("nor is this")
    await shopper.says("mine")
    assert await heard(socket) == ["mine"]


async def test_a_hello_sent_again_by_somebody_else_needs_the_whole_token(hub: Client, shopper: Shopper) -> None:
    for token in (shopper.token[:-1], shopper.token.swapcase(), shopper.conversation):
        socket = await hub.ws_connect("/api/chat/ws")
        await socket.send_json({"token": token})
        await socket.receive(timeout=SECONDS)
        assert socket.close_code == 4401


@pytest.mark.parametrize("after_hello", [False, True])
async def test_a_frame_too_large_closes_the_socket(hub: Client, shopper: Shopper, after_hello: bool) -> None:
    socket = await hub.ws_connect("/api/chat/ws")
    if after_hello:
        await socket.send_json({"token": shopper.token})
        assert await heard(socket) == []
    await socket.send_json({"token": shopper.token, "filling": "x" * LARGEST_FRAME})
    frame = await socket.receive(timeout=SECONDS)
    assert (frame.type, socket.close_code) == (WSMsgType.CLOSE, TOO_LARGE)
    await shopper.says("still here")
    await shopper.hears("bot")


async def test_frames_of_every_kind_write_nothing(hub: Client, shopper: Shopper) -> None:
    socket = await shopper.connect()
    assert await heard(socket) == []
    message = {"client_id": "one", "text": "over the socket"}
    for frame in (message, {"messages": [message]}, {"owner": "agent"}, [], 5, None):
        await socket.send_json(frame)
    await socket.send_bytes(json.dumps(message).encode())
    await shopper.says("mine")
    assert await heard(socket) == ["mine"]
    async with database_of(hub).read() as work:
        texts = [line.text for line in await work.conversations.messages(shopper.conversation)]
    assert "over the socket" not in texts


async def test_a_flood_of_typing_reaches_agents_once_a_second(hub: Client, shopper: Shopper) -> None:
    assert hub.app is not None
    socket = await shopper.connect()
    assert await heard(socket) == []
    async with hub.app[FEED].listen() as news:
        for _ in range(200):
            await socket.send_json({"typing": True})
        await socket.close()  # which the hub answers once it has read everything before it
        heard_by_agents = [news.get_nowait() for _ in range(news.qsize())]
    assert heard_by_agents == [Typing(shopper.conversation, "shopper")]
