"""The shopper API over plain HTTP; see /api/openapi.json."""

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.channels.widget.gate import Gate
from bot.channels.widget.session import BadIdentity, Identity, new_conversation, read_identity
from bot.channels.widget.updates import Updates
from bot.channels.widget.wire import LARGEST_SEQ, OpenSession, SendMessage, external_id
from bot.common.clock import utc_now
from bot.common.languages import offered_language
from bot.common.web import problem, read_json
from bot.conversations.feed import Changed, Feed, News
from bot.conversations.inbox import EmptyMessage, MessageTooLong, UnknownChoice, accept_choice, accept_text
from bot.conversations.model import Conversation
from bot.conversations.ports import BeginDeskWork

_LARGEST_NUMBER = 2**53  # what a browser counts to
_LONGEST_WAIT = 25.0  # seconds of a long poll
_REFUSALS: dict[type[Exception], tuple[type[web.HTTPError], str]] = {
    EmptyMessage: (web.HTTPUnprocessableEntity, "empty"),
    MessageTooLong: (web.HTTPRequestEntityTooLarge, "too_long"),
    UnknownChoice: (web.HTTPUnprocessableEntity, "unknown_choice"),
}


class ChatApi:
    """Sessions, sending and reading.

    Args:
        languages: those of the shop, the default first.
        identify: tells the shop whom the storefront vouches for.
        wake: starts the work on a conversation with a new message.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        updates: Updates,
        feed: Feed,
        gate: Gate,
        languages: list[str],
        identity_secret: str | None,
        identify: Callable[[str, str], Any],
        wake: Callable[[str], None],
    ) -> None:
        self._begin = begin
        self._updates = updates
        self._feed = feed
        self._gate = gate
        self._languages = languages
        self._identity_secret = identity_secret
        self._identify = identify
        self._wake = wake

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            web.post("/api/chat/sessions", self.open_session),
            web.post("/api/chat/messages", self.send),
            web.get("/api/chat/messages", self.show),
        ]

    async def open_session(self, request: web.Request) -> web.Response:
        """Start a conversation; a signed identity proves whose orders may be shown."""
        self._gate.check_session_rate(request)
        wanted = await read_json(request, OpenSession)
        identity = self._identity(wanted.identity)
        conversation, token = new_conversation(offered_language(wanted.language, self._languages), identity, utc_now())
        async with self._begin() as work:
            work.conversations.add(conversation)
            await work.commit()
        if identity:
            await self._identify(conversation.id, identity.email)
        return web.json_response({"token": token, "conversation": conversation.id}, status=201)

    async def send(self, request: web.Request) -> web.Response:
        """Accept a message: it is in the database before this answers 202."""
        conversation = await self._gate.conversation_of(request)
        self._gate.check_message_rate(conversation)
        message = await read_json(request, SendMessage)
        try:
            seq = await self._accept(conversation, message)
        except tuple(_REFUSALS) as error:
            kind, code = _REFUSALS[type(error)]
            raise problem(kind, code, str(error)) from error
        self._feed.publish(Changed(conversation.id))
        self._wake(conversation.id)
        return web.json_response({"seq": seq}, status=202)

    async def show(self, request: web.Request) -> web.Response:
        """The messages after a seq; waits for the first one if asked to."""
        conversation = await self._gate.conversation_of(request)
        after, wait = min(_number(request, "after"), LARGEST_SEQ), min(_number(request, "wait"), _LONGEST_WAIT)
        async with self._feed.listen() as news:
            found = await self._updates.since(conversation.id, int(after))
            if not found["messages"] and wait:
                await _news_of(conversation.id, news, wait)
                found = await self._updates.since(conversation.id, int(after))
        return web.json_response(found)

    async def _accept(self, conversation: Conversation, message: SendMessage) -> int:
        key, now = external_id(conversation.id, message.client_id), utc_now()
        async with self._begin() as work:
            if message.payload is not None:
                return await accept_choice(work, conversation.id, key, message.payload, now)
            return await accept_text(work, conversation.id, key, message.text or "", now)

    def _identity(self, token: str | None) -> Identity | None:
        try:
            return read_identity(token, self._identity_secret) if token else None
        except BadIdentity as error:
            raise problem(web.HTTPUnauthorized, "bad_identity", str(error)) from error


async def _news_of(conversation_id: str, news: asyncio.Queue[News], seconds: float) -> None:
    """Return when the conversation has changed, or after so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            while (await news.get()) != Changed(conversation_id):
                pass
    except TimeoutError:
        pass


def _number(request: web.Request, name: str) -> float:
    try:
        number = float(request.query.get(name, "0"))
    except ValueError:
        number = -1
    if not 0 <= number < _LARGEST_NUMBER:
        raise problem(web.HTTPBadRequest, "invalid", f"{name} must be a number from 0 up.")
    return number
