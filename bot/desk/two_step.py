"""Codes for the second step of logging in: those of a device (TOTP, RFC 6238) and those for when it is lost."""

import base64
import hashlib
import secrets
from datetime import datetime

import pyotp
import segno
from pyotp.utils import strings_equal

RECOVERY_CODES = 10
_STEP_SECONDS = 30
_DRIFT = (0, -1, 1)  # steps by which a device's clock may differ
_CODE_BYTES = 10  # 80 bits: nobody finds one by trying hashes
_GROUP = 4  # characters


def new_totp_secret() -> str:
    """What the device and the desk share, in base32."""
    return pyotp.random_base32()


def provisioning_uri(secret: str, email: str, store: str) -> str:
    """What the device reads: `otpauth://totp/…`."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=store)


def qr_code(uri: str) -> str:
    """The same as a drawing: an SVG in a `data:` URL."""
    return segno.make(uri, micro=False).svg_data_uri(scale=5, border=2, dark="#000", light="#fff")


def step_of(secret: str, code: str, now: datetime, used: int) -> int | None:
    """The time step of which this is the code; None if it is wrong, or if that step or a later one was used already."""
    totp, current = pyotp.TOTP(secret), int(now.timestamp()) // _STEP_SECONDS
    digits = "".join(code.split())
    if not digits.isdecimal():
        return None
    for step in (current + drift for drift in _DRIFT):
        if step > used and strings_equal(digits, totp.generate_otp(step)):
            return step
    return None


def new_recovery_codes() -> list[str]:
    """Codes to be printed or kept in a password manager: `abcd-efgh-ijkl-mnop`."""
    return [_grouped(secrets.token_bytes(_CODE_BYTES)) for _ in range(RECOVERY_CODES)]


def recovery_hash(code: str) -> str:
    """What is kept of a recovery code, however it was typed."""
    plain = "".join(letter for letter in code.lower() if letter.isalnum())
    return hashlib.sha256(plain.encode(errors="surrogateescape")).hexdigest()


def _grouped(random: bytes) -> str:
    letters = base64.b32encode(random).decode().lower()
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
