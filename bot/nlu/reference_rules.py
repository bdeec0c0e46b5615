"""Order numbers, parcel numbers, e-mails, postcodes and phones in a message, found with spaCy."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import spacy
from spacy.language import Language

from bot.common.text import fold
from bot.nlu.quantities import DROP_QUANTITIES, ORDER, ORDER_MARKS
from bot.nlu.reference_tokens import S10_SPACED, ReferenceTokenizer

PARCEL, EMAIL, POSTCODE, PHONE = "tracking_number", "email", "postcode", "phone"

_POSTCODE_WORDS = [
    "postcode", "zip", "postal", "postnummer", "postnr", "индекс", "индекса",
    "kodas", "kodą", "kodo", "邮编", "邮政编码",
]  # fmt: skip
_S10 = rf"^{S10_SPACED}$"
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
    nlp.tokenizer = ReferenceTokenizer(nlp.vocab)
    ruler = nlp.add_pipe("entity_ruler", config={"overwrite_ents": False})
    ruler.add_patterns(_patterns(number_pattern))
    nlp.add_pipe(DROP_QUANTITIES)
    return nlp


def _patterns(number_pattern: str) -> list[dict[str, Any]]:
    number = {"TEXT": {"REGEX": f"(?i)^(?:{number_pattern})$"}}
    postcode_word, postcode = {"LOWER": {"IN": _POSTCODE_WORDS}}, {"TEXT": {"REGEX": r"(?i)^(?:[A-Z]{2}-?)?\d{4,6}$"}}
    return [
        {"label": EMAIL, "pattern": [{"TEXT": {"REGEX": r"^[^@\s]+@[^@\s]+\.[^@\s]+$"}}]},
        {"label": PHONE, "pattern": [{"TEXT": {"REGEX": r"^\+\d[\d() -]{6,20}$"}}]},
        {"label": POSTCODE, "pattern": [postcode_word, {"IS_PUNCT": True, "OP": "?"}, postcode]},
        {
            "label": POSTCODE,
            "pattern": [postcode_word, {"LOWER": {"IN": ["code", "is", "er", "yra", "是"]}, "OP": "+"}, postcode],
        },
        *(
            {"label": PARCEL, "pattern": [{"TEXT": {"REGEX": form}}]}
            for form in (_S10, _UPS, _MIXED_PARCEL, _DIGITS_PARCEL)
        ),
        {"label": ORDER, "pattern": [{"TEXT": {"IN": ORDER_MARKS}}, number]},
        {"label": ORDER, "pattern": [number]},
    ]


def _value(kind: str, text: str) -> str:
    if kind == PARCEL:
        return text.replace(" ", "")
    if kind == POSTCODE:
        return re.split(r"[^0-9A-Za-z-]", text)[-1]
    return text.lstrip("# ") if kind == ORDER else text
