"""Who may use the shopper API, from where, and how often."""

from urllib.parse import urlsplit

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.channels.widget.session import token_hash
from bot.common.web import problem
from bot.conversations.model import Conversation
from bot.conversations.ports import BeginDeskWork

_MESSAGES = RateLimitItemPerMinute(120)  # of one conversation
_SESSIONS = RateLimitItemPerMinute(1200)  # of one address; a whole office may share one


class Gate:
    """Opens conversations by their token, keeps foreign pages and floods out."""

    def __init__(self, read: BeginDeskWork, allowed_origins: list[str]) -> None:
        self._read = read
        self._allowed = {origin.rstrip("/").lower() for origin in allowed_origins}
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def conversation(self, token: str) -> Conversation:
        """The conversation that the token opens.

        Raises:
            web.HTTPUnauthorized: it opens none.
        """
        async with self._read() as work:
            found = await work.conversations.by_token(token_hash(token)) if token else None
        if found is None:
            raise problem(web.HTTPUnauthorized, "no_session", "Open a session first, then send its token.")
        return found

    async def conversation_of(self, request: web.Request) -> Conversation:
        """The conversation of a request's `Authorization: Bearer` header."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        return await self.conversation(token.strip() if scheme.lower() == "bearer" else "")

    def check_session_rate(self, request: web.Request) -> None:
        """Refuse an address that opens too many sessions."""
        self._check(_SESSIONS, f"session {request.remote}")

    def check_message_rate(self, conversation: Conversation) -> None:
        """Refuse a conversation that sends too many messages."""
        self._check(_MESSAGES, f"message {conversation.id}")

    def allowed_origin(self, request: web.Request) -> str | None:
        """The request's foreign origin if it may use the widget; None for a page of this server.

        Raises:
            web.HTTPForbidden: the page may not.
        """
        origin = request.headers.get("Origin", "").rstrip("/").lower()
        if not origin or urlsplit(origin).netloc == request.host.lower():  # a TLS proxy hides the scheme
            return None
        if origin not in self._allowed:
            raise problem(web.HTTPForbidden, "origin", "This page may not show the widget; see widget.allowed_origins.")
        return origin

    def _check(self, limit: RateLimitItemPerMinute, key: str) -> None:
        if not self._limiter.hit(limit, key):
            raise problem(web.HTTPTooManyRequests, "too_fast", "Too many messages. Wait a minute and send again.")
