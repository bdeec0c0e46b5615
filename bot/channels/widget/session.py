"""Opening a widget conversation: its token, its language, and whom the storefront vouches for."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime

import jwt

from bot.common.environment import new_secret
from bot.common.errors import WaybillError
from bot.common.text import email_key
from bot.conversations.model import Conversation

CHANNEL = "widget"
_LONGEST_NAME = 200


class BadIdentity(WaybillError):
    """The identity is not signed with the store's secret, has expired, or has no e-mail."""


@dataclass(frozen=True)
class Identity:
    """A shopper the storefront vouches for."""

    email: str
    name: str


def read_identity(token: str, secret: str | None) -> Identity:
    """Check a storefront's JWT (HS256: email, exp, optional name and customer_id).

    Raises:
        BadIdentity: it cannot be trusted; the text is safe to show.
    """
    if not secret:
        raise BadIdentity("This store has no identity secret; set WAYBILL_IDENTITY_SECRET.")
    try:
        claims = jwt.decode(token, secret, algorithms=["HS256"], options={"require": ["email", "exp"]})
    except jwt.InvalidTokenError as error:
        raise BadIdentity("The identity is not valid or has expired.") from error
    email = claims["email"]
    if not isinstance(email, str) or "@" not in email_key(email):
        raise BadIdentity("The identity has no e-mail address.")
    return Identity(email, str(claims.get("name") or "")[:_LONGEST_NAME])


def new_conversation(language: str, identity: Identity | None, now: datetime) -> tuple[Conversation, str]:
    """A fresh conversation and the token that opens it; only the token's hash is kept."""
    token = new_secret()
    conversation = Conversation(
        id=str(uuid.uuid4()),
        channel=CHANNEL,
        token_hash=token_hash(token),
        language=language,
        created_at=now,
        updated_at=now,
        customer_name=identity.name if identity else "",
        customer_email=identity.email if identity else "",
        verified=identity is not None,
    )
    return conversation, token


def token_hash(token: str) -> str:
    """What is kept of a session token."""
    return hashlib.sha256(token.encode(errors="surrogateescape")).hexdigest()
