"""Rows of a CSV file with comma, semicolon or tab."""

import csv
from collections.abc import Iterator, Sequence
from typing import TextIO

from bot.platforms.csv_import.columns import ColumnNames, Layout, positions
from bot.platforms.csv_import.csv_lines import Lines
from bot.platforms.csv_import.records import Record, Unreadable
from bot.platforms.csv_import.report import ImportRefused

_DELIMITERS = ",;\t"


def csv_records(stream: TextIO, names: ColumnNames) -> Iterator[Record | Unreadable]:
    """Every row after the header; empty rows are skipped.

    Raises:
        ImportRefused: the header is wrong.
    """
    lines = Lines(stream)
    header = next(lines, "")
    delimiter = max(_DELIMITERS, key=lambda candidate: _known_columns(header, candidate, names.layout))
    places = positions(_split(header, delimiter), names)
    width, key_place = len(_split(header, delimiter)), places[names.layout.key]
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.start_record()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield _unreadable(lines, "the quotation marks do not match", key_place, delimiter)
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) < width or any(cells[width:]):
            reason = f"has {len(cells)} cells, the header has {width}"
            yield _unreadable(lines, reason, key_place, delimiter)
            continue
        yield Record(lines.record_line, {column: cells[place] for column, place in places.items()})


def _known_columns(header: str, delimiter: str, layout: Layout) -> int:
    names = ColumnNames(layout)
    return sum(names.recognise(name) is not None for name in _split(header, delimiter))


def _split(header: str, delimiter: str) -> Sequence[str]:
    try:
        return next(csv.reader([header], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise ImportRefused("The quotation marks in the header do not match.") from error


def _unreadable(lines: Lines, reason: str, key_place: int, delimiter: str) -> Unreadable:
    lines.give_back_rest()
    rough = lines.first.split(delimiter)
    number = rough[key_place] if key_place < len(rough) else ""
    return Unreadable(lines.record_line, reason, number.strip('"\r\n '))
