"""What connects a Facebook page, from the environment."""

import hashlib
import hmac
from dataclasses import dataclass

from pydantic import SecretStr

from bot.common.environment import Environment
from bot.common.errors import SettingsError


@dataclass(frozen=True)
class FacebookSettings:
    """The app's and the page's secrets, and where the Graph API is."""

    app_secret: SecretStr
    verify_token: SecretStr
    page_token: SecretStr
    graph_url: str  # with its version

    @property
    def proof(self) -> str:
        """Shows that whoever uses the page's token also knows the app's secret (`appsecret_proof`)."""
        key, token = self.app_secret.get_secret_value(), self.page_token.get_secret_value()
        return hmac.new(key.encode(), token.encode(), hashlib.sha256).hexdigest()


def facebook_settings(place: Environment) -> FacebookSettings | None:
    """The settings, or None when Messenger is not connected.

    Raises:
        SettingsError: some of the three secrets are set and others are not.
    """
    secrets = {
        "WAYBILL_FACEBOOK_APP_SECRET": place.facebook_app_secret,
        "WAYBILL_FACEBOOK_VERIFY_TOKEN": place.facebook_verify_token,
        "WAYBILL_FACEBOOK_PAGE_TOKEN": place.facebook_page_token,
    }
    missing = [name for name, secret in secrets.items() if not (secret and secret.get_secret_value())]
    if len(missing) == len(secrets):
        return None
    app_secret, verify_token, page_token = secrets.values()
    if missing or app_secret is None or verify_token is None or page_token is None:
        raise SettingsError(f"Messenger is connected only in part: set {' and '.join(missing)} too, or none of them.")
    graph = f"{place.facebook_api_url.rstrip('/')}/{place.facebook_graph_version}"
    return FacebookSettings(app_secret, verify_token, page_token, graph)
