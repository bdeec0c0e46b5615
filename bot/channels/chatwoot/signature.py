"""Is a webhook really from Chatwoot, and from now."""

import hashlib
import hmac
from datetime import datetime, timedelta

from pydantic import SecretStr

from bot.common.web import whole_number

_FRESH = timedelta(minutes=5)
_LONGEST = 12  # digits of a timestamp


def signature(secret: SecretStr, timestamp: str, body: bytes) -> str:
    """The `X-Chatwoot-Signature` of a body sent at this time, in seconds since 1970."""
    signed = timestamp.encode("utf-8", "surrogateescape") + b"." + body
    return "sha256=" + hmac.new(secret.get_secret_value().encode(), signed, hashlib.sha256).hexdigest()


def is_signed(secret: SecretStr, timestamp: str, body: bytes, given: str, now: datetime) -> bool:
    """Whether the header belongs to the body and was made just now, so that an old one cannot be sent again."""
    signed_at = whole_number(timestamp, _LONGEST)
    if signed_at is None:
        return False
    fresh = abs(now.timestamp() - signed_at) <= _FRESH.total_seconds()
    same = hmac.compare_digest(signature(secret, timestamp, body).encode(), given.encode("utf-8", "surrogateescape"))
    return fresh and same
