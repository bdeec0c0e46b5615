"""Telling Telegram where the shop's webhook is."""

from urllib.parse import urlsplit

from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.settings import TelegramSettings
from bot.channels.telegram.webhook import PATH
from bot.common.errors import WaybillError

_WANTED = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]


class NoWebhook(WaybillError):
    """Telegram was not told, or refused."""


def webhook_address(url: str) -> str:
    """The webhook of a hub that is reached at this address.

    Raises:
        NoWebhook: Telegram could not call it.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.netloc:
        raise NoWebhook(f"Telegram calls only addresses that begin with https://, and this is {url}.")
    return f"{url.rstrip('/').removesuffix(PATH)}{PATH}"


async def set_webhook(settings: TelegramSettings, address: str) -> None:
    """Have updates sent there, with our secret; what Telegram has kept for us so far comes too.

    Raises:
        NoWebhook: Telegram refused; the text says why.
    """
    bot = Bot(settings.token.get_secret_value(), base_url=f"{settings.api_url}/bot")
    try:
        secret = settings.secret.get_secret_value()
        await bot.set_webhook(address, secret_token=secret, allowed_updates=_WANTED)
    except TelegramError as error:
        why = "it does not know the bot's token" if isinstance(error, InvalidToken) else error.message
        raise NoWebhook(f"Telegram did not take the webhook: {why}.") from error
    finally:
        await bot.request.shutdown()
