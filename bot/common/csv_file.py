"""CSV that a spreadsheet opens as it is meant."""

import csv
import io
from collections.abc import Iterable, Sequence

_MARK = "\ufeff"  # without it Excel takes UTF-8 for the country's old encoding
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """RFC 4180 in UTF-8; a text that a spreadsheet would run as a formula is preceded by an apostrophe."""
    written = io.StringIO()
    sheet = csv.writer(written)
    sheet.writerow(heads)
    sheet.writerows([_harmless(cell) for cell in row] for row in rows)
    return (_MARK + written.getvalue()).encode()


def _harmless(cell: object) -> object:
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_STARTS_A_FORMULA):
        return f"'{cell}"
    return cell
