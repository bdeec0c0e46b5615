"""The trained model, and whether it is older than what it was trained from."""

import hashlib
from pathlib import Path

MODEL = Path("models/waybill.tar.gz")
_FINGERPRINT = Path("models/waybill.fingerprint")
_SOURCES = (
    "config.yml",
    "domain.yml",
    "data/**/*.yml",
    "data/encoder/*.q4",
    "data/validation/*.tsv",
    "bot/nlu/*.py",
    "bot/nlu/encoder/*.py",
    "bot/common/text.py",
)


def is_current() -> bool:
    """Whether a model exists that was trained from exactly these files."""
    return MODEL.exists() and _FINGERPRINT.exists() and _FINGERPRINT.read_text() == fingerprint()


def remember() -> None:
    """Note what the model was trained from."""
    _FINGERPRINT.write_text(fingerprint())


def fingerprint() -> str:
    """A digest of everything the model depends on; a fresh checkout has the same one."""
    digest = hashlib.sha256()
    for pattern in _SOURCES:
        for path in sorted(Path().glob(pattern)):
            digest.update(f"{path.as_posix()}\n".encode() + path.read_bytes())
    return digest.hexdigest()
