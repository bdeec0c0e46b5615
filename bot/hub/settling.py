"""The clock of the desk: does what agents have decided when it can no longer be undone, and wakes what was snoozed."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.common.clock import utc_now
from bot.conversations.assistant import AssistantUnavailable
from bot.conversations.deciding import FORGETTING, carry_out
from bot.conversations.feed import Changed, Feed
from bot.conversations.ports import Phrase
from bot.conversations.snoozing import wake
from bot.hub.rounds import Rounds
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_PAUSE = 1.0  # seconds between two looks
_FORGET_SECONDS = 5.0  # the assistant's time to start afresh; without it the deed is done all the same


class Settling(Rounds):
    """Looks for what is due; everything is written down, so that a restart loses and doubles nothing.

    Args:
        forget: makes the assistant forget where the dialogue with the shopper was.
    """

    def __init__(
        self, database: Database, feed: Feed, phrase: Phrase, forget: Callable[[str], Awaitable[None]]
    ) -> None:
        super().__init__(_PAUSE, "Decided deeds wait")
        self._database = database
        self._feed = feed
        self._phrase = phrase
        self._forget = forget

    async def look(self) -> None:
        """Do what is due."""
        await self.do_due(utc_now())

    async def do_due(self, now: datetime) -> None:
        """Do everything due at this time."""
        async with self._database.read() as work:
            due = await work.lists.due(now)
        done = await asyncio.gather(*(self._do(each, now) for each in due), return_exceptions=True)
        for conversation_id, outcome in zip(due, done, strict=True):
            if isinstance(outcome, Exception):  # a locked database, say: what is due stays due
                logger.error("Conversation %s waits: %s", conversation_id, type(outcome).__name__)

    async def _do(self, conversation_id: str, now: datetime) -> None:
        await self._start_afresh(conversation_id, now)
        async with self._database.begin_in_background() as work:
            await carry_out(work, conversation_id, self._phrase, now)
            conversation = await work.conversations.lock(conversation_id)
            if conversation.snoozed_until and conversation.snoozed_until <= now:
                wake(work, conversation, "Woke up: its time has come", now)
                await work.commit()
        self._feed.publish(Changed(conversation_id))

    async def _start_afresh(self, conversation_id: str, now: datetime) -> None:
        """Before the owner changes, while the bot is silent: so it cannot answer from what it should have forgotten."""
        async with self._database.read() as work:
            conversation = await work.conversations.get(conversation_id)
        decided = conversation.pending if conversation else None
        if decided is None or decided.deed not in FORGETTING or decided.due_at > now:
            return
        try:
            async with asyncio.timeout(_FORGET_SECONDS):
                await self._forget(conversation_id)
        except (AssistantUnavailable, TimeoutError):
            logger.warning("The assistant could not be told to start afresh: %s", conversation_id)
