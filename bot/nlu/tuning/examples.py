"""The examples that tuning learns from, and those it keeps aside to say how it went."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.nlu.wording import wording

FOLDER = Path("data/nlu")
_EXAMPLE = re.compile(r"^\s*- (.+)$", re.MULTILINE)
_ASIDE = 20  # one wording in so many


@dataclass(frozen=True)
class Example:
    """One message as the encoder sees it, what it asks, and its language."""

    wording: str
    intent: str
    language: str

    @property
    def aside(self) -> bool:
        """Whether it is kept out of tuning: one in twenty, by the digest of its wording, so always the same."""
        return hashlib.sha256(self.wording.encode()).digest()[0] % _ASIDE == 0


def read_examples(folder: Path = FOLDER) -> list[Example]:
    """All different examples of `folder`/<language>/*.yml, sorted."""
    return sorted(set(_examples(folder)), key=lambda example: (example.language, example.intent, example.wording))


def _examples(folder: Path) -> Iterator[Example]:
    for path in sorted(folder.glob("*/*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for text in _EXAMPLE.findall(entry.get("examples", "")):
                yield Example(wording(text), entry["intent"], path.parent.name)


def digest(examples: list[Example]) -> str:
    """A fingerprint of the examples, 64 hexadecimal digits."""
    lines = (f"{example.language}\t{example.intent}\t{example.wording}\n" for example in examples)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
