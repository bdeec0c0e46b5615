"""The shopper API over a WebSocket: the same messages, pushed."""

import asyncio
from typing import Any

from aiohttp import WSMsgType, web
from pydantic import BaseModel, Field, ValidationError

from bot.channels.widget.gate import Gate
from bot.channels.widget.wire import LARGEST_SEQ, update
from bot.common.web import until_first_ends
from bot.conversations.feed import Dealt, Feed, News, Typing
from bot.conversations.model import Conversation
from bot.conversations.ports import BeginDeskWork

_HELLO_SECONDS = 10
_HEARTBEAT_SECONDS = 25
_LARGEST_FRAME = 16_384
_NO_SESSION = 4401  # close code: the token opens no conversation


class _Hello(BaseModel):
    """The first frame: the token never stands in a URL."""

    token: str
    after: int = Field(0, ge=0, lt=LARGEST_SEQ)


class LiveChat:
    """Pushes every new message once, in order, from the seq the client has seen."""

    def __init__(self, read: BeginDeskWork, feed: Feed, gate: Gate) -> None:
        self._read = read
        self._feed = feed
        self._gate = gate
        self._open: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        """The route of the WebSocket."""
        return [web.get("/api/chat/ws", self.connect)]

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one client until it leaves or the hub stops."""
        self._gate.allowed_origin(request)
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS, max_msg_size=_LARGEST_FRAME)
        await socket.prepare(request)
        self._open.add(socket)
        try:
            await self._serve(socket)
        finally:
            self._open.discard(socket)
        return socket

    async def close_all(self) -> None:
        """Tell every client to come back later."""
        for socket in list(self._open):
            await socket.close(code=1012, message=b"restart")

    async def _serve(self, socket: web.WebSocketResponse) -> None:
        try:
            hello = _Hello.model_validate_json(await socket.receive_str(timeout=_HELLO_SECONDS))
            conversation = await self._gate.conversation(hello.token)
        except (ValidationError, TypeError, TimeoutError, web.HTTPUnauthorized):
            await socket.close(code=_NO_SESSION, message=b"no session")
            return
        async with self._feed.listen() as news:
            push = self._push(socket, conversation, hello.after, news)
            await until_first_ends(socket, push, self._listen(socket, conversation))

    async def _push(
        self, socket: web.WebSocketResponse, conversation: Conversation, seen: int, news: asyncio.Queue[News]
    ) -> None:
        seen, frame = await self._since(conversation.id, seen)
        await socket.send_json(frame)
        while True:
            piece = await news.get()
            if piece.conversation != conversation.id or isinstance(piece, Dealt):
                continue
            if isinstance(piece, Typing):
                if piece.who != "shopper":
                    await socket.send_json({"typing": piece.who})
                continue
            seen, frame = await self._since(conversation.id, seen)
            await socket.send_json(frame)

    async def _since(self, conversation_id: str, seen: int) -> tuple[int, dict[str, Any]]:
        async with self._read() as work:
            frame = await update(work, conversation_id, seen)
            return max([seen, *(message["seq"] for message in frame["messages"])]), frame

    async def _listen(self, socket: web.WebSocketResponse, conversation: Conversation) -> None:
        async for frame in socket:
            if frame.type is WSMsgType.TEXT and '"typing"' in frame.data:
                self._feed.publish(Typing(conversation.id, "shopper"))
