"""What people decided of messages the bot did not understand, so that it learns from its misses."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.common.masking import mask_references
from bot.common.text import fold

IGNORED = ""  # the intent of what teaches nothing
_NOT_SAID = re.compile(r"[\W_]+")
_ROUND = str.maketrans("[]{}", "()()")
_KEY_LENGTH = 32


@dataclass(eq=False)
class Lesson:
    """The intent a wording was given, or that it is to be ignored; the text names nobody and no order."""

    key: str  # lesson_key(text, language)
    text: str
    language: str
    intent: str
    agent: str  # who decided
    at: datetime
    id: int | None = None


class Lessons(Protocol):
    """All lessons; there is one for a wording."""

    async def all(self) -> Sequence[Lesson]:
        """Every lesson, the newest first."""

    async def of(self, key: str) -> Lesson | None:
        """What was decided of a wording."""

    async def forget(self, lesson: Lesson) -> None:
        """Undo a decision."""

    def add(self, lesson: Lesson) -> None:
        """Keep a decision."""


def lesson_text(message: str) -> str:
    """A shopper's message as it may be kept and learnt: on one line, without what tells who it is from.

    Square brackets would mark an entity in Rasa's examples.
    """
    return " ".join(mask_references(fold(message)).translate(_ROUND).split())


def lesson_key(text: str, language: str) -> str:
    """The same for messages of the same wording, whatever their letters' case and their punctuation, 32 characters."""
    said = _NOT_SAID.sub("", text.casefold()) or text
    return hashlib.sha256(f"{language}\0{said}".encode()).hexdigest()[:_KEY_LENGTH]
