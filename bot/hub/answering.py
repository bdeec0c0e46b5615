"""The work between accepting a message and answering it: one task per conversation, retries, and giving up in time."""

import asyncio
import logging
import time

from bot.conversations.assistant import AssistantUnavailable
from bot.conversations.turn import Turns

logger = logging.getLogger(__name__)

APOLOGISE_AFTER = 10.0  # seconds without an answer, then the shopper is told
GIVE_UP_AFTER = 120.0  # seconds without an answer, then a person gets it
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 8.0  # seconds between tries
_STOP_SECONDS = 8.0  # for turns under way to be finished


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
        self._stopping = asyncio.Event()

    async def resume(self) -> None:
        """Take up every message that was waiting when the hub stopped; the assistant may have heard it already."""
        for conversation_id in await self._turns.waiting():
            self._turns.doubt(conversation_id)
            self.wake(conversation_id)

    def wake(self, conversation_id: str) -> None:
        """A message waits in this conversation."""
        self._woken.add(conversation_id)
        if conversation_id not in self._tasks and not self._stopping.is_set():
            self._tasks[conversation_id] = asyncio.create_task(self._work(conversation_id))

    async def stop(self) -> None:
        """Let turns under way finish, then stop all work; unanswered messages stay waiting."""
        self._stopping.set()
        tasks = list(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=_STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, conversation_id: str) -> None:
        try:
            while conversation_id in self._woken and not self._stopping.is_set():
                self._woken.discard(conversation_id)
                while not self._stopping.is_set() and await self._take_in_time(conversation_id):
                    pass
        finally:
            del self._tasks[conversation_id]

    async def _take_in_time(self, conversation_id: str) -> bool:
        """One message, tried until it is answered or given to a person; the shopper is told once when it takes long."""
        attempt = asyncio.create_task(self._try_until_given_up(conversation_id))
        try:
            done, _ = await asyncio.wait({attempt}, timeout=self._apologise_after)
            if not done:
                await self._apologise(conversation_id)
            return await attempt
        finally:
            attempt.cancel()
            await asyncio.gather(attempt, return_exceptions=True)

    async def _apologise(self, conversation_id: str) -> None:
        try:
            await self._turns.apologise(conversation_id)
        except Exception:
            logger.exception("Conversation %s could not be told that it takes longer", conversation_id)

    async def _try_until_given_up(self, conversation_id: str) -> bool:
        start, pause = time.monotonic(), _FIRST_PAUSE
        while not self._stopping.is_set():
            try:
                if time.monotonic() - start > self._give_up_after:
                    await self._turns.give_up(conversation_id)
                    return True
                return await self._turns.take(conversation_id)
            except AssistantUnavailable as error:
                logger.warning("Conversation %s waits: %s", conversation_id, error)
            except Exception:  # a locked database, say: the message waits in it and is tried again
                logger.exception("Conversation %s waits", conversation_id)
            await self._pause(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
        return False

    async def _pause(self, seconds: float) -> None:
        """Wait so long, or until the hub stops."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            pass
