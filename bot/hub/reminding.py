"""The clock: what is due becomes a message of the conversation, which the assistant answers as any other."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from datetime import datetime

from bot.common.clock import utc_now
from bot.conversations.inbox import accept_reminder
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_PAUSE = 5.0  # seconds between two looks
_AT_ONCE = 50


class Reminding:
    """Looks for due reminders; each is delivered once, whatever is restarted."""

    def __init__(self, database: Database, wake: Callable[[str], None], pause: float = _PAUSE) -> None:
        self._database = database
        self._wake = wake
        self._pause = pause
        self._stopping = asyncio.Event()
        self._work: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._work = asyncio.create_task(self._look_again_and_again())

    async def stop(self) -> None:
        """Let a delivery under way finish; a transaction must not be cancelled in the middle."""
        self._stopping.set()
        if self._work:
            await self._work

    async def _look_again_and_again(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.deliver(utc_now())
            except Exception:  # a locked database, say: what is due stays due
                logger.exception("Reminders wait")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._pause)

    async def deliver(self, now: datetime) -> None:
        """Deliver everything due now."""
        async with self._database.begin() as work:
            due = await work.reminders.due(now, _AT_ONCE)
            for reminder in due:
                reminder.done_at = now
                await accept_reminder(work, reminder.conversation_id, f"{reminder.id}", reminder.payload, now)
            await work.commit()
        for reminder in due:
            self._wake(reminder.conversation_id)
