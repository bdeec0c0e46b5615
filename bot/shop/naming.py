"""Which lines of an order a shopper names: by number in a list, or by words of the product's name."""

import re
from collections import Counter
from collections.abc import Mapping

from rapidfuzz import fuzz

from bot.common.text import fold
from bot.shop.orders import OrderLine

_ALIKE = 84  # per cent of letters from which a typed word is a word of the name: "lammp", "towel"
_SHORTEST_WORD = 3  # letters; shorter ones are articles and sizes
_LONGEST_CONNECTOR = 3  # letters of what may stand between numbers: and, и, ir, og, 和
_NUMBER_WORDS = {"number", "numbers", "item", "items", "номер", "номера", "numeris", "numeriai", "nummer", "vare"}
_WORD = re.compile(r"[\u3400-\u9fff]{2}|[^\W\d_]+")


def named_lines(text: str, lines: Mapping[str, OrderLine]) -> list[str]:
    """The keys of the lines that a text names; nothing when it could be several.

    Args:
        lines: those to choose from, in the order in which they were listed.
    """
    said = fold(text).lower()
    return _by_name(said, lines) or _by_number(said, list(lines))


def pieces_named(text: str, most: int) -> int | None:
    """How many pieces a text names, if it names a number that there can be."""
    numbers = {int(number) for number in re.findall(r"(?<!\d)\d{1,4}(?!\d)", fold(text))}
    possible = [number for number in numbers if 1 <= number <= most]
    return possible[0] if len(possible) == 1 else None


def _by_number(said: str, keys: list[str]) -> list[str]:
    numbers = [int(number) for number in re.findall(r"(?<!\d)\d{1,3}(?!\d)", said)]
    words = [word for word in re.findall(r"[^\W\d_]+", said) if word not in _NUMBER_WORDS]
    only_numbers = all(len(word) <= _LONGEST_CONNECTOR for word in words)
    if not numbers or not only_numbers or not all(1 <= number <= len(keys) for number in numbers):
        return []
    return list(dict.fromkeys(keys[number - 1] for number in numbers))


def _by_name(said: str, lines: Mapping[str, OrderLine]) -> list[str]:
    """Lines whose names share words with the text, without those of which another shares more."""
    words = _words(said)
    names = {key: _words(fold(line.name).lower()) for key, line in lines.items()}
    shared = {key: frozenset(word for word in name if _among(word, words)) for key, name in names.items()}
    best = {key: own for key, own in shared.items() if own and not any(own < other for other in shared.values())}
    alike = Counter(best.values())
    return [key for key, own in best.items() if alike[own] == 1]


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if len(word) >= _SHORTEST_WORD or word[0] >= "\u3400"]


def _among(word: str, words: list[str]) -> bool:
    return any(fuzz.ratio(word, said) >= _ALIKE for said in words)
