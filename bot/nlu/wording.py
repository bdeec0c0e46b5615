"""A message as the intent model sees it: its wording, without what only fills it in."""

import hashlib
import re
from collections.abc import Iterable

from bot.common.text import fold
from bot.nlu.examples import Example
from bot.nlu.romanised import in_cyrillic, is_romanised

_LONGEST = 1000  # characters; more says nothing new about the intent
_FEWEST_LETTERS = 2
_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_NUMBER = re.compile(r"#?\s?[a-z]{0,3}-?\d[\da-z-]{2,}")  # order and parcel numbers, years, prices over 99
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"\s+")
_EDGE = " ,.:;#-，。："


def wording(text: str) -> str:
    """The folded, lower-cased message, Russian in Cyrillic, without e-mail addresses, with `0` for every long number.

    Whose address or which number it is must not change what is asked. A message of nothing but references keeps a
    sign for each, `@` and `0000`: that there is nothing else is what it says.
    """
    folded = fold(text)[:_LONGEST]
    folded = (in_cyrillic(folded) if is_romanised(folded) else folded).lower()
    bare = _SPACE.sub(" ", _NUMBER.sub(" 0 ", _EMAIL.sub(" ", folded))).strip(_EDGE)
    if len(_LETTER.findall(bare)) >= _FEWEST_LETTERS:
        return bare
    return _NUMBER.sub("0000", _EMAIL.sub("@", folded))


def different_wordings(examples: Iterable[Example]) -> list[Example]:
    """One example of each language, intent and wording, sorted."""
    found = {(example.language, example.intent, wording(example.text)): example for example in examples}
    return [found[key] for key in sorted(found)]


def digest(examples: Iterable[Example]) -> str:
    """A fingerprint of what the examples say, 64 hexadecimal digits."""
    lines = (f"{example.language}\t{example.intent}\t{wording(example.text)}\n" for example in examples)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
