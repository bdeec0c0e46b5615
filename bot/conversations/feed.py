"""News for everyone who watches a conversation, within this process.

The feed carries no content: whoever hears of a change reads it from the database, so a missed or doubled piece of
news loses and repeats nothing.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Changed:
    """A conversation has new messages or a new owner."""

    conversation: str


@dataclass(frozen=True)
class Delivered:
    """Something became of messages on their way to the shopper."""

    conversation: str


@dataclass(frozen=True)
class Typing:
    """Somebody is writing; `who` is None when they stopped; an agent also has an id and a name."""

    conversation: str
    who: str | None
    agent_id: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Dealt:
    """Somebody has done something about an order, seen from a conversation ("" for none)."""

    conversation: str
    order: str


@dataclass(frozen=True)
class AlertsChanged:
    """Something is wrong, or no longer; it concerns no conversation by itself."""

    conversation: str = ""


News = Changed | Delivered | Typing | Dealt | AlertsChanged


class Feed:
    """Publishes news to all current listeners."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[News]] = set()

    def publish(self, news: News) -> None:
        """Tell every listener; never blocks."""
        for listener in self._listeners:
            listener.put_nowait(news)

    @asynccontextmanager
    async def listen(self) -> AsyncIterator[asyncio.Queue[News]]:
        """A queue that receives all news from now on, until the block ends."""
        queue: asyncio.Queue[News] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)
