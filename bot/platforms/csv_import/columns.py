"""The columns of an order file, and how the columns of any file are recognised."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.common.text import fold
from bot.platforms.csv_import.report import ImportRefused

ORDER_COLUMNS = (
    "email",
    "postcode",
    "phone",
    "ordered_at",
    "ship_by",
    "country",
    "address",
    "city",
    "currency",
    "total",
    "shipping_method",
)
LINE_COLUMNS = ("line_sku", "line_name", "line_qty", "line_price")
PARCEL_COLUMNS = ("carrier", "tracking_number", "shipped_at", "delivered_at")
COLUMNS = {"number", "status", "parcel", "supplier", *ORDER_COLUMNS, *LINE_COLUMNS, *PARCEL_COLUMNS}

_NEEDED = ("number", "email", "ordered_at", "currency", "total")
_LONGEST_NAME = 40
_MOST_IGNORED = 20  # a JSON file may have other keys in every object


@dataclass(frozen=True)
class Layout:
    """The columns of a kind of file."""

    key: str  # tells what a row belongs to
    knows: Callable[[str], bool]
    needs: Callable[[Collection[str]], Sequence[str]]  # the columns that must be there, by those that are


def _needed_of_order(found: Collection[str]) -> Sequence[str]:
    """A file without lines is fine; half the columns of a line are not."""
    return (*_NEEDED, *LINE_COLUMNS) if any(column in found for column in LINE_COLUMNS) else _NEEDED


ORDER_LAYOUT = Layout("number", COLUMNS.__contains__, _needed_of_order)


class ColumnNames:
    """Recognises columns in any case and remembers the names it could not use."""

    def __init__(self, layout: Layout = ORDER_LAYOUT) -> None:
        self.layout = layout
        self._ignored: dict[str, None] = {}

    def recognise(self, name: str) -> str | None:
        """The column meant by a name in the file; None for one that is not imported."""
        written = fold(name)
        column = written.lower().replace(" ", "_").replace("-", "_")
        if self.layout.knows(column):
            return column
        if written and len(self._ignored) < _MOST_IGNORED:
            self._ignored[written[:_LONGEST_NAME]] = None
        return None

    def note(self) -> list[str]:
        """One note that names every ignored column, if there are any."""
        return [f"ignored columns: {', '.join(self._ignored)}"] if self._ignored else []


def positions(header: Iterable[str], names: ColumnNames) -> dict[str, int]:
    """The place of every column in a CSV header.

    Raises:
        ImportRefused: a needed column is missing or one appears twice.
    """
    found: dict[str, int] = {}
    for place, name in enumerate(header):
        column = names.recognise(name)
        if column in found:
            raise ImportRefused(f"The column {column} appears twice.")
        if column:
            found[column] = place
    missing = [column for column in names.layout.needs(found) if column not in found]
    if missing:
        raise ImportRefused(f"Missing columns: {', '.join(missing)}.")
    return found
