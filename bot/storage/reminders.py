"""Reminders in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.reminders import Reminder
from bot.storage.message_tables import reminders


class SqlReminders:
    """See bot.shop.ports.Reminders."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, reminder: Reminder) -> None:
        """Keep a reminder; one for the same occasion of its conversation stays as it is."""
        table = reminders.c
        same = (table.conversation_id == reminder.conversation_id) & (table.occasion == reminder.occasion)
        if await self._session.scalar(select(table.id).where(same)) is None:
            self._session.add(reminder)

    async def due(self, now: datetime, most: int) -> Sequence[Reminder]:
        """Reminders whose time has come, the oldest first, held against other writers."""
        table = reminders.c
        query = select(Reminder).where(table.done_at.is_(None), table.due_at <= now).order_by(table.due_at)
        return (await self._session.scalars(query.limit(most).with_for_update(skip_locked=True))).all()
