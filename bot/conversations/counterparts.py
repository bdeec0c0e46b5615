"""A conversation's counterpart in another desk: how far what is said here is told there, and the other way round."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.conversations.model import HandOver
from bot.conversations.ports import DeskUnitOfWork

STAND_IN = "chatwoot@waybill.invalid"  # the agent here who stands for everybody at the other desk


@dataclass(eq=False)
class Counterpart:
    """One conversation there; ids are the other desk's own, 0 and "" before there is one."""

    conversation_id: str
    source_id: str = ""  # the shopper in the other desk's inbox
    contact_id: int | None = None
    number: int | None = None  # the conversation
    hand_over_id: int = 0  # the newest hand-over of ours that is told there
    seq: int = 0  # our newest message that is told there
    written_id: int = 0  # the newest message there that is from us
    read_id: int = 0  # the newest message there that is told here
    failing_since: datetime | None = None
    error: str = ""

    def knows(self, hand_over: HandOver | None) -> bool:
        """Whether this hand-over is told there."""
        return hand_over is not None and hand_over.id is not None and hand_over.id <= self.hand_over_id

    def succeed(self) -> None:
        """The other desk is up to date."""
        self.failing_since, self.error = None, ""

    def fail(self, why: str, now: datetime) -> None:
        """The other desk cannot be told now."""
        self.failing_since, self.error = self.failing_since or now, why


class Counterparts(Protocol):
    """All counterparts."""

    async def get(self, conversation_id: str) -> Counterpart | None:
        """The counterpart of a conversation."""

    async def by_number(self, number: int) -> Counterpart | None:
        """The counterpart the other desk knows by this number."""

    async def open(self) -> Sequence[str]:
        """Ids of the conversations that people have or wait for, or that failed to be told, oldest first."""

    async def keep(self, counterpart: Counterpart) -> None:
        """Write down one that was read in another transaction, or a new one."""


class OtherDeskWork(DeskUnitOfWork, Protocol):
    """One transaction over conversations and their counterparts."""

    @property
    def counterparts(self) -> Counterparts:
        """The counterparts in this transaction."""


BeginOtherDeskWork = Callable[[], AbstractAsyncContextManager[OtherDeskWork]]
