"""Order numbers, parcel numbers, e-mails, postcodes and phones in a message, found with spaCy.

spaCy's own tokenizers differ by language and none splits `订单1042到哪了`; here one tokenizer serves all languages:
a token is an e-mail address, a run of letters of one script and digits with inner hyphens, or a single other character.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.common.text import fold

ORDER, PARCEL, EMAIL, POSTCODE, PHONE = "order_number", "tracking_number", "email", "postcode", "phone"

_TOKEN = re.compile(
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"  # an e-mail address; 邮箱 may stand right before it
    r"|\+\d[\d() -]{6,16}\d"  # an international phone number
    r"|[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"  # Latin words, numbers, WB-20931
    r"|[^\W\d_A-Za-z]+"  # words of any other script
    r"|\S"
)
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
_POSTCODE_WORDS = [
    "postcode", "zip", "postal", "postnummer", "postnr", "индекс", "индекса",
    "kodas", "kodą", "kodo", "邮编", "邮政编码",
]  # fmt: skip
_ORDER_MARKS = ["#"]
_S10 = r"(?i)^[A-Z]{2}\d{9}[A-Z]{2}$"
_UPS = r"(?i)^1Z[A-Z0-9]{16}$"
_MIXED_PARCEL = r"(?i)^(?=(?:.*\d){8})(?=.*[A-Z])[A-Z0-9]{10,30}$"
_DIGITS_PARCEL = r"^\d{10,22}$"


@dataclass(frozen=True)
class Reference:
    """One thing found: what it is, its value, and where it stands in the folded text."""

    kind: str
    value: str
    start: int
    end: int


def find_references(text: str, number_pattern: str) -> list[Reference]:
    """All references in a message, in order.

    Args:
        text: what the shopper wrote.
        number_pattern: the regular expression of the shop's order numbers, without "#".
    """
    doc = _pipeline(number_pattern)(fold(text))
    return [Reference(span.label_, _value(span.label_, span.text), span.start_char, span.end_char) for span in doc.ents]


@lru_cache(maxsize=8)
def _pipeline(number_pattern: str) -> Language:
    """A blank spaCy pipeline with our tokenizer and rules; earlier patterns of a longer match win."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = _Tokenizer(nlp.vocab)
    ruler = nlp.add_pipe("entity_ruler", config={"overwrite_ents": False})
    ruler.add_patterns(_patterns(number_pattern))
    nlp.add_pipe("waybill_drop_quantities")
    return nlp


def _patterns(number_pattern: str) -> list[dict[str, Any]]:
    number = {"TEXT": {"REGEX": f"(?i)^(?:{number_pattern})$"}}
    postcode_word, postcode = {"LOWER": {"IN": _POSTCODE_WORDS}}, {"TEXT": {"REGEX": r"(?i)^(?:[A-Z]{2}-?)?\d{4,6}$"}}
    return [
        {"label": EMAIL, "pattern": [{"TEXT": {"REGEX": r"^[^@\s]+@[^@\s]+\.[^@\s]+$"}}]},
        {"label": PHONE, "pattern": [{"TEXT": {"REGEX": r"^\+\d[\d() -]{6,16}\d$"}}]},
        {"label": POSTCODE, "pattern": [postcode_word, {"IS_PUNCT": True, "OP": "?"}, postcode]},
        {
            "label": POSTCODE,
            "pattern": [postcode_word, {"LOWER": {"IN": ["code", "is", "er", "yra", "是"]}, "OP": "+"}, postcode],
        },
        *(
            {"label": PARCEL, "pattern": [{"TEXT": {"REGEX": form}}]}
            for form in (_S10, _UPS, _MIXED_PARCEL, _DIGITS_PARCEL)
        ),
        {"label": ORDER, "pattern": [{"TEXT": {"IN": _ORDER_MARKS}}, number]},
        {"label": ORDER, "pattern": [number]},
    ]


class _Tokenizer:
    """Splits by `_TOKEN`; spaces between tokens are kept so that character offsets are the text's own."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        end = 0
        for match in _TOKEN.finditer(text):
            gap = text[end : match.start()]
            if gap:
                _append_gap(gap, words, spaces)
            words.append(match.group())
            spaces.append(False)
            end = match.end()
        return Doc(self._vocab, words=words, spaces=spaces)


def _append_gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    """A single space belongs to the word before it; anything else is a token of its own."""
    if gap == " " and words:
        spaces[-1] = True
    else:
        words.append(gap)
        spaces.append(False)


@Language.component("waybill_drop_quantities")
def _drop_quantities(doc: Doc) -> Doc:
    """A number beside a unit or currency sign is a price or a quantity; a part of a date is no order either."""
    doc.ents = tuple(ent for ent in doc.ents if ent.label_ != ORDER or not _is_quantity(doc, ent.start, ent.end))
    return doc


def _is_quantity(doc: Doc, start: int, end: int) -> bool:
    if doc[start].text in _ORDER_MARKS:
        return False
    before = doc[start - 1].lower_ if start else ""
    after = doc[end].lower_ if end < len(doc) else ""
    part_of_number = (
        before in {".", ",", "/", ":"} and start > 1 and doc[start - 2].is_digit and not doc[start - 1].whitespace_
    )
    continues = (
        after in {".", ",", "/", ":"} and end + 1 < len(doc) and doc[end + 1].is_digit and not doc[end].whitespace_
    )
    return before in _MONEY or after in _UNIT_AFTER or part_of_number or continues


def _value(kind: str, text: str) -> str:
    if kind == POSTCODE:
        return re.split(r"[^0-9A-Za-z-]", text)[-1]
    return text.lstrip("# ") if kind == ORDER else text
