"""The desk's live feed: every change of every conversation, pushed to each logged-in browser."""

import asyncio
import contextlib
from typing import Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from bot.common.web import problem, until_first_ends
from bot.conversations.agents import Agent
from bot.conversations.feed import Amended, Changed, Delivered, Feed, News, Typing
from bot.desk.auth import DeskAuth
from bot.desk.ports import BeginWork
from bot.desk.views import counts
from bot.desk.wire import deliveries, summaries, transcript

_HEARTBEAT_SECONDS = 25
_LARGEST_FRAME = 16_384
_LOGGED_OUT = 4401  # close code
_RECENT = 10  # messages


class LiveDesk:
    """`GET /api/desk/ws`; after a drop the browser reads the lists again."""

    def __init__(self, read: BeginWork, feed: Feed, auth: DeskAuth) -> None:
        self._read = read
        self._feed = feed
        self._auth = auth
        self._open: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        """The route of the WebSocket."""
        return [self._auth.door("GET", "/api/desk/ws", self.connect)]

    async def connect(self, request: web.Request, agent: Agent) -> web.WebSocketResponse:
        """Serve one browser until it leaves or the hub stops."""
        _check_origin(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS, max_msg_size=_LARGEST_FRAME)
        await socket.prepare(request)
        self._open.add(socket)
        async with self._feed.listen() as news:
            try:
                await until_first_ends(socket, self._push(socket, request, agent, news), self._listen(socket))
            finally:
                self._open.discard(socket)
        return socket

    async def close_all(self) -> None:
        """Tell every browser to come back later."""
        for socket in list(self._open):
            await socket.close(code=1012, message=b"restart")

    async def _push(
        self, socket: web.WebSocketResponse, request: web.Request, agent: Agent, news: asyncio.Queue[News]
    ) -> None:
        sent: dict[str, int] = {}  # the newest seq this browser has seen of each conversation
        while True:
            piece = await news.get()
            if not await self._auth.still_in(request):
                await socket.close(code=_LOGGED_OUT, message=b"logged out")
                return
            if isinstance(piece, Typing):
                if piece.who == "shopper":
                    await socket.send_json({"type": "typing", "conversation": piece.conversation, "from": piece.who})
                continue
            if isinstance(piece, Delivered):
                await socket.send_json(await self._deliveries(piece))
                continue
            if isinstance(piece, Amended):
                for frame in await self._again(piece):
                    await socket.send_json(frame)
                continue
            for frame in await self._frames(piece, agent, sent):
                await socket.send_json(frame)

    async def _frames(self, piece: Changed, agent: Agent, sent: dict[str, int]) -> list[dict[str, Any]]:
        async with self._read() as work:
            conversation = await work.conversations.get(piece.conversation)
            if conversation is None:
                return []
            after = sent.get(conversation.id, max(0, conversation.last_seq - _RECENT))
            messages = await work.conversations.messages(conversation.id, after)
            summary = (await summaries(work, [conversation]))[0]
            numbers = await counts(work, agent)
        sent[conversation.id] = max([after, *(message.seq for message in messages)])
        shown = [
            {"type": "message", "conversation": conversation.id, "message": message} for message in transcript(messages)
        ]
        return [{"type": "conversation", "summary": summary}, *shown, {"type": "counts", "counts": numbers}]

    async def _again(self, piece: Amended) -> list[dict[str, Any]]:
        """A message as it is now; the browser knows it by its seq."""
        async with self._read() as work:
            message = await work.conversations.by_seq(piece.conversation, piece.seq)
        shown = transcript([message] if message else [])
        return [{"type": "message", "conversation": piece.conversation, "message": view} for view in shown]

    async def _deliveries(self, piece: Delivered) -> dict[str, Any]:
        async with self._read() as work:
            conversation = await work.conversations.get(piece.conversation)
            after = max(0, conversation.last_seq - _RECENT) if conversation else 0
            recent = await work.conversations.messages(piece.conversation, after)
        return {"type": "deliveries", "conversation": piece.conversation, "deliveries": deliveries(recent)}

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                conversation = frame.json().get("typing")
                if isinstance(conversation, str):
                    self._feed.publish(Typing(conversation, "agent"))


def _check_origin(request: web.Request) -> None:
    """A WebSocket carries cookies from any page; only the desk's own may open it."""
    origin = request.headers.get("Origin", "")
    if origin and urlsplit(origin).netloc.lower() != request.host.lower():
        raise problem(web.HTTPForbidden, "origin", "Only the desk's own page may do this.")
