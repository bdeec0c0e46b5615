"""Lessons in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.lessons import Lesson
from bot.storage.lessons_tables import lessons


class SqlLessons:
    """See bot.conversations.lessons.Lessons."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> Sequence[Lesson]:
        """Every lesson, the newest first."""
        query = select(Lesson).order_by(lessons.c.at.desc(), lessons.c.id.desc())
        return (await self._session.scalars(query)).all()

    async def of(self, key: str) -> Lesson | None:
        """What was decided of a wording."""
        return (await self._session.scalars(select(Lesson).where(lessons.c.key == key))).first()

    async def forget(self, lesson: Lesson) -> None:
        """Undo a decision."""
        await self._session.delete(lesson)

    def add(self, lesson: Lesson) -> None:
        """Keep a decision."""
        self._session.add(lesson)
