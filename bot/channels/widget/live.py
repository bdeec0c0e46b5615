"""The shopper API over a WebSocket: the same messages, pushed."""

import asyncio
import math

from aiohttp import WSMsgType, web
from pydantic import BaseModel, Field, ValidationError

from bot.channels.widget.gate import Gate
from bot.channels.widget.updates import Updates
from bot.channels.widget.wire import LARGEST_SEQ
from bot.common.web import OpenSockets, until_first_ends
from bot.conversations.feed import Changed, Dealt, Feed, News, Typing
from bot.conversations.model import Conversation

_HELLO_SECONDS = 10
_SILENCE_SECONDS = 25
_TYPING_SECONDS = 1  # agents are told no more often
_NO_SESSION = 4401  # close code: the token opens no conversation


class _Hello(BaseModel):
    """The first frame: the token never stands in a URL."""

    token: str
    after: int = Field(0, ge=0, lt=LARGEST_SEQ)


class LiveChat:
    """Pushes every new message once, in order, from the seq the client has seen."""

    def __init__(self, updates: Updates, feed: Feed, gate: Gate) -> None:
        self._updates = updates
        self._feed = feed
        self._gate = gate
        self._sockets = OpenSockets()

    def routes(self) -> list[web.RouteDef]:
        """The route of the WebSocket."""
        return [web.get("/api/chat/ws", self.connect)]

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one client until it leaves or the hub stops."""
        self._gate.allowed_origin(request)
        async with self._sockets.opened(request) as socket:
            await self._serve(socket)
        return socket

    async def close_all(self) -> None:
        """Tell every client to come back later."""
        await self._sockets.close_all()

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
        piece: News = Changed(conversation.id)
        while True:
            if not isinstance(piece, Typing):
                frame = await self._updates.since(conversation.id, seen)
                seen = max([seen, *(message["seq"] for message in frame["messages"])])
                await socket.send_json(frame)
            elif piece.who != "shopper":
                await socket.send_json({"typing": piece.who})
            piece = await _next_of(conversation.id, news)

    async def _listen(self, socket: web.WebSocketResponse, conversation: Conversation) -> None:
        last = -math.inf
        async for frame in socket:
            now = asyncio.get_running_loop().time()
            if frame.type is WSMsgType.TEXT and '"typing"' in frame.data and now - last >= _TYPING_SECONDS:
                last = now
                self._feed.publish(Typing(conversation.id, "shopper"))


async def _next_of(conversation_id: str, news: asyncio.Queue[News]) -> News:
    """The next news of a conversation; after a silence it counts as changed.

    A client that hears nothing at all knows then that its connection is dead, and who is at the desk stays true.
    """
    try:
        async with asyncio.timeout(_SILENCE_SECONDS):
            while True:
                piece = await news.get()
                if piece.conversation == conversation_id and not isinstance(piece, Dealt):
                    return piece
    except TimeoutError:
        return Changed(conversation_id)
