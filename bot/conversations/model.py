"""A conversation, its messages, and what is passed to a person."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.conversations.delivery import DELIVERED, Delivery
from bot.conversations.ownership import Owner
from bot.conversations.pending import PendingDeed


class Sender(StrEnum):
    """Who a message is from."""

    SHOPPER = "shopper"
    BOT = "bot"
    AGENT = "agent"
    SYSTEM = "system"
    NOTE = "note"  # between agents, never shown to the shopper
    EVENT = "event"  # what somebody did with the conversation, written down for agents alone
    CLOCK = "clock"  # a reminder, on which the bot speaks first; shown to nobody


SHOWN_TO_AGENTS = frozenset(Sender) - {Sender.CLOCK}
SHOWN_TO_SHOPPER = SHOWN_TO_AGENTS - {Sender.NOTE, Sender.EVENT}
FROM_THE_SHOP = frozenset({Sender.BOT, Sender.AGENT, Sender.SYSTEM})


class Handling(StrEnum):
    """How far a message has come."""

    WAITING = "waiting"  # accepted, to be answered by the bot
    ANSWERED = "answered"  # by the bot
    FOR_PERSON = "for_person"  # arrived while people had the conversation
    SENT = "sent"  # not the shopper's: nothing to answer


@dataclass(frozen=True)
class Reading:
    """How the assistant understood a message; `guesses` are the likeliest intents of one it did not, each 0 to 1."""

    intent: str
    confidence: float
    language: str
    order: str = ""
    guesses: tuple[tuple[str, float], ...] = ()


@dataclass(eq=False)
class Message:
    """One line of a transcript; `seq` counts from 1 within the conversation."""

    conversation_id: str
    seq: int
    sender: Sender
    text: str
    at: datetime
    channel: str
    handling: Handling = Handling.SENT
    external_id: str | None = None  # the channel's own id of it, unique there
    payload: str = ""  # what a pressed button stands for
    buttons: list[dict[str, str]] = field(default_factory=list)  # title, payload
    cards: list[dict[str, Any]] = field(default_factory=list)
    author: str = ""
    reading: dict[str, Any] | None = None
    delivery: Delivery | None = None  # where a platform has to be asked to deliver it
    id: int | None = None


@dataclass(eq=False)
class HandOver:
    """Why a person is needed and what was found out; resolved by a person."""

    reason: str
    at: datetime
    order_number: str = ""
    proposal: str = ""
    tried: list[str] = field(default_factory=list)
    priority: bool = False  # before everybody else in the queue
    resolved_at: datetime | None = None
    id: int | None = None


@dataclass(eq=False)
class Tag:
    """A word agents find a conversation by."""

    name: str
    id: int | None = None


@dataclass(eq=False)
class Conversation:
    """One shopper on one channel."""

    id: str
    channel: str
    token_hash: str
    language: str
    created_at: datetime
    updated_at: datetime
    owner: Owner = Owner.BOT
    agent_id: int | None = None
    customer_name: str = ""
    customer_email: str = ""
    verified: bool = False  # the storefront vouches for customer_email
    last_seq: int = 0
    waiting_since: datetime | None = None  # in the queue since
    address: str | None = None  # the platform's own name of the shopper, unique in the channel
    unreachable_since: datetime | None = None  # the shopper has blocked the shop
    snoozed_until: datetime | None = None  # out of the lists till then
    pending: PendingDeed | None = None  # decided, and not yet done
    tags: list[Tag] = field(default_factory=list)
    hand_overs: list[HandOver] = field(default_factory=list)

    @property
    def hand_over(self) -> HandOver | None:
        """The newest hand-over, open or resolved."""
        return self.hand_overs[-1] if self.hand_overs else None

    @property
    def urgent(self) -> bool:
        """Whether a person is asked for with priority."""
        request = self.open_request
        return request is not None and request.priority

    @property
    def open_request(self) -> HandOver | None:
        """Why people have the conversation now, if the bot asked them; none while the bot has it."""
        request = self.hand_over
        return request if request and request.resolved_at is None and self.owner is not Owner.BOT else None

    def next_message(self, sender: Sender, text: str, at: datetime, **details: Any) -> Message:
        """A new message at the end of the transcript; `details` are fields of Message."""
        self.last_seq += 1
        self.updated_at = at
        message = Message(self.id, self.last_seq, sender, text, at, **{"channel": self.channel, **details})
        if self.channel in DELIVERED and sender in FROM_THE_SHOP:
            message.delivery = Delivery(self.id, self.channel, next_at=at)
        return message
