"""What the doubles of platforms share: what they were sent, and how they fail."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Client

Trouble = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class PlatformDouble:
    """Takes messages; `faults` are requests that the platform would not have understood."""

    sent: list[dict[str, Any]] = field(default_factory=list)  # accepted, in order
    tried: list[dict[str, Any]] = field(default_factory=list)  # all, in order
    faults: list[str] = field(default_factory=list)
    troubles: deque[Trouble] = field(default_factory=deque)  # what happens to the next requests
    pictures: dict[str, bytes] = field(default_factory=dict)  # what shoppers have sent, by its name
    fetched: list[str] = field(default_factory=list)  # the names of pictures that were asked for
    photo_troubles: deque[Trouble] = field(default_factory=deque)  # what happens to the next who asks for a picture
    hub: Client | None = None
    _server: TestServer | None = None
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    def routes(self) -> list[web.RouteDef]:
        """The platform's API."""
        raise NotImplementedError

    async def start(self) -> None:
        """Listen on a free port of this machine."""
        app = web.Application()
        app.add_routes(self.routes())
        self._server = TestServer(app)
        await self._server.start_server()

    async def stop(self) -> None:
        """Stop listening."""
        if self._server:
            await self._server.close()

    @property
    def url(self) -> str:
        """Where it listens."""
        assert self._server
        return f"http://127.0.0.1:{self._server.port}"

    async def until(self, right: Callable[[], bool]) -> None:
        """Return as soon as the platform has seen what the test waits for."""
        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(right)

    async def hears(self, times: int) -> list[str]:
        """The texts of all messages, as soon as there are so many."""
        await self.until(lambda: len(self.sent) >= times)
        return [self.text_of(message) for message in self.sent]

    def text_of(self, message: dict[str, Any]) -> str:
        """What a message says."""
        raise NotImplementedError

    async def give(self, request: web.Request) -> web.StreamResponse:
        """Hand out the picture whose name ends the address, or fail as the test has prepared."""
        name = request.match_info["name"]
        async with self._news:
            self.fetched.append(name)
            self._news.notify_all()
        if self.photo_troubles:
            return await self.photo_troubles.popleft()(request)
        if name not in self.pictures:
            return web.Response(status=404)
        return web.Response(body=self.pictures[name], content_type="application/octet-stream")

    async def take(self, request: web.Request, message: dict[str, Any], accepted: Any) -> web.StreamResponse:
        """Accept a message, or fail as the test has prepared."""
        async with self._news:
            self.tried.append(message)
            self._news.notify_all()
        if self.troubles:
            return await self.troubles.popleft()(request)
        async with self._news:
            self.sent.append(message)
            self._news.notify_all()
        return web.json_response(accepted)


def answering(status: int, body: Any, **headers: str) -> Trouble:
    """The platform answers this instead."""

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.json_response(body, status=status, headers=headers)

    return answer


async def hanging_up(request: web.Request) -> web.StreamResponse:
    """The connection breaks before the answer."""
    assert request.transport
    request.transport.close()
    return web.Response()
