"""Where people answer, what alerts them, and the mail they get: the sections `desk` to `mail` of shop.yml."""

from email.utils import parseaddr
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.common.customer_settings import Link


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _mailbox(value: str) -> str:
    if value and "@" not in parseaddr(value)[1]:
        raise ValueError("is not an address such as desk@example.com or Desk <desk@example.com>")
    return value


class DeskPlace(StrEnum):
    """Where people answer shoppers."""

    WAYBILL = "waybill"
    CHATWOOT = "chatwoot"


class Chatwoot(_Section):
    """Which inbox of which Chatwoot; its tokens are environment variables."""

    url: Link = "https://app.chatwoot.com"
    account: int = Field(1, ge=1)
    inbox: int = Field(1, ge=1)


class AlertLimits(_Section):
    """After how long something is worth an alert."""

    waiting_minutes: int = Field(15, ge=1)
    assistant_seconds: int = Field(60, ge=10)
    outbox_minutes: int = Field(10, ge=1)


class Mail(_Section):
    """Mail to the people at the desk; without a sender none is sent."""

    sender: Annotated[str, AfterValidator(_mailbox)] = ""
    desk_url: Link = "http://127.0.0.1:8080/desk/"
    digest_minutes: int = Field(30, ge=1)
