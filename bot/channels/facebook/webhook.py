"""`/webhooks/facebook`: Meta's handshake, and its events, in the database before they are acknowledged."""

import json
import logging
from collections.abc import Callable

from aiohttp import web

from bot.channels.facebook.events import EventReader
from bot.channels.facebook.settings import FacebookSettings
from bot.channels.facebook.signature import is_signed, same
from bot.channels.webhook_body import read_body
from bot.common.clock import utc_now
from bot.common.web import problem
from bot.conversations.arriving import arrive
from bot.conversations.inbox import UnknownChoice
from bot.conversations.ports import BeginDeskWork, Phrase

logger = logging.getLogger(__name__)
PATH = "/webhooks/facebook"


class FacebookWebhook:
    """Takes events.

    Args:
        changed: called with a conversation in which something is new.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        settings: FacebookSettings,
        reader: EventReader,
        phrase: Phrase,
        changed: Callable[[str], None],
    ) -> None:
        self._begin = begin
        self._phrase = phrase
        self._settings = settings
        self._reader = reader
        self._changed = changed

    def routes(self) -> list[web.RouteDef]:
        """The routes of the webhook."""
        return [web.get(PATH, self.shake_hands), web.post(PATH, self.receive)]

    async def shake_hands(self, request: web.Request) -> web.Response:
        """Echo Meta's challenge if it knows our verify token."""
        ours = self._settings.verify_token.get_secret_value()
        known = same(ours, request.query.get("hub.verify_token", ""))
        if request.query.get("hub.mode") != "subscribe" or not known:
            raise problem(web.HTTPForbidden, "verify_token", "This is not the verify token of this page.")
        return web.Response(text=request.query.get("hub.challenge", ""))

    async def receive(self, request: web.Request) -> web.Response:
        """Keep what the events say, each once."""
        body = await read_body(request)
        if not is_signed(self._settings.app_secret, body, request.headers.get("X-Hub-Signature-256", "")):
            raise problem(web.HTTPForbidden, "signature", "This is not signed by Meta.")
        for arrival in self._reader.arrivals(_content(body), utc_now()):
            try:
                conversation_id = await arrive(self._begin, arrival, self._phrase)
            except UnknownChoice:
                continue
            if conversation_id:
                self._changed(conversation_id)
        return web.Response(text="EVENT_RECEIVED")


def _content(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        logger.warning("A body of Messenger was no JSON")
        return None
