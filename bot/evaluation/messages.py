"""Messages with the intent they ask for: the examples, and the sets nothing is trained on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.common.errors import WaybillError

EXAMPLES = Path("data/nlu")
TEST = Path("tests/understanding")
ZERO_SHOT = TEST / "zero_shot"
VALIDATION = Path("data/validation")
OUT_OF_SCOPE = "out_of_scope"
LANGUAGES = {"en": "English", "ru": "Russian", "lt": "Lithuanian", "nb": "Norwegian", "zh": "Chinese"}

_EXAMPLE = re.compile(r"^\s*- (.+)$", re.MULTILINE)
_HEADER = "intent\ttext"


class MessagesUnreadable(WaybillError):
    """A file of messages is missing or not what it should be; the text says which and why."""


@dataclass(frozen=True)
class Message:
    """What a shopper wrote, what it asks for, and its language."""

    text: str
    intent: str
    language: str

    @property
    def in_scope(self) -> bool:
        """Whether a shop's desk has business with it."""
        return self.intent != OUT_OF_SCOPE


def read_examples(folder: Path = EXAMPLES) -> list[Message]:
    """All different examples of `folder`/<language>/*.yml in the files' order, as Rasa trains on them."""
    return list(dict.fromkeys(_examples(folder)))


def _examples(folder: Path) -> Iterator[Message]:
    for path in sorted(folder.glob("*/*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for text in _EXAMPLE.findall(entry.get("examples", "")):
                yield Message(text.strip(), entry["intent"], path.parent.name)


def read_set(folder: Path) -> list[Message]:
    """The messages of `folder`/<language>.tsv; none if there is no such folder.

    Raises:
        MessagesUnreadable: a file has another form than `intent<TAB>text` below a header.
    """
    return [message for path in sorted(folder.glob("*.tsv"), key=_place) for message in _read(path)]


def _place(path: Path) -> tuple[int, str]:
    ours = list(LANGUAGES)
    return (ours.index(path.stem) if path.stem in ours else len(ours)), path.stem


def _read(path: Path) -> Iterator[Message]:
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or lines[0] != _HEADER:
        raise MessagesUnreadable(f"{path}: the first line must be intent, a tab, text.")
    for number, line in enumerate(lines[1:], start=2):
        intent, tab, text = line.partition("\t")
        if not (intent and tab and text.strip()):
            raise MessagesUnreadable(f"{path}, line {number}: expected an intent, a tab and a message.")
        yield Message(text, intent, path.stem)
