"""Is a webhook really from Chatwoot, and from now."""

import hashlib
import hmac
from datetime import datetime, timedelta

from pydantic import SecretStr

_FRESH = timedelta(minutes=5)
_LONGEST = 12  # digits of a timestamp


def signature(secret: SecretStr, timestamp: str, body: bytes) -> str:
    """The `X-Chatwoot-Signature` of a body sent at this time, in seconds since 1970."""
    signed = timestamp.encode("utf-8", "surrogateescape") + b"." + body
    return "sha256=" + hmac.new(secret.get_secret_value().encode(), signed, hashlib.sha256).hexdigest()


def is_signed(secret: SecretStr, timestamp: str, body: bytes, given: str, now: datetime) -> bool:
    """Whether the header belongs to the body and was made just now, so that an old one cannot be sent again."""
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) <= _LONGEST):
        return False
    fresh = abs(now.timestamp() - int(timestamp)) <= _FRESH.total_seconds()
    same = hmac.compare_digest(signature(secret, timestamp, body).encode(), given.encode("utf-8", "surrogateescape"))
    return fresh and same
