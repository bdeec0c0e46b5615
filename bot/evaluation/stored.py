"""Finished measurements, kept in the state folder by a digest of what went into them."""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bot.common.environment import environment

_DIGEST_LENGTH = 16


def digest(*parts: object, files: Iterable[Path] = ()) -> str:
    """A fingerprint of values (by their `repr`) and of the files' names and contents, 16 hexadecimal digits."""
    fingerprint = hashlib.sha256(repr(parts).encode())
    for path in files:
        fingerprint.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return fingerprint.hexdigest()[:_DIGEST_LENGTH]


def measured(name: str, inputs: str, measure: Callable[[], Any]) -> Any:
    """The measurement's JSON: the stored one if it was made from the same inputs, else made now and stored."""
    path = _folder() / f"{name}-{inputs}.json"
    if not path.exists():
        result = measure()
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        partial.write_text(json.dumps(result), encoding="utf-8")
        partial.replace(path)
    return json.loads(path.read_text(encoding="utf-8"))


def known(name: str, inputs: str) -> Any | None:
    """The stored measurement of exactly these inputs, if there is one."""
    path = _folder() / f"{name}-{inputs}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def last(name: str) -> Any | None:
    """The newest stored measurement of that name, whatever it was made from."""
    paths = sorted(_folder().glob(f"{name}-{'?' * _DIGEST_LENGTH}.json"), key=lambda path: path.stat().st_mtime_ns)
    return json.loads(paths[-1].read_text(encoding="utf-8")) if paths else None


def _folder() -> Path:
    return environment().state_dir / "evaluation"
