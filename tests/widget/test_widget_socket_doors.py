"""Who may open the WebSocket: a token that opens a conversation, from the shop's own pages."""

from typing import Any

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError

from tests.hub.rasa_double import SECONDS
from tests.hub.serving import SHOP_PAGE, Client, Shopper

NO_SESSION = 4401


@pytest.mark.parametrize(
    "hello",
    [
        '{"token": "wrong"}',
        '{"token": ""}',
        "{}",
        "[]",
        "hello",
        '{"token": 5}',
        "{" * 1000,
        '{"token": "ключ", "after": 1}',
    ],
)
async def test_a_hello_without_the_right_token_closes_with_4401(hub: Client, hello: str) -> None:
    socket = await hub.ws_connect("/api/chat/ws")
    await socket.send_str(hello)
    assert (await socket.receive(timeout=SECONDS)).type is WSMsgType.CLOSE
    assert socket.close_code == NO_SESSION


@pytest.mark.parametrize("after", [-1, "x", 10**30])
async def test_a_hello_with_a_senseless_seq_is_closed(shopper: Shopper, after: Any) -> None:
    socket = await shopper.connect(after=after)
    assert (await socket.receive(timeout=2)).type in {WSMsgType.CLOSE, WSMsgType.CLOSED}


async def test_bytes_instead_of_a_hello_close_with_4401(hub: Client) -> None:
    socket = await hub.ws_connect("/api/chat/ws")
    await socket.send_bytes(b"\xff\x00")
    await socket.receive(timeout=SECONDS)
    assert socket.close_code == NO_SESSION


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", f"{SHOP_PAGE}.evil.example"])
async def test_a_foreign_page_cannot_connect(hub: Client, origin: str) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        await hub.ws_connect("/api/chat/ws", origin=origin)
    assert refused.value.status == 403


async def test_the_shop_s_own_pages_can_connect(hub: Client, shopper: Shopper) -> None:
    for origin in (SHOP_PAGE, f"http://{hub.host}:{hub.port}"):
        socket = await hub.ws_connect("/api/chat/ws", origin=origin)
        await socket.send_json({"token": shopper.token})
        assert (await socket.receive_json(timeout=SECONDS)) == {"messages": [], "owner": "bot"}
