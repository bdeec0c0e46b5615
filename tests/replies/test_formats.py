"""Dates, moments, money and lists, as each language writes them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from bot.common.shop_settings import ShopSettings
from bot.replies.formats import format_day, format_items, format_moment, format_money, template_functions
from bot.replies.rendering import Replies

LATE = datetime(2026, 11, 21, 22, 5, tzinfo=UTC)  # the next day in Vilnius
VILNIUS = ZoneInfo("Europe/Vilnius")


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "November 3"),
        ("ru", "3 ноября"),
        ("lt", "lapkričio 3 d."),
        ("nb", "3. november"),
        ("zh", "11月3日"),
    ],
)
def test_a_day_has_month_and_number_but_no_year(language: str, day: str) -> None:
    assert format_day(date(2026, 11, 3), Locale.parse(language)) == day


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en", "November 22, 00:05"),
        ("ru", "22 ноября, 00:05"),
        ("lt", "lapkričio 22 d. 00:05"),
        ("nb", "22. november, 00:05"),
        ("zh", "11月22日 00:05"),
    ],
)
def test_a_moment_is_told_in_the_shops_zone(language: str, moment: str) -> None:
    assert format_moment(LATE, Locale.parse(language), VILNIUS) == moment


@pytest.mark.parametrize(
    ("language", "amount", "currency", "written"),
    [
        ("en", "1234.5", "EUR", "€1,234.50"),
        ("en", "1500", "JPY", "¥1,500"),
        ("ru", "1234.5", "EUR", "1 234,50 €"),
        ("lt", "1234.5", "EUR", "1 234,50 €"),
        ("lt", "0.99", "NOK", "0,99 NOK"),
        ("nb", "1234.5", "NOK", "1 234,50 kr"),
        ("nb", "89", "EUR", "89,00 €"),
        ("zh", "1234.5", "EUR", "€1,234.50"),
        ("zh", "89", "CNY", "¥89.00"),
        ("en", "19.999", "KWD", "KWD19.999"),
    ],
)
def test_money_is_written_as_the_language_writes_it(language: str, amount: str, currency: str, written: str) -> None:
    shown = format_money(Decimal(amount), currency, Locale.parse(language))
    assert shown.replace("\u00a0", " ").replace("\u202f", " ") == written


@pytest.mark.parametrize(
    ("language", "three", "two"),
    [
        ("en", "A, B, and C", "A and B"),
        ("ru", "A, B и C", "A и B"),
        ("lt", "A, B ir C", "A ir B"),
        ("nb", "A, B og C", "A og B"),
        ("zh", "A、B和C", "A和B"),
    ],
)
def test_a_list_is_an_enumeration(language: str, three: str, two: str) -> None:
    locale = Locale.parse(language)
    assert format_items(["A", "B", "C"], locale) == three
    assert format_items(["A", "B"], locale) == two
    assert (format_items(["A"], locale), format_items([], locale)) == ("A", "")


def test_functions_take_what_travels_between_the_processes() -> None:
    functions = template_functions(Locale.parse("en"), VILNIUS)
    assert functions["DATE"]("2026-11-03") == "November 3"
    assert functions["DATETIME"](LATE.isoformat()) == "November 22, 00:05"
    assert functions["MONEY"]("89.9", "EUR") == "€89.90"


def test_the_day_of_a_moment_is_the_day_in_the_shop(replies: Replies, settings: ShopSettings) -> None:
    assert settings.time_zone == "Europe/Vilnius"
    text = replies.text("utter_track_cancelled_unpaid", "en", number="1042", cancelled_at=LATE.isoformat())
    assert "November 22" in text
    assert replies.day(LATE, "en") == "November 22"
