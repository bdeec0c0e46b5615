"""Is a webhook really from Meta."""

import hashlib
import hmac

from pydantic import SecretStr

_PREFIX = "sha256="


def signature(app_secret: SecretStr, body: bytes) -> str:
    """The `X-Hub-Signature-256` of a body."""
    return _PREFIX + hmac.new(app_secret.get_secret_value().encode(), body, hashlib.sha256).hexdigest()


def is_signed(app_secret: SecretStr, body: bytes, given: str) -> bool:
    """Whether the header belongs to the body; takes the same time for every wrong one."""
    return same(signature(app_secret, body), given)


def same(ours: str, given: str) -> bool:
    """Whether two secrets are equal, without telling how far they are."""
    return hmac.compare_digest(ours.encode(), given.encode("utf-8", "surrogateescape"))
