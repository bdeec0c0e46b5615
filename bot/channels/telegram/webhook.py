"""`POST /webhooks/telegram`: one update, in the database before it is acknowledged."""

import hmac
import json
import logging
from collections.abc import Callable

from aiohttp import web
from pydantic import SecretStr

from bot.channels.telegram.updates import Correction, News, Pressed, Reachability, Reader
from bot.channels.webhook_body import read_body
from bot.common.clock import utc_now
from bot.common.web import problem
from bot.conversations.arriving import amend, arrive, mark_reachable
from bot.conversations.delivery import TELEGRAM
from bot.conversations.inbox import UnknownChoice
from bot.conversations.ports import BeginDeskWork, Phrase

logger = logging.getLogger(__name__)
PATH = "/webhooks/telegram"
_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class TelegramWebhook:
    """Takes updates.

    Args:
        changed: called with a conversation in which something is new.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        secret: SecretStr,
        reader: Reader,
        phrase: Phrase,
        changed: Callable[[str], None],
    ) -> None:
        self._begin = begin
        self._phrase = phrase
        self._secret = secret.get_secret_value().encode()
        self._reader = reader
        self._changed = changed

    def routes(self) -> list[web.RouteDef]:
        """The route of the webhook."""
        return [web.post(PATH, self.receive)]

    async def receive(self, request: web.Request) -> web.Response:
        """Keep what the update says; 200 for all that Telegram may send, or it would send it again and again."""
        self._check(request)
        news = self._understood(await read_body(request))
        conversation_id = await self._keep(news) if news else None
        if conversation_id:
            self._changed(conversation_id)
        if isinstance(news, Pressed):  # an answer to the webhook is a call of the Bot API
            return web.json_response({"method": "answerCallbackQuery", "callback_query_id": news.query_id})
        return web.Response()

    def _check(self, request: web.Request) -> None:
        given = request.headers.get(_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            raise problem(web.HTTPForbidden, "secret", "This is not Telegram's secret.")

    def _understood(self, body: bytes) -> News | None:
        try:
            return self._reader.news(json.loads(body), utc_now())
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            logger.warning("An update of Telegram was not understood: %s", type(error).__name__)
            return None

    async def _keep(self, news: News) -> str | None:
        match news:
            case Correction():
                return await amend(self._begin, TELEGRAM, news.address, news.message_id, news.text)
            case Reachability():
                since = utc_now() if news.blocked else None
                return await mark_reachable(self._begin, TELEGRAM, news.address, since)
            case Pressed():
                try:
                    return await arrive(self._begin, news.arrival, self._phrase)
                except UnknownChoice:
                    return None
            case _:
                return await arrive(self._begin, news, self._phrase)
