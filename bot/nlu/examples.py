"""The messages in data/: those the assistant learns from, and those its settings are chosen on."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

EXAMPLES = Path("data/nlu")
VALIDATION = Path("data/validation")
_EXAMPLE = re.compile(r"^\s*- (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """A message, what it asks, its language, and the file it stands in."""

    text: str
    intent: str
    language: str
    file: Path


def read_examples(folder: Path = EXAMPLES) -> list[Example]:
    """All examples of `folder`/<language>/*.yml, in the files' order."""
    return [example for path in sorted(folder.glob("*/*.yml")) for example in _of_file(path)]


def _of_file(path: Path) -> Iterator[Example]:
    for entry in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]:
        for text in _EXAMPLE.findall(entry.get("examples", "")):
            yield Example(text, entry["intent"], path.parent.name, path)


def read_messages(folder: Path = VALIDATION) -> list[Example]:
    """The messages of `folder`/<language>.tsv, never learnt from; the columns are `intent` and `text`."""
    return [message for path in sorted(folder.glob("*.tsv")) for message in _of_table(path)]


def _of_table(path: Path) -> Iterator[Example]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Example(row["text"], row["intent"], path.stem, path)
