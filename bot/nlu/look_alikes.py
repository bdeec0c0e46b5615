"""Letters and dashes that look like others, read as what the shopper meant."""

import regex

from bot.common.text import fold

_CYRILLIC = "АВЕЅІЈКМНОРСТУХасеіјорхуѕ"
_LATIN = "ABESIJKMHOPCTYXaceijopxys"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans("ABEKMHOPCTYXaceopxy", "АВЕКМНОРСТУХасеорху")
# The Chinese comma joins clauses, never digits; NFKC would make a decimal comma of it.
_SIGNS = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2015\u2212，", "-------、")
_RUN = regex.compile(r"[A-Za-z0-9\p{Cyrillic}]++")  # of a script whose letters are mixed up with the other's
_ONLY_LOOK_ALIKES = regex.compile(rf"[A-Za-z0-9{_CYRILLIC}]++")
_LATIN_LETTER, _CYRILLIC_LETTER = regex.compile(r"[A-Za-z]"), regex.compile(r"\p{Cyrillic}")
_OTHER_DIGIT = regex.compile(r"(?![0-9])\d")  # ١٠٤٢
_O_FOR_ZERO = regex.compile(r"(?<![A-Za-z0-9])\d[\dOo]{3,}+(?![A-Za-z0-9])")


def as_meant(text: str) -> str:
    """The folded text, no longer or shorter, with plain dashes, one script a word, and 0 for an O among digits.

    `WВ–2О931` with a Cyrillic В and О becomes `WB-20931`; `Зaказ` with a Latin a becomes Russian throughout.
    """
    folded = _OTHER_DIGIT.sub(lambda digit: str(int(digit.group())), fold(text.translate(_SIGNS)))
    return _O_FOR_ZERO.sub(_zeros, _RUN.sub(_in_one_script, folded))


def _in_one_script(run: regex.Match[str]) -> str:
    word = run.group()
    if not _CYRILLIC_LETTER.search(word):
        return word
    if _ONLY_LOOK_ALIKES.fullmatch(word):
        mixed = any(character.isdecimal() for character in word) or _LATIN_LETTER.search(word)
        return word.translate(_TO_LATIN) if mixed else word
    return word.translate(_TO_CYRILLIC)


def _zeros(run: regex.Match[str]) -> str:
    return run.group().upper().replace("O", "0")
