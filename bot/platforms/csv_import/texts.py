"""Cells of text: what they must look like, and what becomes of them."""

import re
from collections.abc import Callable

from pydantic import ValidationInfo

from bot.common.shop_settings import ShopSettings
from bot.common.text import compact_key, email_key, fold, visible

_NOT_UTF8 = re.compile("[\ud800-\udfff]")
_KEPT_BY_EXCEL = re.compile(r'="([^"]*)"|\'([=+@\d-].*)')  # how spreadsheets are told to leave a number alone
_ROUNDED_BY_EXCEL = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_FORMULA = re.compile(r"[=@]|[+-].*\||[+-]\s*[A-Za-z.]+\(")  # would run when a report is opened in a spreadsheet
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONGEST_EMAIL = 254


def plain(value: object) -> str:
    """A cell as one line of clean text; nothing for an empty one."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("must be a text or a number")
    if _NOT_UTF8.search(str(value)):
        raise ValueError("is not in UTF-8")
    text = " ".join(visible(str(value)).split())
    kept = _KEPT_BY_EXCEL.fullmatch(text)
    text = (kept[1] or kept[2] or "") if kept else text
    if _FORMULA.match(text):
        raise ValueError("begins like a spreadsheet formula")
    return text


def folded(value: object) -> str:
    """A cell with full-width letters and digits as plain ones."""
    return fold(plain(value))


def filled(value: object) -> object:
    """A cell that must not be empty."""
    if not plain(value):
        raise ValueError("is empty")
    return value


def text(longest: int) -> Callable[[object], str]:
    """A validator for text of limited length."""

    def validate(value: object) -> str:
        found = plain(value)
        if len(found) > longest:
            raise ValueError(f"is longer than {longest} characters")
        return found

    return validate


def code(longest: int) -> Callable[[object], str]:
    """A validator for numbers that are no quantity: of an order, a parcel, a telephone."""

    def validate(value: object) -> str:
        found = text(longest)(folded(value))
        if _ROUNDED_BY_EXCEL.fullmatch(found):
            raise ValueError(f"was rounded to {found} by a spreadsheet; format the column as text")
        if len(compact_key(found)) > longest:  # some letters become two in upper case
            raise ValueError(f"is longer than {longest} characters")
        return found

    return validate


def order_number(value: object) -> str:
    """An order number: it must have something to be found by."""
    found = code(64)(value)
    if not compact_key(found):
        raise ValueError("has no letter or digit from A to Z, 0 to 9")
    return found


def email(value: object) -> str:
    """An e-mail address."""
    found = folded(value)
    if not _EMAIL.fullmatch(found) or max(len(found), len(email_key(found))) > _LONGEST_EMAIL:
        raise ValueError(f"{found[:40]!r} is not an e-mail address")
    return found


def country_code(value: object) -> str:
    """A country by its ISO code of two letters, or nothing."""
    found = folded(value).upper()
    if found and not re.fullmatch("[A-Z]{2}", found):
        raise ValueError(f"{found[:40]!r} is not a country code such as LT")
    return found


def shipping_method(value: object, info: ValidationInfo) -> str:
    """A shipping method, spelled as in the settings if it is one of them."""
    found = text(64)(value)
    return found.lower() if found.lower() in settings_of(info).shipping.methods else found


def settings_of(info: ValidationInfo) -> ShopSettings:
    """The settings given to the validation."""
    settings: ShopSettings = (info.context or {})["settings"]
    return settings
