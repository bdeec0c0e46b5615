"""How well references are found: precision, recall and F1 by kind, on labelled messages."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.common.text import compact_key, digits, email_key
from bot.nlu.reference_rules import EMAIL, ORDER, PARCEL, PHONE, POSTCODE, find_references

KINDS = (ORDER, PARCEL, EMAIL, POSTCODE, PHONE)
_KEY: dict[str, Callable[[str], str]] = {
    ORDER: compact_key,
    PARCEL: compact_key,
    EMAIL: email_key,
    POSTCODE: compact_key,
    PHONE: digits,
}
_SEVERAL = "|"  # between two values of one kind
_ESCAPE = "\\u"


@dataclass(frozen=True)
class Labelled:
    """A message and what a careful human takes out of it: kind → comparable keys."""

    text: str
    references: dict[str, Counter[str]]


@dataclass(frozen=True)
class Figures:
    """Right, wrongly found and missed references of one kind."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        """Both together."""
        return Figures(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The part of what was found that is right; 1 when nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The part of what is there that was found; 1 when nothing is there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        every = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / every if every else 1.0


def read_labelled(path: Path) -> list[Labelled]:
    r"""The messages of a tab-separated file: `text`, then one column a kind, several values with `|` between.

    Characters that cannot be seen or told apart are written as `\uXXXX` in the text.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Labelled(_unescaped(row["text"]), {kind: _values(row[kind]) for kind in KINDS}) for row in rows]


def find_keys(text: str, number_pattern: str) -> dict[str, Counter[str]]:
    """What the rules find in a message, as comparable keys by kind."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for reference in find_references(text, number_pattern):
        found[reference.kind][_KEY[reference.kind](reference.value)] += 1
    return found


def measure(messages: Iterable[Labelled], number_pattern: str) -> dict[str, Figures]:
    """The figures of each kind over these messages."""
    figures = {kind: Figures() for kind in KINDS}
    for message in messages:
        found = find_keys(message.text, number_pattern)
        for kind in KINDS:
            figures[kind] += _compare(found[kind], message.references[kind])
    return figures


def _compare(found: Counter[str], expected: Counter[str]) -> Figures:
    return Figures(
        right=(found & expected).total(), wrong=(found - expected).total(), missed=(expected - found).total()
    )


def _values(cell: str) -> Counter[str]:
    return Counter(cell.split(_SEVERAL)) if cell else Counter()


def _unescaped(text: str) -> str:
    first, *rest = text.split(_ESCAPE)
    return first + "".join(chr(int(part[:4], 16)) + part[4:] for part in rest)
