"""Secrets and addresses from environment variables (`WAYBILL_…`), validated at start."""

import secrets
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.common.errors import SettingsError


class Environment(BaseSettings):
    """Every environment variable Waybill reads, without its `WAYBILL_` prefix."""

    model_config = SettingsConfigDict(env_prefix="WAYBILL_", extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(8080, ge=0, le=65535)
    trusted_proxies: int = Field(0, ge=0, le=10)
    assistant_port: int = Field(5005, ge=1, le=65535)
    assistant_at_once: int = Field(4, ge=1, le=100)  # questions
    actions_port: int = Field(5055, ge=1, le=65535)
    state_dir: Path = Path("var")
    database_url: str = "sqlite:///var/waybill.db"
    shop_file: Path = Path("shop.yml")
    identity_secret: SecretStr | None = None
    telegram_token: SecretStr | None = None
    telegram_secret: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    facebook_app_secret: SecretStr | None = None
    facebook_verify_token: SecretStr | None = None
    facebook_page_token: SecretStr | None = None
    facebook_graph_version: str = Field("v25.0", pattern=r"^v\d+\.\d+$")
    facebook_api_url: str = "https://graph.facebook.com"
    smtp_host: str = ""
    smtp_port: int = Field(587, ge=1, le=65535)
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str = ""
    smtp_password: SecretStr | None = None
    chatwoot_token: SecretStr | None = None
    chatwoot_webhook_secret: SecretStr | None = None

    @property
    def assistant_url(self) -> str:
        """Where Rasa listens; it never leaves this machine."""
        return f"http://127.0.0.1:{self.assistant_port}"

    @property
    def photos_dir(self) -> Path:
        """Where shoppers' photos are kept; no web address leads there."""
        return self.state_dir / "photos"

    @property
    def dialogues_file(self) -> Path:
        """Where the assistant remembers its dialogues."""
        return self.state_dir / "assistant.db"

    @property
    def hub_url(self) -> str:
        """Where people reach the hub from this machine."""
        return f"http://{self.host}:{self.port}"


@lru_cache
def environment() -> Environment:
    """The process's environment, read once.

    Raises:
        SettingsError: a variable has a value that cannot be used.
    """
    try:
        return Environment()
    except ValidationError as error:
        problems = "; ".join(f"WAYBILL_{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsError(f"Environment variables: {problems}") from error


def new_secret() -> str:
    """An unguessable token, 43 URL-safe characters."""
    return secrets.token_urlsafe(32)
