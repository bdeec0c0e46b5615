"""Sending through Meta's Send API."""

from datetime import datetime, timedelta
from typing import Any

import aiohttp

from bot.channels.buttons import keyed_buttons
from bot.channels.facebook.errors import error_of
from bot.channels.facebook.settings import FacebookSettings
from bot.channels.facebook.utility import UtilityTemplate, utility_request
from bot.channels.outbound import Letter, NotYet, OutcomeUnknown, Refused
from bot.channels.plain_text import plain_text
from bot.channels.splitting import shorten, split_text
from bot.conversations.delivery import FACEBOOK
from bot.conversations.model import Sender
from bot.conversations.reply_window import CLOSED_TO_BOT, CLOSED_TO_PEOPLE, STANDARD, window_end

_LONGEST_TEXT, _LONGEST_TITLE, _MOST_QUICK_REPLIES = 2000, 20, 13
_HUMAN_AGENT = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
_SAFETY = timedelta(minutes=1)  # before the end of a window, for clocks that differ


class FacebookOutbound:
    """See bot.channels.outbound.Outbound."""

    channel = FACEBOOK

    def __init__(self, settings: FacebookSettings, http: aiohttp.ClientSession) -> None:
        self._url = f"{settings.graph_url}/me/messages"
        self._proof = {"appsecret_proof": settings.proof}
        self._headers = {"Authorization": f"Bearer {settings.page_token.get_secret_value()}"}
        self._http = http

    def parts(self, letter: Letter, now: datetime) -> list[dict[str, Any]]:
        """The requests that deliver a message; its quick replies are under the last one."""
        kind = _kind(letter, now + _SAFETY)
        texts = split_text(plain_text(letter.message), _LONGEST_TEXT)
        parts: list[dict[str, Any]] = [
            {"recipient": {"id": letter.address}, **kind, "message": {"text": text}} for text in texts
        ]
        choices = [
            {"content_type": "text", "title": shorten(title, _LONGEST_TITLE), "payload": key}
            for title, key in keyed_buttons(letter.message)
        ]
        if choices:
            parts[-1]["message"]["quick_replies"] = choices[:_MOST_QUICK_REPLIES]
        return parts

    async def send(self, part: dict[str, Any]) -> str:
        """Ask Meta once, and return its id of the message."""
        try:
            async with self._http.post(self._url, json=part, params=self._proof, headers=self._headers) as response:
                content = await response.json(content_type=None)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotYet("Messenger cannot be reached.") from error
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise OutcomeUnknown("The connection to Messenger broke while it was being sent.") from error
        if isinstance(content, dict) and isinstance(content.get("message_id"), str):
            return str(content["message_id"])
        raise error_of(content, response.headers.get("Retry-After", ""))

    async def send_utility(self, address: str, template: UtilityTemplate) -> str:
        """See bot.channels.facebook.utility.UtilityMessages."""
        return await self.send(utility_request(address, template))


def _kind(letter: Letter, now: datetime) -> dict[str, str]:
    """Which of Messenger's two kinds of message this one may be: an answer, or a person's late one.

    Raises:
        Refused: neither.
    """
    sender = letter.message.sender
    end = window_end(FACEBOOK, sender, letter.last_heard)
    if end is None or now >= end:
        raise Refused(CLOSED_TO_PEOPLE if sender is Sender.AGENT else CLOSED_TO_BOT)
    late = letter.last_heard is not None and now >= letter.last_heard + STANDARD
    return _HUMAN_AGENT if late else {"messaging_type": "RESPONSE"}
