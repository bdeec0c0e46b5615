"""Clean text and comparable keys for what shoppers type."""

import re
import unicodedata

# Zero-width, direction and other invisible characters that people paste along with a number.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e0fff]"
)
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"  # invisible too, but they hold emoji together
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NO_PLAIN_LETTER_WITH_A_MARK = str.maketrans("øłđØŁĐ", "oldOLD")
_NOT_ALPHANUMERIC = re.compile(r"[^0-9A-Z]")


def visible(text: str) -> str:
    """The text as the shopper sees it: without invisible and control characters."""
    shown = _INVISIBLE.sub("", _CONTROL.sub(" ", text)).strip()
    return shown if shown.strip(_JOINERS + " \n\t") else ""


def fold(text: str) -> str:
    """The text as it is understood: visible, full-width forms folded (NFKC), `№` as `#`."""
    joined = visible(text).translate(dict.fromkeys(map(ord, _JOINERS)))
    return unicodedata.normalize("NFKC", joined.replace("№", "#"))


def unmarked(text: str) -> str:
    """Letters without what stands above or below them: `užsakymą` becomes `uzsakyma`."""
    plain = unicodedata.normalize("NFD", text.translate(_NO_PLAIN_LETTER_WITH_A_MARK))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def compact_key(value: str) -> str:
    """Upper-case letters and digits only: `# wb-1042 ` and `WB1042` become the same key."""
    return _NOT_ALPHANUMERIC.sub("", fold(value).upper())


def email_key(value: str) -> str:
    """An e-mail address as it is compared: trimmed and lower-cased."""
    return fold(value).lower()


def digits(value: str) -> str:
    """Only the decimal digits of a phone number."""
    return "".join(character for character in fold(value) if character.isdecimal())
