"""What is shown of personal data: enough to know it again, too little to learn it."""

import re

_HIDDEN = "•••"
_EMAIL = re.compile(r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"']+", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)  # British; others are long numbers
_NUMBER = re.compile(r"\d{3,}|\d(?:[ ()./–-]{0,2}\d){3,}")
_CODE = re.compile(r"[A-Za-z\d-]*\d[A-Za-z\d-]*")  # parcel numbers, vouchers
_FEWEST_OF_A_CODE = 3  # digits; `2XL` and `A4` are none
_DIGIT = re.compile(r"\d")


def mask_email(email: str) -> str:
    """The first letter and the domain: `a•••@example.com`."""
    name, at, domain = email.partition("@")
    return f"{name[:1]}{_HIDDEN}{at}{domain}"


def mask_references(text: str) -> str:
    """A message without what tells whose it is: `name@example.com` for e-mails, `0` for digits of longer numbers.

    Order and parcel numbers, phones, postcodes, dates and links are hidden; what is asked stays readable.
    """
    bare = _EMAIL.sub("name@example.com", _ADDRESS.sub("example.com", text))
    return _CODE.sub(_without_digits_of_a_code, _NUMBER.sub(_without_digits, _POSTCODE.sub("AA0 0AA", bare)))


def _without_digits(number: re.Match[str]) -> str:
    return _DIGIT.sub("0", number.group())


def _without_digits_of_a_code(code: re.Match[str]) -> str:
    many = len(_DIGIT.findall(code.group())) >= _FEWEST_OF_A_CODE
    return _without_digits(code) if many else code.group()
