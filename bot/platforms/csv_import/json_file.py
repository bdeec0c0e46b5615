"""Objects of a JSON list, read one by one: the list never is in memory as a whole."""

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from bot.platforms.csv_import.columns import ColumnNames
from bot.platforms.csv_import.records import LONGEST_RECORD, Record, Unreadable
from bot.platforms.csv_import.report import ImportRefused

_CHUNK = 65_536
_BLANKS = re.compile(r"[ \t\r\n]*")
# Numbers stay as they are written: a float would round money, and an integer may have any length.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


class _Window:
    """The part of the file that is being read, and the line reached in it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self.line = 1

    def next_character(self) -> str:
        """The next character that is not blank, or nothing at the end."""
        while True:
            blanks = _BLANKS.match(self._text, self._at)
            self._go_to(blanks.end() if blanks else self._at)
            if self._at < len(self._text) or not self._read():
                return self._text[self._at : self._at + 1]

    def skip(self, expected: str, otherwise: str) -> None:
        """Go past a character that must come now."""
        if self.next_character() != expected:
            raise ImportRefused(f"Line {self.line}: {otherwise}.")
        self._go_to(self._at + 1)

    def value(self) -> Any:
        """The next JSON value, complete."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise ImportRefused(f"Line {self.line}: nested too deeply.") from error
            except json.JSONDecodeError as error:
                # Cut off or wrong: more text tells, and a record has a longest length.
                if len(self._text) - self._at <= LONGEST_RECORD and self._read():
                    continue
                line = self.line + self._text.count("\n", self._at, error.pos)
                raise ImportRefused(f"Line {line}: not valid JSON: {error.msg.lower()}.") from error
            self._go_to(end)
            return value

    def _read(self) -> bool:
        more = self._stream.read(_CHUNK)
        self._text, self._at = self._text[self._at :] + more, 0
        return bool(more)

    def _go_to(self, place: int) -> None:
        self.line += self._text.count("\n", self._at, place)
        self._at = place


def json_records(stream: TextIO, names: ColumnNames) -> Iterator[Record | Unreadable]:
    """Every element of the list.

    Raises:
        ImportRefused: the file is not a list, or not valid JSON.
    """
    window = _Window(stream)
    window.skip("[", "the file must be a list of objects")
    if window.next_character() != "]":
        yield _record(window, names)
        while window.next_character() == ",":
            window.skip(",", "a comma is missing")
            yield _record(window, names)
    window.skip("]", "a comma or the end of the list is missing")
    if window.next_character():
        raise ImportRefused(f"Line {window.line}: something follows the end of the list.")


def _record(window: _Window, names: ColumnNames) -> Record | Unreadable:
    window.next_character()
    line = window.line
    value = window.value()
    if not isinstance(value, dict):
        return Unreadable(line, "is not an object")
    named = ((names.recognise(key), cell) for key, cell in value.items())
    return Record(line, {column: cell for column, cell in named if column})
