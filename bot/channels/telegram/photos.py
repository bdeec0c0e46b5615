"""Photos that Telegram holds: its file by id, then the content."""

import aiohttp
from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.photo_holders import PhotoGone, PhotoNotYet, download
from bot.channels.photos import PhotoTooLarge
from bot.channels.telegram.outbound import wait_of
from bot.channels.telegram.settings import TelegramSettings
from bot.conversations.delivery import TELEGRAM


class TelegramPhotos:
    """See bot.channels.photo_holders.PhotoHolder; a source is Telegram's `file_id`."""

    channel = TELEGRAM

    def __init__(self, settings: TelegramSettings, http: aiohttp.ClientSession) -> None:
        self._request = HTTPXRequest(connection_pool_size=8, read_timeout=20)
        self._files = f"{settings.api_url}/file/bot"
        token = settings.token.get_secret_value()
        self._bot = Bot(token, f"{settings.api_url}/bot", self._files, request=self._request)
        self._http = http

    async def fetch(self, source: str, most: int) -> bytes:
        """The content of a photo, of at most so many bytes."""
        try:
            file = await self._bot.get_file(source)
        except RetryAfter as error:
            raise PhotoNotYet("Telegram asks to wait.", wait_of(error)) from error
        except (BadRequest, Forbidden) as error:
            kind = PhotoTooLarge if "too big" in error.message.lower() else PhotoGone
            raise kind("Telegram does not give the file.") from error
        except TelegramError as error:
            raise PhotoNotYet(f"Telegram cannot be reached or does not work now: {type(error).__name__}") from error
        return await download(self._http, file.file_path or "", most, self._is_telegram_s)

    async def close(self) -> None:
        """Let go of all connections."""
        await self._request.shutdown()

    def _is_telegram_s(self, url: str) -> bool:
        return url.startswith(self._files)
