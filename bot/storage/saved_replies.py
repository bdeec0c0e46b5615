"""Saved replies in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.saved_replies import SavedReply
from bot.storage.conversation_tables import saved_replies


class SqlSavedReplies:
    """See bot.conversations.saved_replies.SavedReplies."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> Sequence[SavedReply]:
        """Every one, by title."""
        return (await self._session.scalars(select(SavedReply).order_by(saved_replies.c.title))).all()

    async def get(self, reply_id: int) -> SavedReply | None:
        """The one with this id."""
        return await self._session.get(SavedReply, reply_id)

    def add(self, reply: SavedReply) -> None:
        """Keep a new one."""
        self._session.add(reply)

    async def remove(self, reply: SavedReply) -> None:
        """Forget one."""
        await self._session.delete(reply)
