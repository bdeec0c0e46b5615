"""Photos that a platform holds for the shop: the message is in the transcript first, the picture comes after it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

MOST_ATTEMPTS = 6
_FIRST_PAUSE = timedelta(seconds=1)


@dataclass(eq=False)
class AwaitedPhoto:
    """A photo to be fetched; its message, and all that was written after it, is answered when it is here."""

    conversation_id: str
    seq: int  # of its message
    channel: str
    source: str  # where the platform has it, understood by its channel alone
    next_at: datetime
    attempts: int = 0
    id: int | None = None

    def postpone(self, now: datetime, wait: timedelta | None) -> bool:
        """Try later: when the platform says, or after growing pauses; False when it was tried often enough."""
        self.attempts += 1
        self.next_at = now + (_FIRST_PAUSE * 2 ** (self.attempts - 1) if wait is None else wait)
        return self.attempts < MOST_ATTEMPTS


class AwaitedPhotos(Protocol):
    """All photos to be fetched."""

    async def due(self, channel: str, now: datetime, most: int, busy: Collection[int]) -> Sequence[AwaitedPhoto]:
        """Those of a channel whose time has come, the longest waiting first; none that is busy."""

    async def get(self, awaited_id: int) -> AwaitedPhoto | None:
        """The one with this id; None once it has been fetched, given up or erased."""

    def add(self, awaited: AwaitedPhoto) -> None:
        """Keep a new one."""

    async def remove(self, awaited: AwaitedPhoto) -> None:
        """It need not be fetched any more."""
