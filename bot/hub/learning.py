"""The examples of the project, for the desk: read when asked for, and again when a file has changed."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.conversations.lessons import Lesson
from bot.nlu.examples import EXAMPLES, read_examples

if TYPE_CHECKING:
    from bot.nlu.learning.school import School


class HubLearning:
    """See bot.desk.unanswered.ports.Learning; it works beside the event loop."""

    def __init__(self) -> None:
        self._school: School | None = None
        self._intents: Sequence[str] | None = None
        self._seen: tuple[object, ...] = ()
        self._reading = asyncio.Lock()

    async def intents(self) -> Sequence[str]:
        """Every intent a lesson can be of, sorted."""
        if self._intents is None:
            self._intents = await asyncio.to_thread(_intents)
        return self._intents

    async def states(self, lessons: Sequence[Lesson]) -> Mapping[str, str]:
        """What became of each lesson, by key."""
        return await asyncio.to_thread((await self._current()).states, lessons) if lessons else {}

    async def file(self, lessons: Sequence[Lesson], language: str) -> str:
        """The examples file of a language as YAML; empty without any."""
        return await asyncio.to_thread((await self._current()).file, lessons, language)

    async def _current(self) -> "School":
        async with self._reading:
            seen = await asyncio.to_thread(_stamps)
            if self._school is None or seen != self._seen:
                self._school, self._seen = await asyncio.to_thread(_school), seen
            return self._school


def _school() -> "School":
    """Imported here: spaCy takes a second and memory that a hub without this page need not have."""
    from bot.nlu.learning.school import School

    return School()


def _intents() -> Sequence[str]:
    return sorted({example.intent for example in read_examples()})


def _stamps() -> tuple[object, ...]:
    return tuple((path.as_posix(), path.stat().st_mtime_ns) for path in sorted(EXAMPLES.glob("*/*.yml")))
