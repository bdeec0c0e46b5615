"""When people are there: hours by weekday in the shop's zone, and the days on which they are not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_LOOK_AHEAD = 60  # days; a shop closed for longer promises no day
_MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True)
class Span:
    """From and until, in minutes after midnight; until is not included."""

    opens: int
    closes: int


@dataclass(frozen=True)
class Holiday:
    """A day off, every year (`12-25`) or once (`2026-12-24`), and what it is called in each language."""

    day: str
    names: Mapping[str, str] = field(default_factory=dict)

    def falls_on(self, day: date) -> bool:
        """Whether this is the day."""
        return day.isoformat().endswith(self.day)


@dataclass(frozen=True)
class OpeningHours:
    """The hours of each weekday (0 is Monday; a day without them is a day off) and the holidays."""

    zone: ZoneInfo
    spans: Mapping[int, Span]
    holidays: Sequence[Holiday] = ()

    def is_open(self, now: datetime) -> bool:
        """Whether somebody is there."""
        local = now.astimezone(self.zone)
        span = self._span(local.date())
        return span is not None and span.opens <= local.hour * 60 + local.minute < span.closes

    def next_opening(self, now: datetime) -> datetime | None:
        """When somebody is there again; None when that is too far away to be named."""
        today = now.astimezone(self.zone).date()
        for day in (today + timedelta(days=ahead) for ahead in range(_LOOK_AHEAD)):
            span = self._span(day)
            opening = _moment(day, span.opens, self.zone) if span else now
            if opening > now:
                return opening
        return None

    def holiday(self, day: date) -> Holiday | None:
        """The holiday on this day, if it is one."""
        return next((holiday for holiday in self.holidays if holiday.falls_on(day)), None)

    def next_holiday(self, today: date, days: int) -> tuple[date, Holiday] | None:
        """The first holiday within so many days, today not counted."""
        for day in (today + timedelta(days=ahead) for ahead in range(1, days + 1)):
            holiday = self.holiday(day)
            if holiday and day.weekday() in self.spans:
                return day, holiday
        return None

    def _span(self, day: date) -> Span | None:
        return None if self.holiday(day) else self.spans.get(day.weekday())


def read_span(text: str) -> Span:
    """`09:00-17:00` as a span.

    Raises:
        ValueError: it is none.
    """
    found = _SPAN.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not a span of hours such as 09:00-17:00")
    first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
    span = Span(first_hour * 60 + first_minute, last_hour * 60 + last_minute)
    if not span.opens < span.closes <= _MINUTES_OF_A_DAY:
        raise ValueError(f"{text!r} must end later than it begins, and on the same day")
    return span


def _moment(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(minutes // 60, minutes % 60), zone)
