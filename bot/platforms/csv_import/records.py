"""A file as a stream of records, before anything in them is checked."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from bot.platforms.csv_import.report import ImportRefused

LONGEST_RECORD = 100_000  # characters; below the csv module's own limit for a cell

_NOT_TEXT = {
    b"PK\x03\x04": "is an Excel workbook. Save it as CSV UTF-8",
    b"\xd0\xcf\x11\xe0": "is an Excel workbook. Save it as CSV UTF-8",
    b"\xff\xfe": "is in UTF-16. Save it as CSV UTF-8",
    b"\xfe\xff": "is in UTF-16. Save it as CSV UTF-8",
    b"\x1f\x8b": "is compressed. Unpack it first",
}


@dataclass(frozen=True)
class Record:
    """One row by column name, and the line of the file it begins in."""

    line: int
    cells: Mapping[str, object]


@dataclass(frozen=True)
class Unreadable:
    """A row that could not be taken apart; `number` is its order number as far as it can be guessed."""

    line: int
    reason: str
    number: str = ""


@contextmanager
def open_file(path: Path) -> Iterator[BinaryIO]:
    """The file's bytes.

    Raises:
        ImportRefused: it cannot be opened, or is not text.
    """
    try:
        with path.open("rb") as raw:
            _check_text(path, raw.peek(4))
            yield raw
    except OSError as error:
        raise ImportRefused(f"{path}: cannot be read: {error.strerror}") from error


def as_text(raw: BinaryIO) -> TextIO:
    """The bytes as UTF-8; a byte that is not becomes a surrogate, so that its row alone is bad."""
    return io.TextIOWrapper(raw, encoding="utf-8-sig", errors="surrogateescape", newline="")


def _check_text(path: Path, beginning: bytes) -> None:
    if not beginning:
        raise ImportRefused(f"{path}: is empty.")
    for mark, reason in _NOT_TEXT.items():
        if beginning.startswith(mark):
            raise ImportRefused(f"{path}: {reason}.")
