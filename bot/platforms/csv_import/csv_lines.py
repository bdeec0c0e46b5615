"""The lines of a CSV file, which can be given back when a record turns out to be none."""

import csv
from collections import deque
from typing import TextIO

from bot.platforms.csv_import.records import LONGEST_RECORD
from bot.platforms.csv_import.report import ImportRefused

_LONGEST_QUOTED = 20_000  # characters of a record over several lines, so that a stray quotation mark is soon noticed


class Lines:
    """Feeds csv.reader line by line and knows which lines the present record was made of."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._returned: deque[str] = deque()
        self._taken: list[str] = []
        self._length = 0
        self._number = 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else self._stream.readline(LONGEST_RECORD + 1)
        if not line:
            raise StopIteration
        self._number += 1
        self._length += len(line)
        self._taken.append(line)
        if len(line) > LONGEST_RECORD:
            raise ImportRefused(f"Line {self._number} is longer than {LONGEST_RECORD} characters.")
        if len(self._taken) > 1 and self._length > _LONGEST_QUOTED:
            raise csv.Error("a quotation mark is not closed")
        return line

    @property
    def record_line(self) -> int:
        """The line the present record begins in, counted from 1."""
        return self._number - len(self._taken) + 1

    @property
    def first(self) -> str:
        """The first line of the present record."""
        return self._taken[0] if self._taken else ""

    def start_record(self) -> None:
        """Forget the lines of the record before."""
        self._taken, self._length = [], 0

    def give_back_rest(self) -> None:
        """Read all but the first line of the present record again.

        A stray quotation mark makes one record of many rows; those after the first are good on their own.
        """
        self._number -= len(self._taken[1:])
        self._returned.extendleft(reversed(self._taken[1:]))
        self._taken = self._taken[:1]
