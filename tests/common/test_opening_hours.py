"""When people are there: hours, days off, holidays, and the change of the clocks."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.common.opening_hours import Holiday, OpeningHours, Span, read_span

VILNIUS = ZoneInfo("Europe/Vilnius")  # two hours before UTC in winter, three in summer
WEEK = {day: read_span("09:00-17:00") for day in range(5)}
HOURS = OpeningHours(VILNIUS, WEEK, [Holiday("12-25"), Holiday("2026-11-24", {"en": "Moving day"})])


def at(day: str, time: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=VILNIUS)


@pytest.mark.parametrize(
    ("day", "time", "is_open"),
    [
        ("2026-11-20", "08:59", False),
        ("2026-11-20", "09:00", True),
        ("2026-11-20", "16:59", True),
        ("2026-11-20", "17:00", False),
        ("2026-11-21", "12:00", False),  # a Saturday
        ("2026-11-24", "12:00", False),  # a holiday once
        ("2026-12-25", "12:00", False),  # a holiday of every year
        ("2028-12-25", "12:00", False),
        ("2027-11-24", "12:00", True),
    ],
)
def test_open_or_not(day: str, time: str, is_open: bool) -> None:
    assert HOURS.is_open(at(day, time)) is is_open


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        (at("2026-11-20", "07:00"), at("2026-11-20", "09:00")),
        (at("2026-11-20", "12:00"), at("2026-11-23", "09:00")),  # open now: the next time after it
        (at("2026-11-20", "18:00"), at("2026-11-23", "09:00")),
        (at("2026-11-23", "18:00"), at("2026-11-25", "09:00")),  # over a holiday
        (at("2026-12-24", "18:00"), at("2026-12-28", "09:00")),  # over a holiday and a weekend
    ],
)
def test_the_next_opening(now: datetime, opening: datetime) -> None:
    assert HOURS.next_opening(now) == opening


def test_the_hours_are_those_of_the_shops_zone_before_and_after_the_clocks_change() -> None:
    assert HOURS.is_open(datetime(2026, 10, 23, 6, 30, tzinfo=UTC))  # summer: 09:30
    assert not HOURS.is_open(datetime(2026, 10, 26, 6, 30, tzinfo=UTC))  # winter: 08:30
    assert HOURS.next_opening(datetime(2026, 10, 24, tzinfo=UTC)) == datetime(2026, 10, 26, 7, tzinfo=UTC)


def test_a_shop_without_hours_never_opens() -> None:
    closed = OpeningHours(VILNIUS, {})
    assert not closed.is_open(at("2026-11-20", "12:00")) and closed.next_opening(at("2026-11-20", "12:00")) is None


def test_around_the_clock() -> None:
    always = OpeningHours(VILNIUS, dict.fromkeys(range(7), read_span("00:00-24:00")))
    assert always.is_open(at("2026-11-21", "00:00")) and always.is_open(at("2026-11-21", "23:59"))


def test_the_next_holiday_is_one_on_a_working_day() -> None:
    friday = date(2026, 11, 20)
    assert HOURS.next_holiday(friday, 14) == (date(2026, 11, 24), HOURS.holidays[1])
    assert HOURS.next_holiday(friday, 3) is None
    sunday = OpeningHours(VILNIUS, WEEK, [Holiday("2026-11-22")])
    assert sunday.next_holiday(friday, 14) is None


def test_a_holiday_today_is_not_the_next_one() -> None:
    assert HOURS.next_holiday(date(2026, 11, 24), 14) is None
    assert HOURS.holiday(date(2026, 11, 24)) is HOURS.holidays[1]


def test_a_span() -> None:
    assert read_span("09:30-17:00") == Span(570, 1020)


@pytest.mark.parametrize("text", ["9-17", "09:00", "17:00-09:00", "09:00-09:00", "09:00-24:30", "09:60-10:00", ""])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text or "''"):
        read_span(text)
