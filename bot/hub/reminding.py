"""The clock: what is due becomes a message of the conversation, which the assistant answers as any other."""

from collections.abc import Callable
from datetime import datetime

from bot.common.clock import utc_now
from bot.conversations.inbox import accept_reminder
from bot.hub.rounds import Rounds
from bot.storage.unit_of_work import Database

_PAUSE = 5.0  # seconds between two looks
_AT_ONCE = 50


class Reminding(Rounds):
    """Looks for due reminders; each is delivered once, whatever is restarted."""

    def __init__(self, database: Database, wake: Callable[[str], None], pause: float = _PAUSE) -> None:
        super().__init__(pause, "Reminders wait")
        self._database = database
        self._wake = wake

    async def look(self) -> None:
        """Deliver what is due."""
        await self.deliver(utc_now())

    async def deliver(self, now: datetime) -> None:
        """Deliver everything due now."""
        async with self._database.begin_in_background() as work:
            due = await work.reminders.due(now, _AT_ONCE)
            for reminder in due:
                reminder.done_at = now
                await accept_reminder(work, reminder.conversation_id, f"{reminder.id}", reminder.payload, now)
            await work.commit()
        for reminder in due:
            self._wake(reminder.conversation_id)
