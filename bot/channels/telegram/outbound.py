"""Sending through Telegram's Bot API."""

import logging
from datetime import datetime, timedelta
from typing import Any

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels.buttons import keyed_buttons
from bot.channels.outbound import Letter, NotYet, OutcomeUnknown, Refused, Unreachable
from bot.channels.plain_text import plain_text
from bot.channels.splitting import split_text
from bot.channels.telegram.settings import TelegramSettings
from bot.conversations.delivery import TELEGRAM

logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses, and Telegram's contain the token

_NOT_REACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_GONE = ("chat not found", "user is deactivated", "bot was blocked", "user not found")


class TelegramOutbound:
    """See bot.channels.outbound.Outbound."""

    channel = TELEGRAM

    def __init__(self, settings: TelegramSettings) -> None:
        self._request = HTTPXRequest(connection_pool_size=64, read_timeout=20)
        base = f"{settings.api_url}/bot"
        self._bot = Bot(settings.token.get_secret_value(), base_url=base, request=self._request)

    def parts(self, letter: Letter, now: datetime) -> list[dict[str, Any]]:
        """The requests that deliver a message; its buttons are under the last one."""
        texts = split_text(plain_text(letter.message), MessageLimit.MAX_TEXT_LENGTH)
        parts: list[dict[str, Any]] = [{"chat_id": letter.address, "text": text} for text in texts]
        rows = [[InlineKeyboardButton(title, callback_data=key)] for title, key in keyed_buttons(letter.message)]
        if rows:
            parts[-1]["reply_markup"] = InlineKeyboardMarkup(rows)
        return parts

    async def send(self, part: dict[str, Any]) -> str:
        """Ask Telegram once, and return its id of the message."""
        try:
            return f"{(await self._bot.send_message(**part)).message_id}"
        except RetryAfter as error:
            raise NotYet("Telegram asks to wait.", wait_of(error)) from error
        except Forbidden as error:
            raise Unreachable("The shopper has blocked the bot.") from error
        except BadRequest as error:
            kind = Unreachable if any(word in error.message.lower() for word in _GONE) else Refused
            raise kind(f"Telegram refuses it: {error.message}") from error
        except InvalidToken as error:
            raise NotYet("Telegram does not accept the bot's token.") from error
        except NetworkError as error:
            if error.__cause__ is None or isinstance(error.__cause__, _NOT_REACHED):
                raise NotYet(f"Telegram cannot be reached or does not work now: {error.message}") from error
            raise OutcomeUnknown("The connection to Telegram broke while it was being sent.") from error
        except TelegramError as error:
            raise OutcomeUnknown(f"Telegram's answer makes no sense: {type(error).__name__}") from error

    async def close(self) -> None:
        """Let go of all connections."""
        await self._request.shutdown()


def wait_of(error: RetryAfter) -> timedelta:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
