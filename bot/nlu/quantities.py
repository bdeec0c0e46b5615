"""Numbers that look like an order's and are not: prices, quantities, dates, years, groups of a phone number."""

import re
from functools import lru_cache

from babel.dates import get_month_names
from spacy.language import Language
from spacy.tokens import Doc

ORDER = "order_number"
ORDER_MARKS = ["#"]
DROP_QUANTITIES = "waybill_drop_quantities"

_MONEY = [
    "€",
    "$",
    "£",
    "¥",
    "₽",
    "eur",
    "euro",
    "euros",
    "eurų",
    "usd",
    "kr",
    "kroner",
    "nok",
    "руб",
    "рублей",
    "р",
    "元",
    "块",
    "块钱",
    "gbp",
]
_UNIT_AFTER = [
    *_MONEY, "days", "day", "pcs", "cm", "mm", "kg", "g", "ml", "w", "v", "дней", "дня", "день", "шт", "см",
    "dager", "dag",    "stk", "dienų", "dienas", "dienos", "vnt", "天", "个", "号", "月", "年", "%", "x",
]  # fmt: skip
_YEAR_WORDS = ["году", "года", "год", "г", "m", "metų", "metais", "年"]
_YEAR = re.compile(r"(?:19|20)\d\d")
_JOINTS = {".", ",", "/", ":"}
_LONGEST_GROUP = 3  # digits of the groups a phone number is written in


@Language.component(DROP_QUANTITIES)
def _drop_quantities(doc: Doc) -> Doc:
    """A number beside a unit or currency sign is a price or a quantity; a part of a date is no order either."""
    doc.ents = tuple(ent for ent in doc.ents if ent.label_ != ORDER or not _is_quantity(doc, ent.start, ent.end))
    return doc


def _is_quantity(doc: Doc, start: int, end: int) -> bool:
    if doc[start].text in ORDER_MARKS:
        return False
    before, after = _word_before(doc, start), _word_after(doc, end)
    if before in _MONEY or after in _UNIT_AFTER:
        return True
    return _is_year(doc[start].text, before, after) or _is_part_of_number(doc, start, end)


def _is_year(number: str, before: str, after: str) -> bool:
    """2026 beside a month or the word for year."""
    return _YEAR.fullmatch(number) is not None and not {before, after}.isdisjoint(_date_words())


def _is_part_of_number(doc: Doc, start: int, end: int) -> bool:
    """1,042.50 and 03.11.2026, and the last group of a phone number such as 8 600 00042."""
    joined_before = (
        start > 1 and doc[start - 1].text in _JOINTS and not doc[start - 1].whitespace_ and doc[start - 2].is_digit
    )
    joined_after = (
        end + 1 < len(doc) and doc[end].text in _JOINTS and not doc[end].whitespace_ and doc[end + 1].is_digit
    )
    grouped = start > 1 and all(doc[i].is_digit and len(doc[i]) <= _LONGEST_GROUP for i in (start - 1, start - 2))
    return joined_before or joined_after or grouped


def _word_before(doc: Doc, start: int) -> str:
    """The word before, over a full stop: `kr. 1500`."""
    near = [doc[i].lower_ for i in (start - 1, start - 2) if i >= 0]
    return near[1] if len(near) > 1 and near[0] == "." else near[0] if near else ""


def _word_after(doc: Doc, end: int) -> str:
    return str(doc[end].lower_) if end < len(doc) else ""


@lru_cache(maxsize=1)
def _date_words() -> frozenset[str]:
    """Months of the languages spoken here, and what follows or precedes a year."""
    names = [
        name.lower().rstrip(".")
        for locale in ("en", "ru", "lt", "nb")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_month_names(width, context, locale).values()
    ]
    return frozenset([*names, *_YEAR_WORDS])
