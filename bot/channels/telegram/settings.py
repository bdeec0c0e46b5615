"""What connects a Telegram bot, from the environment."""

import re
from dataclasses import dataclass

from pydantic import SecretStr

from bot.common.environment import Environment
from bot.common.errors import SettingsError

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # what Telegram allows


@dataclass(frozen=True)
class TelegramSettings:
    """A bot's token, the secret Telegram sends with every update, and where the Bot API is."""

    token: SecretStr
    secret: SecretStr
    api_url: str


def telegram_settings(place: Environment) -> TelegramSettings | None:
    """The settings, or None when Telegram is not connected.

    Raises:
        SettingsError: a token without a secret would let anybody write as any shopper.
    """
    if place.telegram_token is None or not place.telegram_token.get_secret_value():
        return None
    if place.telegram_secret is None:
        raise SettingsError(
            "WAYBILL_TELEGRAM_TOKEN is set and WAYBILL_TELEGRAM_SECRET is not. "
            "Set it to a long random text of letters, digits, _ and -, then run `waybill telegram set-webhook`."
        )
    if not _SECRET.fullmatch(place.telegram_secret.get_secret_value()):
        raise SettingsError("WAYBILL_TELEGRAM_SECRET may have 1 to 256 letters, digits, _ and -, and nothing else.")
    return TelegramSettings(place.telegram_token, place.telegram_secret, place.telegram_api_url.rstrip("/"))
