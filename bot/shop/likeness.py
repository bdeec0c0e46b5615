"""How alike a message and a name are: inflected words, slips of the keyboard, words left out, in any script."""

import re
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from rapidfuzz.distance import OSA, JaroWinkler

from bot.common.text import fold, unmarked

_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS = 3  # shorter words name nothing
_SAME_WORD = 0.88  # Jaro-Winkler: other endings of one word lie above it, other words below
_AS_ALIKE = 0.05  # a difference that tells nothing
_LONG_WORD, _VERY_LONG_WORD = 5, 9  # letters from which one slip, and two slips of the keyboard, are forgiven
# Words of names that do not tell one product from another.
_SMALL = {
    "the", "and", "for", "with", "set", "pack", "piece", "our", "your", "для", "под", "набор", "комплект",
    "skirta", "skirtas", "rinkinys", "vnt", "med", "til", "sett", "stk", "fra",
}  # fmt: skip
_LOOKALIKES = str.maketrans({"ё": "е", "ø": "o", "æ": "a", "ł": "l", "ß": "s"})

Key = TypeVar("Key", bound=Hashable)
Words = frozenset[str]
Heard = Mapping[str, tuple[float, str]]


def likest(message: str, named: Mapping[Key, Iterable[str]], least: float) -> list[Key]:
    """Those that the message names best: of which most words were said, then the largest part of a name.

    Args:
        message: what somebody wrote.
        named: the names of each candidate, in any languages.
        least: the part of a name, above 0 to 1, that must have been said.

    Returns:
        Several when they are equally alike, none when nothing is alike enough.
    """
    names = {key: [words for words in map(words_of, texts) if words] for key, texts in named.items()}
    heard = _heard(words_of(message), {word for each in names.values() for words in each for word in words})
    parts = {key: max((_part(words, heard) for words in each), default=0.0) for key, each in names.items()}
    possible = {key: _count(names[key], heard) for key, part in parts.items() if part > 0 and part >= least}
    best = [key for key, count in possible.items() if count == max(possible.values())]
    return [key for key in best if parts[key] >= max(parts[other] for other in best) - _AS_ALIKE]


def words_of(text: str) -> Words:
    """The words that can name something, comparable; Chinese has no spaces, so pairs of signs stand for words."""
    folded = fold(text).lower()
    pairs = {run[i : i + 2] for run in _CHINESE.findall(folded) for i in range(max(1, len(run) - 1))}
    words = {_unmarked(word) for word in _WORD.findall(_CHINESE.sub(" ", folded))}
    return frozenset(pairs | {word for word in words if len(word) >= _FEWEST_LETTERS and word not in _SMALL})


def _heard(said: Words, known: Iterable[str]) -> Heard:
    """For each known word that was said: the word of the message that stands for it, and how alike they are."""
    heard = {}
    for word in known:
        alike = [(float(JaroWinkler.similarity(word, other)), other) for other in said if _alike(word, other)]
        if alike:
            heard[word] = max(alike)
    return heard


def _part(words: Words, heard: Heard) -> float:
    return sum(heard[word][0] for word in words & heard.keys()) / len(words)


def _count(names: Iterable[Words], heard: Heard) -> int:
    """How many words of the message stand in the names: `lamp` and `lamps` of two names are one."""
    return len({heard[word][1] for words in names for word in words & heard.keys()})


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter <= _FEWEST_LETTERS or one[0] != other[0]:
        return False
    if JaroWinkler.similarity(one, other) >= _SAME_WORD:
        return True
    return bool(OSA.distance(one, other) <= (shorter >= _LONG_WORD) + (shorter >= _VERY_LONG_WORD))


def _unmarked(word: str) -> str:
    return unmarked(word.translate(_LOOKALIKES))
