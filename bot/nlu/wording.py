"""A message as the intent model sees it: its wording, without what only fills it in."""

import re

from bot.common.text import fold

_LONGEST = 1000  # characters; more says nothing new about the intent
_EMAIL = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_NUMBER = re.compile(r"[a-z]{0,3}-?\d[\da-z-]{2,}")  # order and parcel numbers, years, prices over 99


def wording(text: str) -> str:
    """The folded, lower-cased message; every e-mail address is `@` and every long number `0000`.

    Whose address or which number it is must not change what is asked: letters of an unknown name did.
    """
    return _NUMBER.sub("0000", _EMAIL.sub("@", fold(text)[:_LONGEST].lower()))
