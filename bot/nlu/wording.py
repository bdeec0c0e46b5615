"""A message as the intent model sees it: its wording, without what only fills it in."""

import re

from bot.common.text import fold

_LONGEST = 1000  # characters; more says nothing new about the intent
_FEWEST_LETTERS = 2
_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_NUMBER = re.compile(r"#?\s?[a-z]{0,3}-?\d[\da-z-]{2,}")  # order and parcel numbers, years, prices over 99
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"\s+")
_EDGE = " ,.:;#-，。："


def wording(text: str) -> str:
    """The folded, lower-cased message without e-mail addresses, and with `0` for every long number.

    Whose address or which number it is must not change what is asked. A message of nothing but references keeps a
    sign for each, `@` and `0000`: that there is nothing else is what it says.
    """
    folded = fold(text)[:_LONGEST].lower()
    bare = _SPACE.sub(" ", _NUMBER.sub(" 0 ", _EMAIL.sub(" ", folded))).strip(_EDGE)
    if len(_LETTER.findall(bare)) >= _FEWEST_LETTERS:
        return bare
    return _NUMBER.sub("0000", _EMAIL.sub("@", folded))
