"""Changes of the merchant's wording in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.replies.wording_changes import WordingChange
from bot.storage.templates_tables import wording_changes


class SqlWordingChanges:
    """See bot.replies.wording_changes.WordingChanges."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, language: str, key: str, most: int) -> Sequence[WordingChange]:
        """Those of one text, newest first."""
        table = wording_changes.c
        query = select(WordingChange).where(table.language == language, table.key == key)
        return (await self._session.scalars(query.order_by(table.id.desc()).limit(most))).all()

    def add(self, change: WordingChange) -> None:
        """Keep a new one."""
        self._session.add(change)
