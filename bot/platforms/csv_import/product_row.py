"""One row of a product file, checked."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import import amounts, texts, times
from bot.platforms.csv_import.columns import Layout
from bot.shop.products import Fact

NAME, OTHER_NAMES = "name", "other_names"
_NEEDED = ("sku", NAME, "price", "currency")
# The most characters of each.
_PER_LANGUAGE: dict[str, int] = {NAME: 300, OTHER_NAMES: 1000, **{fact.value: 2000 for fact in Fact}}
_MOST_IN_STOCK = 10_000_000


def _code(value: object) -> str:
    found = texts.code(64)(value)
    if not found:
        raise ValueError("is empty")
    if '"' in found or "\\" in found:
        raise ValueError("has a quotation mark or backslash")
    return found


def _link(value: object) -> str:
    found = texts.text(500)(value)
    if found and not re.match(r"https?://[^\s]+$", found):
        raise ValueError(f"{found[:40]!r} is not a link that begins with https://")
    return found


def _stock(value: object) -> int:
    found = texts.folded(value) or "0"
    if not re.fullmatch(r"\d{1,8}", found, re.ASCII) or int(found) > _MOST_IN_STOCK:
        raise ValueError(f"{found[:40]!r} is not a number of pieces, 0 or more")
    return int(found)


class _Fixed(BaseModel):
    """The columns that are the same in every language; `model_fields_set` are those that the file has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sku: Annotated[str, BeforeValidator(_code)]
    price: Annotated[Decimal, BeforeValidator(amounts.money), BeforeValidator(texts.filled)]
    currency: Annotated[str, BeforeValidator(amounts.currency_code)]
    stock: Annotated[int, BeforeValidator(_stock)] = 0
    restock_on: Annotated[date | None, BeforeValidator(times.day)] = None
    url: Annotated[str, BeforeValidator(_link)] = ""


@dataclass(frozen=True)
class ProductRow:
    """What the file says of a product: single values, and texts by column and language."""

    sku: str
    values: Mapping[str, Any]
    texts: Mapping[str, Mapping[str, str]]


def product_layout(languages: Sequence[str]) -> Layout:
    """`name` is in the shop's own language, `name_ru` in another one of the shop; so are the texts."""
    localised = {f"{column}_{language}" for column in _PER_LANGUAGE for language in languages}
    known = {*_Fixed.model_fields, *_PER_LANGUAGE, *localised}
    return Layout("sku", known.__contains__, _needed)


def read_product_row(cells: Mapping[str, object], settings: ShopSettings) -> ProductRow:
    """The record as a row.

    Raises:
        ValueError: with every reason why it is none, one after the other.
    """
    fixed = {column: cell for column, cell in cells.items() if column in _Fixed.model_fields}
    reasons: list[str] = []
    try:
        values = _values(_Fixed.model_validate(fixed, context={"settings": settings}))
    except ValidationError as error:
        reasons += [_reason(dict(detail)) for detail in error.errors(include_url=False)]
    except ValueError as error:
        reasons.append(str(error))
    localised = _localised({column: cell for column, cell in cells.items() if column not in fixed}, settings, reasons)
    if not localised.get(NAME, {}).get(settings.default_language):
        reasons.append(f"{NAME}: is empty")
    if reasons:
        raise ValueError("; ".join(reasons))
    return ProductRow(values["sku"], values, localised)


def _needed(found: Collection[str]) -> Sequence[str]:
    return _NEEDED


def _values(row: _Fixed) -> dict[str, Any]:
    try:
        price = amounts.in_currency(row.price, row.currency)
    except ValueError as error:
        raise ValueError(f"price: {error}") from error
    return {column: getattr(row, column) for column in row.model_fields_set} | {"price": price}


def _localised(cells: Mapping[str, object], settings: ShopSettings, reasons: list[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for column, cell in sorted(
        cells.items(), key=lambda named: named[0] not in _PER_LANGUAGE
    ):  # its own language first
        kind, language = _kind_and_language(column, settings)
        try:
            found.setdefault(kind, {})[language] = texts.text(_PER_LANGUAGE[kind])(cell)
        except ValueError as error:
            reasons.append(f"{column}: {error}")
    return found


def _kind_and_language(column: str, settings: ShopSettings) -> tuple[str, str]:
    if column in _PER_LANGUAGE:
        return column, settings.default_language
    kind, _, language = column.rpartition("_")
    return kind, language


def _reason(detail: dict[str, Any]) -> str:
    column = "".join(f"{part}: " for part in detail["loc"][:1])
    reason = "is missing" if detail["type"] == "missing" else detail["msg"].removeprefix("Value error, ")
    return f"{column}{reason}"
