"""The desk's live feed: every change of every conversation and who is there, pushed to each logged-in browser."""

import asyncio
import contextlib
import json
import logging
from typing import Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from bot.common.web import OpenSockets, problem, until_first_ends
from bot.conversations.agents import Agent
from bot.conversations.feed import Feed, Typing
from bot.desk.auth import SESSION, DeskAuth
from bot.desk.news import Edition, NewsReader, gathered
from bot.desk.ports import BeginWork
from bot.desk.presence import Seat, presence
from bot.desk.views import counts
from bot.desk.watching import SessionWatch

logger = logging.getLogger(__name__)

_LOGGED_OUT = 4401  # close code
_LONGEST_ID = 36
_MISSED = json.dumps({"type": "missed"})


class LiveDesk:
    """`GET /api/desk/ws`; after a drop the browser reads the lists again.

    The news is read from the database and written down once for all browsers, not once for each.
    """

    def __init__(self, read: BeginWork, feed: Feed, auth: DeskAuth, watch: SessionWatch) -> None:
        self._news = NewsReader(read)
        self._feed = feed
        self._auth = auth
        self._watch = watch
        self._sockets = OpenSockets()
        self._seats: set[Seat] = set()
        self._reading: asyncio.Task[None] | None = None

    def routes(self) -> list[web.RouteDef]:
        """The route of the WebSocket."""
        return [self._auth.door("GET", "/api/desk/ws", self.connect)]

    async def connect(self, request: web.Request, agent: Agent) -> web.WebSocketResponse:
        """Serve one browser until it leaves or the hub stops."""
        _check_origin(request)
        await self._begin_reading()
        async with self._sockets.opened(request) as socket:
            seat = Seat(agent, request[SESSION], socket)
            self._seats.add(seat)
            self._tell_presence()
            try:
                await until_first_ends(socket, self._push(seat), self._listen(seat), self._leave(request))
            finally:
                self._seats.discard(seat)
                self._tell_presence()
        return socket

    @property
    def anybody_here(self) -> bool:
        """Whether a browser has the desk open."""
        return bool(self._seats)

    def present(self) -> dict[int, str]:
        """The state of every agent with a connected browser: online or away."""
        return {agent["id"]: agent["state"] for agent in presence(self._seats)["agents"]}

    async def close_all(self) -> None:
        """Tell every browser to come back later."""
        await self._sockets.close_all()

    async def stop(self) -> None:
        """Read no more news; only when nobody can connect any more, who would have it read again."""
        if self._reading:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)
            self._reading = None

    async def _leave(self, request: web.Request) -> int:
        """The feed ends as soon as its session is over."""
        await self._watch.until_over(request)
        return _LOGGED_OUT

    async def _begin_reading(self) -> None:
        """Have the news read from before the first browser is told that it is connected."""
        if self._reading is None or self._reading.done():
            listening = asyncio.Event()
            self._reading = asyncio.create_task(self._read_news(listening))
            await listening.wait()

    async def _read_news(self, listening: asyncio.Event) -> None:
        async with self._feed.listen() as news:
            listening.set()
            while True:
                pieces = await gathered(news)
                if not self._seats:
                    continue
                try:
                    self._spread(await self._news.edition(pieces))
                except Exception:  # a locked database, say: whoever comes back reads everything anew
                    logger.exception("News could not be read")
                    for seat in self._seats:
                        seat.frames.put_nowait(_MISSED)

    def _spread(self, edition: Edition) -> None:
        written = [(frame.get("agent", {}).get("id"), json.dumps(frame)) for frame in edition.frames]
        for seat in self._seats:
            if seat.session.token_hash not in edition.sessions:
                self._watch.recheck()  # it is told nothing more, and closed at once
                continue
            for doer, frame in written:
                if doer != seat.agent.id:
                    seat.frames.put_nowait(frame)
            if edition.numbers:
                seat.frames.put_nowait(json.dumps({"type": "counts", "counts": counts(edition.numbers, seat.agent)}))

    def _tell_presence(self) -> None:
        frame = json.dumps(presence(self._seats))
        for seat in self._seats:
            seat.frames.put_nowait(frame)

    async def _push(self, seat: Seat) -> None:
        while True:
            await seat.socket.send_str(await seat.frames.get())

    async def _listen(self, seat: Seat) -> None:
        async for frame in seat.socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                self._hear(seat, frame.json())

    def _hear(self, seat: Seat, said: dict[str, Any]) -> None:
        typing, before = _id(said.get("typing")), (seat.looking, seat.away)
        if typing:
            self._feed.publish(Typing(typing, "agent", seat.agent.id, seat.agent.name))
        if "looking" in said:
            seat.looking = _id(said["looking"])
        if isinstance(said.get("away"), bool):
            seat.away = said["away"]
        if before != (seat.looking, seat.away):
            self._tell_presence()


def _id(said: Any) -> str | None:
    return said if isinstance(said, str) and 0 < len(said) <= _LONGEST_ID else None


def _check_origin(request: web.Request) -> None:
    """A WebSocket carries cookies from any page; only the desk's own may open it."""
    origin = request.headers.get("Origin", "")
    if origin and urlsplit(origin).netloc.lower() != request.host.lower():
        raise problem(web.HTTPForbidden, "origin", "Only the desk's own page may do this.")
