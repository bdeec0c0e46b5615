"""The examples of the project, for the desk: read when asked for, and again when a file has changed."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.conversations.lessons import Lesson
from bot.nlu.examples import EXAMPLES, read_examples
from bot.nlu.learning.trained import learnt, state

if TYPE_CHECKING:
    from bot.nlu.learning.school import School


class HubLearning:
    """See bot.desk.unanswered.ports.Learning; it works beside the event loop."""

    def __init__(self) -> None:
        self._school: School | None = None
        self._intents: Sequence[str] | None = None
        self._seen: tuple[object, ...] = ()
        self._reading = asyncio.Lock()
        self._task: asyncio.Task[School] | None = None

    async def intents(self) -> Sequence[str]:
        """Every intent a lesson can be of, sorted."""
        if self._intents is None:
            self._intents = await asyncio.to_thread(_intents)
        return self._intents

    async def states(self, lessons: Sequence[Lesson]) -> Mapping[str, str]:
        """What became of each lesson, by key."""
        school = await self._at_hand() if lessons else None
        return await asyncio.to_thread(school.states if school else _first_look, lessons)

    @property
    def settled(self) -> bool:
        """False while the examples are being read, so that it is not known which lessons are left out."""
        return self._task is None or self._task.done()

    async def file(self, lessons: Sequence[Lesson], language: str) -> str:
        """The examples file of a language as YAML; empty without any."""
        return await asyncio.to_thread((await self._current()).file, lessons, language)

    async def _at_hand(self) -> "School | None":
        """What has been read already if it still holds; else reading begins."""
        if self.settled and (self._school is None or await asyncio.to_thread(_stamps) != self._seen):
            self._task = asyncio.create_task(self._current())
        return self._school if self.settled else None

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


def _first_look(lessons: Sequence[Lesson]) -> Mapping[str, str]:
    done = learnt()
    return {lesson.key: state(lesson, done) for lesson in lessons}


def _intents() -> Sequence[str]:
    return sorted({example.intent for example in read_examples()})


def _stamps() -> tuple[object, ...]:
    return tuple((path.as_posix(), path.stat().st_mtime_ns) for path in sorted(EXAMPLES.glob("*/*.yml")))
