"""The desk's live feed: every change of every conversation, pushed to each logged-in browser."""

import asyncio
import contextlib
import logging
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from bot.common.web import problem, until_first_ends
from bot.conversations.agents import Agent
from bot.conversations.feed import Feed, News, Typing
from bot.desk.auth import DeskAuth
from bot.desk.broadcast import Broadcast
from bot.desk.browser import Browser
from bot.desk.ports import BeginWork

logger = logging.getLogger(__name__)

_HEARTBEAT_SECONDS = 25
_BREATH = 0.04  # seconds between two readings: what happens in them is read together
_LARGEST_FRAME = 16_384
_LOGGED_OUT = 4401  # close code
_RESTART = 1012  # close code: come back later


class LiveDesk:
    """`GET /api/desk/ws`; after a drop the browser reads the lists again.

    One task reads each change from the database once, however many browsers are open, and news that arrive while it
    reads are read together the next time.
    """

    def __init__(self, read: BeginWork, feed: Feed, auth: DeskAuth) -> None:
        self._feed = feed
        self._auth = auth
        self._broadcast = Broadcast(read)
        self._open: set[Browser] = set()
        self._telling: asyncio.Task[None] | None = None

    def routes(self) -> list[web.RouteDef]:
        """The route of the WebSocket."""
        return [self._auth.door("GET", "/api/desk/ws", self.connect)]

    async def connect(self, request: web.Request, agent: Agent) -> web.WebSocketResponse:
        """Serve one browser until it leaves or the hub stops."""
        _check_origin(request)
        # Short frames for many readers: packing each of them for each reader costs more than it saves.
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS, max_msg_size=_LARGEST_FRAME, compress=False)
        browser = Browser(socket, request, agent)
        self._open.add(browser)  # before it can know that it is connected, so that nothing falls between
        self._tell()
        try:
            await socket.prepare(request)
            await until_first_ends(socket, browser.push(), self._listen(socket))
        finally:
            self._open.discard(browser)
            self._rest()
        return socket

    async def close_all(self) -> None:
        """Tell every browser to come back later."""
        for browser in list(self._open):
            await browser.socket.close(code=_RESTART, message=b"restart")

    def _tell(self) -> None:
        """Begin to tell the browsers of changes, if nobody does yet."""
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell_all())

    def _rest(self) -> None:
        """Stop when nobody is left to be told."""
        if not self._open and self._telling:
            self._telling.cancel()
            self._telling = None

    async def _tell_all(self) -> None:
        async with self._feed.listen() as news:
            while True:
                try:
                    await self._tell_of(await _together(news))
                    await asyncio.sleep(_BREATH)
                except (
                    Exception
                ):  # a database out of reach, say: the browsers read everything again when they come back
                    logger.exception("A change could not be shown at the desk")
                    await self.close_all()

    async def _tell_of(self, pieces: list[News]) -> None:
        await self._show_out()
        frames = await self._broadcast.frames(pieces, {browser.agent.id for browser in self._open})
        for browser in self._open:
            browser.tell(frames.for_agent(browser.agent.id))

    async def _show_out(self) -> None:
        """Close the sockets of those who have logged out meanwhile."""
        browsers = list(self._open)
        inside = await self._auth.still_in([browser.request for browser in browsers])
        for browser in [browser for browser, stays in zip(browsers, inside, strict=True) if not stays]:
            self._open.discard(browser)
            await browser.socket.close(code=_LOGGED_OUT, message=b"logged out")

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                conversation = frame.json().get("typing")
                if isinstance(conversation, str):
                    self._feed.publish(Typing(conversation, "agent"))


async def _together(news: asyncio.Queue[News]) -> list[News]:
    """The next news, with all that have come meanwhile."""
    pieces = [await news.get()]
    while not news.empty():
        pieces.append(news.get_nowait())
    return pieces


def _check_origin(request: web.Request) -> None:
    """A WebSocket carries cookies from any page; only the desk's own may open it."""
    origin = request.headers.get("Origin", "")
    if origin and urlsplit(origin).netloc.lower() != request.host.lower():
        raise problem(web.HTTPForbidden, "origin", "Only the desk's own page may do this.")
