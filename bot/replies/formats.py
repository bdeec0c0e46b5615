"""Dates, times, money and lists, written as a language writes them (CLDR, through Babel)."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, dates, lists, numbers


def format_day(value: date, locale: Locale) -> str:
    """A day without its year: `November 21`, `11月21日`."""
    return str(dates.format_skeleton("MMMMd", value, locale=locale))


def format_moment(value: datetime, locale: Locale, zone: ZoneInfo) -> str:
    """A day with the time in the shop's zone: `November 21, 14:05`, `11月21日 14:05`."""
    local = value.astimezone(zone)
    pattern = str(dates.get_datetime_format("medium", locale))  # "{1}, {0}": the day, then the time
    return pattern.replace("{1}", format_day(local.date(), locale)).replace("{0}", f"{local:%H:%M}")


def format_money(amount: Decimal, currency: str, locale: Locale) -> str:
    """An amount with its currency: `€89.00`, `89,00 €`."""
    return str(numbers.format_currency(amount, currency, locale=locale))


def format_items(items: list[str], locale: Locale) -> str:
    """An enumeration: `A, B and C`."""
    return str(lists.format_list(items, locale=locale))


def format_hours(value: str, locale: Locale) -> str:
    """Hours of weekdays, those alike joined: `Mon–Fri 09:00–17:00, Sat 10:00–14:00`.

    Args:
        value: `0 09:00-17:00;5 10:00-14:00`, Monday being 0.
    """
    groups: list[tuple[int, int, str]] = []  # first day, last day, hours
    for number, span in (entry.split(" ") for entry in value.split(";") if entry):
        day = int(number)
        if groups and groups[-1][1:] == (day - 1, span):
            groups[-1] = (groups[-1][0], day, span)
        else:
            groups.append((day, day, span))
    names = dates.get_day_names("abbreviated", locale=locale)
    spoken = [names[first] if first == last else f"{names[first]}–{names[last]}" for first, last, _ in groups]
    return ", ".join(f"{days} {span.replace('-', '–')}" for days, (_, _, span) in zip(spoken, groups, strict=True))


def format_countries(codes: str, locale: Locale) -> str:
    """Countries in the order of the language's alphabet: `Denmark, Latvia and Norway`."""
    return format_items(sorted(locale.territories.get(code, code) for code in codes.split()), locale)


def template_functions(locale: Locale, zone: ZoneInfo) -> dict[str, Callable[..., Any]]:
    """The functions a template may call. Dates arrive as ISO 8601 text, amounts as decimal text."""
    return {
        "DATE": lambda value: format_day(_day(str(value), zone), locale),
        "DATETIME": lambda value: format_moment(datetime.fromisoformat(str(value)), locale, zone),
        "HOURS": lambda value: format_hours(str(value), locale),
        "COUNTRIES": lambda codes: format_countries(str(codes), locale),
        "MONEY": lambda amount, currency: format_money(Decimal(str(amount)), str(currency), locale),
    }


def _day(value: str, zone: ZoneInfo) -> date:
    """The day of a date, or of a moment in the shop's zone."""
    return datetime.fromisoformat(value).astimezone(zone).date() if "T" in value else date.fromisoformat(value)
