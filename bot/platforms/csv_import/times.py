"""Cells of time."""

import re
from datetime import date, datetime

from pydantic import ValidationInfo

from bot.platforms.csv_import.texts import folded, settings_of

_TIME = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_YEARS = range(2000, 2101)


def moment(value: object, info: ValidationInfo) -> datetime | None:
    """A time; without a zone it is the shop's, without an hour midnight."""
    found = folded(value)
    if not found:
        return None
    try:
        time = datetime.fromisoformat(found) if _TIME.fullmatch(found) else None
    except ValueError:
        time = None
    if time is None or time.year not in _YEARS:
        raise ValueError(f"{found[:40]!r} is not a date such as 2026-11-03 or 2026-11-03T10:00:00+02:00")
    return time if time.tzinfo else time.replace(tzinfo=settings_of(info).zone)


def day(value: object, info: ValidationInfo) -> date | None:
    """A date; of a time, its day."""
    time = moment(value, info)
    return time.date() if time else None
