"""Postal addresses: what looks like one, and how much of one may be shown."""

import regex

from bot.common.text import visible
from bot.shop.orders import Order

LONGEST = 300  # characters, of the column
_SHORTEST = 8
_FEWEST_LETTERS = 3
_HIDDEN, _MOST_HIDDEN = "•", 4  # the length of a long word is nobody's business either
_SEPARATORS = regex.compile(r"\s*[\r\n]+\s*")
_WORD = regex.compile(r"[\p{L}\p{N}]+")


def one_line(text: str) -> str:
    """What the shopper wrote, in one line."""
    return " ".join(_SEPARATORS.sub(", ", visible(text)).replace(",,", ",").split())


def is_address(text: str) -> bool:
    """Whether this may be an address: neither short nor endless, with letters, and with a number or several parts."""
    line = one_line(text)
    letters = len(regex.findall(r"\p{L}", line))
    fits = _SHORTEST <= len(line) + _wide(line) <= LONGEST and letters >= _FEWEST_LETTERS
    return fits and not regex.search(r"[?？@]", line) and bool(regex.search(r"\p{N}", line) or line.count(",") > 1)


def masked(order: Order) -> str:
    """The delivery address as it may be shown: the first letter of each word, and the city.

    Returns:
        Nothing when the order has no address.
    """
    hidden = _WORD.sub(lambda word: _initial(word[0]), order.address)
    return ", ".join(filter(None, (hidden, order.city if order.address else "")))


def full(order: Order) -> str:
    """The delivery address for those who work here."""
    place = f"{order.postcode} {order.city}".strip() if order.city else ""
    return ", ".join(filter(None, (order.address, place)))


def _wide(line: str) -> int:
    """How many characters say as much as two Latin letters: an address in Chinese is short."""
    return len(regex.findall(r"\p{Han}", line))


def _initial(word: str) -> str:
    """The first letter; of a number, nothing."""
    return _HIDDEN if word[0].isnumeric() else word[0] + _HIDDEN * min(len(word) - 1, _MOST_HIDDEN)
