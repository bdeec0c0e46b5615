"""`POST /webhooks/chatwoot`: says which conversation to look at; what is new there is read from Chatwoot itself.

So a webhook that comes twice, late, or never changes nothing but the time at which we look.
"""

import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.channels.chatwoot.settings import ChatwootSettings
from bot.channels.chatwoot.signature import is_signed
from bot.channels.webhook_body import read_body
from bot.common.clock import utc_now
from bot.common.web import problem

PATH = "/webhooks/chatwoot"
_MESSAGE, _STATUS = "message_created", "conversation_status_changed"


class ChatwootWebhook:
    """Takes events of the API inbox.

    Args:
        look_at: called with the number of a conversation in which something is new.
    """

    def __init__(self, settings: ChatwootSettings, look_at: Callable[[int], None]) -> None:
        self._settings = settings
        self._look_at = look_at

    def routes(self) -> list[web.RouteDef]:
        """The route of the webhook."""
        return [web.post(PATH, self.receive)]

    async def receive(self, request: web.Request) -> web.Response:
        """Take an event; 200 for all that Chatwoot signs, or it would mark the agent's message as failed."""
        body = await read_body(request)
        given = request.headers.get("X-Chatwoot-Signature", "")
        timestamp = request.headers.get("X-Chatwoot-Timestamp", "")
        if not is_signed(self._settings.webhook_secret, timestamp, body, given, utc_now()):
            raise problem(web.HTTPForbidden, "signature", "This is not signed by Chatwoot.")
        number = _number(body)
        if number is not None:
            self._look_at(number)
        return web.Response()


def _number(body: bytes) -> int | None:
    """The conversation that has a new reply or another status; None for all that is no news to the shopper."""
    try:
        event: Any = json.loads(body)
        if event["event"] == _MESSAGE and event["message_type"] == "outgoing" and not event.get("private"):
            return int(event["conversation"]["id"])
        return int(event["id"]) if event["event"] == _STATUS else None
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
