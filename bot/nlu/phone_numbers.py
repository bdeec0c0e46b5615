"""Phone numbers as they are written in the countries of the languages spoken here."""

import regex

from bot.nlu.reading import END
from bot.nlu.reference_words import PHONE_CUE, then

_SEPARATOR = r"[ ()./-]{0,2}"
_ANY = rf"\(?\d(?:{_SEPARATOR}\d){{6,14}}"
_BEGIN = r"(?<![A-Za-z0-9(+])(?<!\d[ -])"
# Digits after the country code, where they are known; else as many as there may be.
_DIGITS_AFTER = {"370": 8, "371": 8, "372": 8, "47": 8, "46": 9, "45": 8, "7": 10, "1": 10, "44": 10, "61": 9, "86": 11}


def _international() -> str:
    known = [rf"{code}(?:{_SEPARATOR}\d){{{count}}}" for code, count in _DIGITS_AFTER.items()]
    codes = "|".join(_DIGITS_AFTER)
    return "|".join([*known, rf"(?!{codes})\d{{9,15}}", rf"\d(?:{_SEPARATOR}\d){{6,14}}"])


_NATIONAL = "|".join([
    r"[78][ -]?\(?[3489]\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d",  # RU
    r"0\d{2,4} \d{3,4} \d{3,4}|0\d{4} \d{5,6}|07\d{9}",  # GB, AU
    r"\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4}",  # US, CA
    r"[80][ -]?\(?[56]\d\d\)?[ -]?\d{5}|[80] \(?[56]\d\d\)? \d\d \d{3}|[80]-5-\d{3}-\d{4}",  # LT
    r"[2-9]\d\d \d\d \d{3}|[2-7]\d \d\d \d\d \d\d|[49]\d{7}",  # NO
    r"1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-\d{7,8}",  # CN
])  # fmt: skip

PHONE_FORMS = (
    regex.compile(rf"(?<![A-Za-z0-9])(?:\+|00(?=[1-9]))(?:{_international()}){END}"),
    regex.compile(rf"{_BEGIN}(?:{_NATIONAL}){END}"),
    regex.compile(rf"(?i){then(PHONE_CUE, _ANY)}{END}"),
)
