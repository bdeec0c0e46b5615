"""What the list of unanswered messages needs of the examples."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.conversations.lessons import Lesson


class Learning(Protocol):
    """The examples the assistant learns from."""

    async def intents(self) -> Sequence[str]:
        """Every intent a lesson can be of, sorted."""

    async def states(self, lessons: Sequence[Lesson]) -> Mapping[str, str]:
        """What became of each lesson, by key: `ignored`, `trained`, `waiting`, or why it is left out."""

    async def file(self, lessons: Sequence[Lesson], language: str) -> str:
        """The examples file of a language as YAML; empty without any."""
