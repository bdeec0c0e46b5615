"""Work that the hub does again and again, beside answering requests."""

import asyncio
import contextlib
import logging
from abc import ABC, abstractmethod
from collections.abc import Coroutine, Hashable
from typing import Any, Generic, TypeVar

from bot.conversations.feed import Changed, Feed

logger = logging.getLogger(__name__)
Key = TypeVar("Key", bound=Hashable)


class Rounds(ABC):
    """Looks for what is due, every so many seconds and whenever hurried, until it is stopped.

    What is due is in the database: a look that fails is logged and loses nothing, and none is cancelled in the middle.

    Args:
        pause: seconds between two looks.
        waiting: what the log says when a look has failed, such as "Reminders wait".
    """

    def __init__(self, pause: float, waiting: str) -> None:
        self._pause = pause
        self._waiting = waiting
        self._stopping = False
        self._hurried = asyncio.Event()
        self._going: asyncio.Task[None] | None = None

    @abstractmethod
    async def look(self) -> None:
        """Do what is due now."""

    async def start(self) -> None:
        """Begin to look."""
        self._going = asyncio.create_task(self._look_again_and_again())

    async def stop(self) -> None:
        """Let a look under way end."""
        self._stopping = True
        self._hurried.set()
        if self._going:
            await self._going

    def hurry(self) -> None:
        """Look again as soon as possible."""
        self._hurried.set()

    async def _look_again_and_again(self) -> None:
        while not self._stopping:
            self._hurried.clear()
            try:
                await self.look()
            except Exception:  # a locked database, say: what is due stays due
                logger.exception(self._waiting)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._hurried.wait(), self._pause)


class Errands(Rounds, Generic[Key]):
    """Rounds that begin errands, which go on beside each other, one at a time for each key.

    Args:
        feed: whose changes may have brought something to do.
        stop_seconds: what errands under way get to end when all stops; what is not done then waits in the database.
    """

    def __init__(self, feed: Feed, pause: float, waiting: str, stop_seconds: float) -> None:
        super().__init__(pause, waiting)
        self._feed = feed
        self._stop_seconds = stop_seconds
        self._under_way: dict[Key, asyncio.Task[None]] = {}
        self._listening: asyncio.Task[None] | None = None

    def heard(self, conversation_id: str) -> None:
        """A conversation has changed."""
        self.hurry()

    def ended(self) -> None:
        """An errand is over, and its key free for the next."""
        self.hurry()

    def begin(self, key: Key, errand: Coroutine[Any, Any, None]) -> None:
        """Have an errand done; no other of its key may be under way."""
        self._under_way[key] = asyncio.create_task(self._run(key, errand))

    async def start(self) -> None:
        """Begin to look and to listen."""
        self._listening = asyncio.create_task(self._listen())
        await super().start()

    async def stop(self) -> None:
        """Let what is under way end, but not for long."""
        if self._listening:
            self._listening.cancel()
        await super().stop()
        if self._under_way:
            _, late = await asyncio.wait(self._under_way.values(), timeout=self._stop_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _run(self, key: Key, errand: Coroutine[Any, Any, None]) -> None:
        try:
            await errand
        finally:
            del self._under_way[key]
            self.ended()

    async def _listen(self) -> None:
        async with self._feed.listen() as news:
            while True:
                piece = await news.get()
                if isinstance(piece, Changed):
                    self.heard(piece.conversation)
