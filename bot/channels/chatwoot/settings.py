"""What connects a Chatwoot, from shop.yml and the environment."""

from dataclasses import dataclass

from pydantic import SecretStr

from bot.common.desk_settings import DeskPlace
from bot.common.environment import Environment
from bot.common.errors import SettingsError
from bot.common.shop_settings import ShopSettings


@dataclass(frozen=True)
class ChatwootSettings:
    """An API inbox, the token that opens it, and the secret with which its webhook is signed."""

    url: str
    account: int
    inbox: int
    token: SecretStr
    webhook_secret: SecretStr

    @property
    def api_url(self) -> str:
        """Where the account's API is."""
        return f"{self.url}/api/v1/accounts/{self.account}"

    @property
    def app_url(self) -> str:
        """Where people answer."""
        return f"{self.url}/app/accounts/{self.account}/inbox/{self.inbox}"


def chatwoot_settings(place: Environment, settings: ShopSettings) -> ChatwootSettings | None:
    """The settings, or None when people answer at our own desk.

    Raises:
        SettingsError: shop.yml names Chatwoot and one of its secrets is not set.
    """
    if settings.desk is not DeskPlace.CHATWOOT:
        return None
    token, secret = place.chatwoot_token, place.chatwoot_webhook_secret
    if not token or not token.get_secret_value() or not secret or not secret.get_secret_value():
        raise SettingsError(
            "shop.yml says `desk: chatwoot`: set WAYBILL_CHATWOOT_TOKEN (an agent's access token) and "
            "WAYBILL_CHATWOOT_WEBHOOK_SECRET (the secret of the API inbox)."
        )
    chosen = settings.chatwoot
    return ChatwootSettings(chosen.url.rstrip("/"), chosen.account, chosen.inbox, token, secret)
