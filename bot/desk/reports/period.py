"""The time a report is about, in days of the shop's calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.common.web import problem, whole_number
from bot.conversations.reporting import Day, Scope

_DAYS = 30  # unless something else is asked for
_MOST_DAYS = 366
_LONGEST = 32  # characters of a channel's or language's name


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both included, and what of them is looked at."""

    first: date
    last: date
    days: tuple[Day, ...]
    scope: Scope


def period_in(query: Mapping[str, str], zone: ZoneInfo, now: datetime) -> Period:
    """The period a request asks for: `from` and `to`, or the last `days`; of a `channel` and `language` if any.

    Raises:
        web.HTTPBadRequest: a date is none, they are the wrong way round or more than a year apart.
    """
    today = now.astimezone(zone).date()
    last = _date(query.get("to", ""), today)
    first = _date(query.get("from", ""), last - timedelta(days=_number(query.get("days", "")) - 1))
    if not first <= last < first + timedelta(days=_MOST_DAYS):
        raise problem(web.HTTPBadRequest, "period", f"Choose a first and a last day, at most {_MOST_DAYS} days.")
    days = tuple(_day(first + timedelta(days=number), zone) for number in range((last - first).days + 1))
    kept = {name: query.get(name, "")[:_LONGEST] for name in ("channel", "language")}
    return Period(first, last, days, Scope(days[0].start, days[-1].end, **kept))


def _number(text: str) -> int:
    number = whole_number(text, len(str(_MOST_DAYS))) or 0
    return number if 0 < number <= _MOST_DAYS else _DAYS


def _date(text: str, default: date) -> date:
    try:
        found = date.fromisoformat(text) if text else default
        found - timedelta(days=_MOST_DAYS), found + timedelta(days=_MOST_DAYS)
    except (ValueError, OverflowError) as error:
        raise problem(web.HTTPBadRequest, "period", "A day is written like 2026-11-21.") from error
    return found


def _day(day: date, zone: ZoneInfo) -> Day:
    """A day has 23 or 25 hours when the clocks are changed."""
    return Day(day, _midnight(day, zone), _midnight(day + timedelta(days=1), zone))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
