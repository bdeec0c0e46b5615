"""What reports ask of the record of conversations: a scope in time, channel and language, and rows of facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.conversations.model import Sender

NOT_UNDERSTOOD = ("nlu_fallback", "out_of_scope")  # readings that say no intent of the shop


@dataclass(frozen=True)
class Scope:
    """A time from `start` up to, not including, `end`; an empty channel or language means all."""

    start: datetime
    end: datetime
    channel: str = ""
    language: str = ""


@dataclass(frozen=True)
class Day:
    """A day of the shop's calendar and when it begins and ends."""

    date: date
    start: datetime
    end: datetime


@dataclass(frozen=True)
class DayVolume:
    """What was written on a day: conversations in which the shopper wrote, and messages by who wrote them."""

    date: date
    conversations: int
    shopper: int
    bot: int
    agent: int


@dataclass(frozen=True)
class Spoken:
    """That a shopper or an agent wrote in a conversation."""

    conversation_id: str
    sender: Sender
    at: datetime


@dataclass(frozen=True)
class Asked:
    """A person was asked for; when one first answered and when it was resolved, if so."""

    conversation_id: str
    reason: str
    at: datetime
    answered_at: datetime | None
    resolved_at: datetime | None


@dataclass(frozen=True)
class Missed:
    """A message the bot did not understand; `guesses` are intents, the likeliest first, each 0 to 1."""

    conversation_id: str
    text: str
    language: str
    at: datetime
    guesses: tuple[tuple[str, float], ...]


class Reports(Protocol):
    """Facts for reports, in this transaction."""

    async def volume(self, scope: Scope, days: Sequence[Day]) -> Sequence[DayVolume]:
        """What was written on each of the days, quiet days included."""

    async def spoken(self, scope: Scope) -> Sequence[Spoken]:
        """What shoppers and agents wrote, by conversation and in order."""

    async def asked(self, scope: Scope) -> Sequence[Asked]:
        """The requests for a person, oldest first."""

    async def ratings(self, scope: Scope) -> dict[int, int]:
        """How often each score from 1 to 5 was given."""

    async def rated(self, scope: Scope) -> int:
        """In how many conversations a score was given."""

    async def intents(self, scope: Scope) -> dict[str, int]:
        """How many messages of shoppers were read as each intent."""

    async def languages(self, scope: Scope) -> dict[str, int]:
        """In how many conversations of each language the shopper wrote."""

    async def by_channel(self, scope: Scope) -> dict[str, int]:
        """In how many conversations of each channel the shopper wrote."""

    async def channels(self) -> Sequence[str]:
        """Every channel on which there is a conversation."""

    async def missed(self, scope: Scope, most: int) -> Sequence[Missed]:
        """The messages that were not understood, newest first."""
