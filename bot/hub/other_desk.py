"""Another desk at work beside ours: one task a conversation, woken by news from either side, and by the clock."""

import asyncio
import logging
from collections.abc import Callable

from bot.channels.chatwoot.api import ChatwootFails
from bot.channels.chatwoot.hearing import Hearing
from bot.channels.chatwoot.telling import Telling
from bot.common.clock import utc_now
from bot.conversations.counterparts import Counterpart
from bot.conversations.feed import Changed, Feed
from bot.hub.rounds import Errands
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_AT_ONCE = 8  # conversations
_STOP_SECONDS = 5.0  # for what is under way


class OtherDesk(Errands[str]):
    """Keeps conversations here and there alike; what cannot be told now is told later.

    Args:
        pause: seconds between two looks for webhooks that were lost, and for what is to be tried again.
    """

    def __init__(self, database: Database, feed: Feed, telling: Telling, hearing: Hearing, pause: float) -> None:
        super().__init__(feed, pause, "Conversations wait to be compared with the other desk", _STOP_SECONDS)
        self._database = database
        self._telling = telling
        self._hearing = hearing
        self._woken: dict[str, bool] = {}  # whether the other side is to be listened to as well
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def look(self) -> None:
        """Compare every conversation that is open there; at the start, too, whatever happened while we were away."""
        async with self._database.read() as work:
            ids = await work.counterparts.open()
        for conversation_id in ids:
            self._wake(conversation_id, hear=True)

    def heard(self, conversation_id: str) -> None:
        """Tell the other side of a change here."""
        self._wake(conversation_id, hear=False)

    def ended(self) -> None:
        """Looked at again by the clock alone: a look asks the other side."""

    async def look_at(self, number: int) -> None:
        """The other desk says that something is new in this conversation of its own."""
        async with self._database.read() as work:
            counterpart = await work.counterparts.by_number(number)
        if counterpart:
            self._wake(counterpart.conversation_id, hear=True)

    def _wake(self, conversation_id: str, *, hear: bool) -> None:
        if self._stopping:
            return
        self._woken[conversation_id] = hear or self._woken.get(conversation_id, False)
        if conversation_id not in self._under_way:
            self.begin(conversation_id, self._align_until_calm(conversation_id))

    async def _align_until_calm(self, conversation_id: str) -> None:
        try:
            while conversation_id in self._woken:
                hear = self._woken.pop(conversation_id)
                async with self._room:
                    await self._align(conversation_id, hear=hear)
        except Exception:
            logger.exception("Conversation %s waits to be compared with the other desk", conversation_id)

    async def _align(self, conversation_id: str, *, hear: bool) -> None:
        try:
            await self._telling.tell(conversation_id)
            if hear and await self._hearing.hear(conversation_id):
                self._feed.publish(Changed(conversation_id))
        except ChatwootFails as error:
            logger.warning("Conversation %s is not told to the other desk: %s", conversation_id, error)
            why = str(error)
            await self._note(conversation_id, lambda counterpart: counterpart.fail(why, utc_now()))
        else:
            await self._note(conversation_id, Counterpart.succeed)

    async def _note(self, conversation_id: str, change: Callable[[Counterpart], None]) -> None:
        """Write down whether it works, when that is new."""
        async with self._database.read() as work:
            counterpart = await work.counterparts.get(conversation_id)
            conversation = await work.conversations.get(conversation_id)
        if conversation is None or (counterpart is None and change is Counterpart.succeed):
            return
        counterpart = counterpart or Counterpart(conversation_id)
        before = (counterpart.failing_since, counterpart.error)
        change(counterpart)
        if (counterpart.failing_since, counterpart.error) == before:
            return
        async with self._database.begin_in_background() as work:
            await work.counterparts.keep(counterpart)
            await work.commit()
