"""A message being read: what one rule takes is out of sight for the next."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import regex

TAKEN = "\ue000"  # stands for each character of a reference that was found
AMOUNT = "\ue001"  # for each character of a number that is a price, a date, a quantity …
EDGE = r"(?<![A-Za-z0-9])(?<![A-Za-z0-9][-_])"  # a number or code begins here; other scripts may stand right before it
END = r"(?![A-Za-z0-9]|[-_][A-Za-z0-9])"
_PRIVATE = dict.fromkeys(map(ord, TAKEN + AMOUNT), " ")

Read = Callable[[str], str]  # what is written → its value, or nothing when it is no such thing


@dataclass(frozen=True)
class Reference:
    """One thing found: what it is, its value, and where it stands in the folded text.

    `bare`: nothing in the message says what the number is.
    """

    kind: str
    value: str
    start: int
    end: int
    bare: bool = False

    def as_entity(self, extractor: str) -> dict[str, Any]:
        """The reference as Rasa and the actions know it."""
        entity = {"entity": self.kind, "value": self.value, "start": self.start, "end": self.end}
        return entity | {"extractor": extractor} | ({"bare": True} if self.bare else {})


@dataclass
class Reading:
    """The text that is left, and what was found so far."""

    text: str
    found: list[Reference] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.text = self.text.translate(_PRIVATE)

    def take(self, kind: str, patterns: Iterable[regex.Pattern[str]], read: Read = str, bare: bool = False) -> None:
        """Note what the group `value` (or the whole) of these patterns matches, if there is a value to read in it."""

        def note(match: regex.Match[str]) -> str:
            start, end = _span(match)
            value = read(match.string[start:end])
            if not value:
                return str(match.group())
            self.found.append(Reference(kind, value, start, end, bare))
            return _covered(match, TAKEN)

        for pattern in patterns:
            self.text = pattern.sub(note, self.text)

    def cover(self, patterns: Iterable[regex.Pattern[str]], accepts: Callable[[str], bool] = bool) -> None:
        """Put out of sight what is no reference."""
        for pattern in patterns:
            self.text = pattern.sub(
                lambda match: _covered(match, AMOUNT) if accepts(_value(match)) else match.group(), self.text
            )


def _span(match: regex.Match[str]) -> tuple[int, int]:
    return match.span("value") if "value" in match.re.groupindex else match.span()


def _value(match: regex.Match[str]) -> str:
    start, end = _span(match)
    return str(match.string[start:end])


def _covered(match: regex.Match[str], sign: str) -> str:
    start, end = _span(match)
    text = match.string
    return f"{text[match.start() : start]}{sign * (end - start)}{text[end : match.end()]}"
