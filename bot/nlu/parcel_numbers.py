"""Parcel numbers: the forms carriers give them, and what only looks so."""

import regex

from bot.nlu.reading import EDGE, END
from bot.nlu.reference_words import PARCEL_CUE, then, word

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)  # of the Universal Postal Union
_TAX_WORD = rf"(?:{word('vat', 'tax id', 'инн', 'огрн', 'org', 'pvm')}|税号|稅號|信用代码)"
TAX_NUMBER = regex.compile(
    rf"(?i){_TAX_WORD}[^\w\n]{{0,3}}(?:nr|no|kodas)?[^\w\n]{{0,3}}(?P<value>[A-Z]{{0,2}}\d[A-Z0-9]{{7,19}}){END}"
)
_SPACES = regex.compile(r"[ -]+")
_FEWEST_DIGITS = 8  # of a number that mixes letters and digits

# RR 473 124 829 SE, as it is printed on the label
S10_SPACED = regex.compile(rf"(?i){EDGE}[A-Z]{{2}} ?\d(?: ?\d){{8}} ?[A-Z]{{2}}{END}")
IBAN = regex.compile(rf"(?i){EDGE}[A-Z]{{2}}\d\d(?: ?[A-Z0-9]{{4}}){{2,7}}(?: ?[A-Z0-9]{{1,3}})?{END}")
CARD = regex.compile(rf"{EDGE}\d{{4}}(?:[ -]?\d{{4}}){{3}}{END}")
_UPS = regex.compile(rf"(?i){EDGE}1Z(?:[ -]?[A-Z0-9]){{16}}{END}")
_MIXED = regex.compile(rf"(?i){EDGE}(?=\d*+[A-Z])[A-Z0-9]{{10,30}}{END}")
_USPS = regex.compile(rf"{EDGE}9[1-5]\d\d(?: \d{{4}}){{4}} \d\d{END}")
_DIGITS = regex.compile(rf"{EDGE}\d{{10,22}}{END}")
_AFTER_WORD = then(PARCEL_CUE, r"\d{10,22}|\d{4}(?: \d{4}){3,4}(?: \d{1,3})?")
AFTER_PARCEL_WORD = (regex.compile(rf"(?i){_AFTER_WORD}{END}"),)
PARCEL_FORMS = (_UPS, _MIXED, _USPS)
PARCEL_DIGITS = (_DIGITS,)


def carrier_number(written: str) -> str:
    """The number without spaces, or nothing when it has too few digits to be one."""
    compact = _SPACES.sub("", written)
    return compact if sum(character.isdecimal() for character in compact) >= _FEWEST_DIGITS else ""


def postal_number(written: str) -> str:
    """The number without spaces, or nothing when it has spaces and a wrong check digit: `is 412 001 234 ok`."""
    compact = written.replace(" ", "")
    return compact if compact == written or _s10_check(compact[2:10]) == int(compact[10]) else ""


def is_iban(number: str) -> bool:
    """Whether it is an account number: its remainder by 97 is 1 (ISO 7064)."""
    compact = number.replace(" ", "").upper()
    return int("".join(str(int(character, 36)) for character in compact[4:] + compact[:4])) % 97 == 1


def is_card(number: str) -> bool:
    """Whether sixteen digits pass the Luhn check of payment cards."""
    digits = [int(character) for character in number if character.isdecimal()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _s10_check(serial: str) -> int:
    remainder = 11 - sum(int(digit) * weight for digit, weight in zip(serial, _S10_WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(remainder, remainder)
