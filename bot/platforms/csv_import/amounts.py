"""Cells of money and quantities."""

import re
from decimal import Decimal

from babel.numbers import get_currency_precision, is_currency

from bot.platforms.csv_import.texts import folded

_MONEY = re.compile(r"\d{1,12}(\.\d{1,12})?", re.ASCII)
_MOST_PIECES = 1_000_000


def money(value: object) -> Decimal | None:
    """An amount of zero or more, with a point before its decimals."""
    found = folded(value)
    if found.startswith("-"):
        raise ValueError("is negative")
    if found and not _MONEY.fullmatch(found):
        raise ValueError(f"{found[:40]!r} is not an amount such as 1299.90")
    return Decimal(found) if found else None


def in_currency(amount: Decimal, currency: str) -> Decimal:
    """The amount with exactly the decimals of its currency."""
    decimals = get_currency_precision(currency)
    exact = amount.quantize(Decimal(1).scaleb(-decimals))
    if exact != amount:
        raise ValueError(f"{amount} has more decimals than {currency} ({decimals})")
    return exact


def currency_code(value: object) -> str:
    """A currency by its ISO code."""
    found = folded(value).upper()
    if not is_currency(found):
        raise ValueError(f"{found[:40]!r} is not a currency code such as EUR")
    return found


def pieces(value: object) -> int | None:
    """A quantity of at least one."""
    found = folded(value)
    if not found:
        return None
    if not re.fullmatch(r"\d{1,7}", found, re.ASCII) or not 1 <= int(found) <= _MOST_PIECES:
        raise ValueError(f"{found[:40]!r} is not a whole number from 1 to {_MOST_PIECES}")
    return int(found)
