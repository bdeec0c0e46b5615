"""WebSockets are counted while they are open, limited, and told when the hub stops."""

from typing import Any

import pytest
from aiohttp import ClientWebSocketResponse, WSMsgType, web

from bot.common.web import OpenSockets

SECONDS = 5
LARGEST_FRAME = 16_384


@pytest.fixture
def sockets() -> OpenSockets:
    """None open yet."""
    return OpenSockets()


@pytest.fixture
async def client(aiohttp_client: Any, sockets: OpenSockets) -> Any:
    """A server that answers every frame with how many sockets are open."""

    async def serve(request: web.Request) -> web.WebSocketResponse:
        async with sockets.opened(request) as socket:
            async for _ in socket:
                await socket.send_json(len(sockets))
        return socket

    app = web.Application()
    app.router.add_get("/", serve)
    return await aiohttp_client(app)


async def count(socket: ClientWebSocketResponse) -> int:
    await socket.send_str("how many")
    return int(await socket.receive_json(timeout=SECONDS))


async def test_they_are_counted_while_they_are_open(client: Any) -> None:
    first, second = await client.ws_connect("/"), await client.ws_connect("/")
    assert (await count(first), await count(second)) == (2, 2)
    await first.close()
    assert await count(second) == 1


async def test_all_are_told_to_come_back_later(client: Any, sockets: OpenSockets) -> None:
    both = [await client.ws_connect("/"), await client.ws_connect("/")]
    for socket in both:
        await count(socket)
    await sockets.close_all()
    for socket in both:
        assert (await socket.receive(timeout=SECONDS)).type is WSMsgType.CLOSE
        assert socket.close_code == 1012


async def test_a_frame_over_the_limit_closes_the_socket(client: Any) -> None:
    socket = await client.ws_connect("/")
    await socket.send_str("x" * (LARGEST_FRAME - 1))
    assert await socket.receive_json(timeout=SECONDS) == 1
    await socket.send_str("x" * LARGEST_FRAME)
    assert (await socket.receive(timeout=SECONDS)).type is WSMsgType.CLOSE
    assert socket.close_code == 1009
