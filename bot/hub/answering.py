"""The work between accepting a message and answering it: one task per conversation, retries, and giving up in time."""

import asyncio
import logging
import time

from bot.conversations.ports import AssistantUnavailable
from bot.conversations.turn import Turns

logger = logging.getLogger(__name__)

APOLOGISE_AFTER = 10.0  # seconds without an answer, then the shopper is told
GIVE_UP_AFTER = 120.0  # seconds without an answer, then a person gets it
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 8.0  # seconds between tries


class Answering:
    """Never has two messages of one conversation in flight; what waits survives a restart in the database."""

    def __init__(
        self, turns: Turns, apologise_after: float = APOLOGISE_AFTER, give_up_after: float = GIVE_UP_AFTER
    ) -> None:
        self._turns = turns
        self._apologise_after = apologise_after
        self._give_up_after = give_up_after
        self._woken: set[str] = set()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def resume(self) -> None:
        """Take up every message that was waiting when the hub stopped."""
        for conversation_id in await self._turns.waiting():
            self.wake(conversation_id)

    def wake(self, conversation_id: str) -> None:
        """A message waits in this conversation."""
        self._woken.add(conversation_id)
        if conversation_id not in self._tasks:
            self._tasks[conversation_id] = asyncio.create_task(self._work(conversation_id))

    async def stop(self) -> None:
        """Stop all work; unanswered messages stay waiting."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, conversation_id: str) -> None:
        try:
            while conversation_id in self._woken:
                self._woken.discard(conversation_id)
                while await self._take_in_time(conversation_id):
                    pass
        except Exception:
            logger.exception("Work on conversation %s stopped; its messages stay waiting.", conversation_id)
        finally:
            del self._tasks[conversation_id]

    async def _take_in_time(self, conversation_id: str) -> bool:
        """One message, tried until it is answered or given to a person; the shopper is told once when it takes long."""
        attempt = asyncio.create_task(self._try_until_given_up(conversation_id))
        try:
            done, _ = await asyncio.wait({attempt}, timeout=self._apologise_after)
            if not done:
                await self._turns.apologise(conversation_id)
            return await attempt
        finally:
            attempt.cancel()

    async def _try_until_given_up(self, conversation_id: str) -> bool:
        start, pause = time.monotonic(), _FIRST_PAUSE
        while True:
            try:
                return await self._turns.take(conversation_id)
            except AssistantUnavailable as error:
                logger.warning("Conversation %s waits: %s", conversation_id, error)
            if time.monotonic() - start > self._give_up_after:
                await self._turns.give_up(conversation_id)
                return True
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
