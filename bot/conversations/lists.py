"""Which conversations are looked for, and the store that finds them without reading them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner


@dataclass(frozen=True)
class Wanted:
    """Conversations that fit everything given here."""

    owners: tuple[Owner, ...] = tuple(Owner)
    agent_id: int | None = None  # of this agent
    snoozed: bool | None = None  # None: either
    resolved: bool = False  # only those a person has resolved
    channel: str = ""
    language: str = ""
    tag: str = ""
    words: tuple[str, ...] = ()  # each occurs in the customer, the e-mail, an order number or a message
    waiting_first: bool = False  # by priority and time of waiting, instead of newest activity first


@dataclass(frozen=True)
class Numbers:
    """How many conversations are with people now."""

    queue: int
    mine: dict[int, int]  # by agent
    open: int


class ConversationLists(Protocol):
    """Finding conversations."""

    async def page(self, wanted: Wanted, offset: int, most: int) -> Sequence[Conversation]:
        """One page of what is wanted."""

    async def numbers(self) -> Numbers:
        """How many wait and how many each agent has, without those put aside."""

    async def tags(self) -> Sequence[tuple[str, int]]:
        """Every tag in use with how many conversations have it, the commonest first."""

    async def due(self, now: datetime) -> Sequence[str]:
        """Ids of conversations with a decided deed to be done now, or whose snooze is over."""
