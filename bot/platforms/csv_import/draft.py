"""An order as its rows describe it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.common.text import compact_key
from bot.platforms.csv_import.amounts import in_currency
from bot.platforms.csv_import.columns import ORDER_COLUMNS, PARCEL_COLUMNS
from bot.platforms.csv_import.report import Problem
from bot.platforms.csv_import.row import Row
from bot.platforms.csv_import.staging import StagedRow

_ONLY_PARCEL = "1"  # the reference of a parcel that the file gives no name and no tracking number
_STATUS = "status"

Values = Mapping[str, Any]


@dataclass(frozen=True)
class DraftLine:
    """A line with the reference of its parcel, if it is in one."""

    values: Values
    parcel: str | None


@dataclass(frozen=True)
class Draft:
    """What the file says of an order, by field; fields of columns the file lacks are absent."""

    number: str
    own: Values
    parcels: Mapping[str, Values]  # by reference
    lines: Sequence[DraftLine]


def draft(rows: Sequence[StagedRow]) -> Draft | list[Problem]:
    """The order that the rows agree on, or where they do not."""
    references = _references(rows)
    own, problems = _agreed(rows, _own)
    parcels: dict[str, Values] = {}
    for reference in dict.fromkeys(filter(None, (_reference(staged.row, references) for staged in rows))):
        contents = [staged for staged in rows if _reference(staged.row, references) == reference]
        parcels[reference], different = _agreed(contents, _of_parcel)
        problems += different
    if problems:
        return problems
    lines = [DraftLine(_of_line(row), _reference(row, references)) for row in (s.row for s in rows) if row.has_line]
    return Draft(rows[0].row.number, own, parcels, lines)


def _references(rows: Sequence[StagedRow]) -> dict[str, str]:
    """The parcel of each tracking number, so that a row may name either."""
    named = (staged.row for staged in rows if staged.row.parcel and staged.row.tracking_number)
    return {compact_key(row.tracking_number): row.parcel for row in named}


def _reference(row: Row, references: Mapping[str, str]) -> str | None:
    if not row.has_parcel:
        return None
    known = references.get(compact_key(row.tracking_number), row.tracking_number)
    return row.parcel or known or _ONLY_PARCEL


def _own(row: Row) -> dict[str, Any]:
    own = {column: getattr(row, column) for column in ORDER_COLUMNS if column in row.model_fields_set}
    own["total"] = in_currency(row.total, row.currency)
    return own | ({_STATUS: row.standing.order} if _STATUS in row.model_fields_set else {})


def _of_parcel(row: Row) -> dict[str, Any]:
    values = {column: getattr(row, column) for column in PARCEL_COLUMNS if column in row.model_fields_set}
    return values | {"state": row.parcel_state}


def _of_line(row: Row) -> dict[str, Any]:
    return {
        "sku": row.line_sku,
        "name": row.line_name,
        "quantity": row.line_qty,
        "price": in_currency(row.line_price, row.currency) if row.line_price is not None else None,
        "supplier": row.supplier,
    }


def _agreed(rows: Sequence[StagedRow], values_of: Callable[[Row], Values]) -> tuple[Values, list[Problem]]:
    first: dict[str, tuple[Any, int]] = {}
    problems = []
    for staged in rows:
        for name, value in values_of(staged.row).items():
            known, line = first.setdefault(name, (value, staged.line))
            if value != known:
                column = _STATUS if name == "state" else name
                reason = f"{column} {value or 'empty'} differs from {known or 'empty'} in line {line} of the same order"
                problems.append(Problem(staged.line, reason))
    return {name: value for name, (value, _) in first.items()}, problems
