"""Passwords of agents (argon2id)."""

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError, VerifyMismatchError

from bot.common.errors import WaybillError

SHORTEST = 10  # characters
_hasher = PasswordHasher()


class WeakPassword(WaybillError):
    """The new password is too short, or the old one."""


def hash_password(password: str) -> str:
    """What is kept of a password."""
    return _hasher.hash(password)


def fits(password: str, password_hash: str) -> bool:
    """Whether this is the password behind the hash."""
    try:
        return _hasher.verify(password_hash, password)
    except (VerifyMismatchError, VerificationError):
        return False


def check_new_password(new: str, current: str) -> None:
    """Refuse a password nobody should choose.

    Raises:
        WeakPassword: with what to do instead.
    """
    if len(new) < SHORTEST:
        raise WeakPassword(f"Choose a password of at least {SHORTEST} characters.")
    if new == current:
        raise WeakPassword("Choose a password other than the present one.")


def one_time_password() -> str:
    """A random first password, to be changed at the first log-in."""
    return secrets.token_urlsafe(12)


# Compared with when nobody has the address, so that the answer takes as long as for a wrong password.
NOBODY = hash_password(one_time_password())
