"""What conversations need: a store, an assistant, and texts in the shopper's language."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.common.errors import WaybillError
from bot.conversations.agents import Agent, AgentSession
from bot.conversations.awaited_photos import AwaitedPhotos
from bot.conversations.delivery import Delivery
from bot.conversations.lists import ConversationLists
from bot.conversations.model import Conversation, Handling, Message, Reading
from bot.conversations.photos import Photo
from bot.conversations.saved_replies import SavedReplies


class Conversations(Protocol):
    """All conversations with their messages."""

    async def get(self, conversation_id: str) -> Conversation | None:
        """The conversation with this id."""

    async def lock(self, conversation_id: str) -> Conversation:
        """The conversation, held against other writers until the end of the transaction."""

    async def by_token(self, token_hash: str) -> Conversation | None:
        """The conversation this session token opens."""

    async def by_address(self, channel: str, address: str) -> Conversation | None:
        """The conversation with the shopper whom the channel's platform knows by this name."""

    async def held_by(self, agent_id: int) -> Sequence[Conversation]:
        """The conversations an agent has, the longest untouched first."""

    async def messages(self, conversation_id: str, after: int = 0) -> Sequence[Message]:
        """The transcript after this seq, in order."""

    async def several(self, conversation_ids: Collection[str]) -> Sequence[Conversation]:
        """Those of these conversations that there are."""

    async def newer(self, after: Mapping[str, int]) -> Sequence[Message]:
        """The messages of each conversation after the seq named for it, in order."""

    async def last_messages(self, conversation_ids: Sequence[str]) -> dict[str, Message]:
        """The newest message of each conversation that is not a note."""

    async def by_external_id(self, channel: str, external_id: str) -> Message | None:
        """The message the channel knows by this id."""

    async def next_waiting(self, conversation_id: str) -> Message | None:
        """The oldest message the bot has still to answer."""

    async def waiting(self, conversation_id: str) -> Sequence[Message]:
        """All messages the bot has still to answer, in order."""

    async def by_seq(self, conversation_id: str, seq: int) -> Message | None:
        """The message at this place of a transcript."""

    async def last_heard(self, conversation_id: str) -> datetime | None:
        """When the shopper last wrote or pressed something."""

    async def with_waiting(self) -> Sequence[str]:
        """Ids of the conversations in which a message waits for the bot."""

    async def place_in_line(self, conversation: Conversation) -> int:
        """1 for the conversation that is answered next: those with priority first, then by time of waiting."""

    async def first_answers(self, most: int) -> Sequence[tuple[datetime, datetime]]:
        """When a person was asked for and when one first answered, of the newest hand-overs that were answered."""

    async def settle(self, message: Message, handling: Handling, reading: Reading | None) -> None:
        """Record what became of a waiting message."""

    def add(self, conversation: Conversation) -> None:
        """Keep a new conversation."""

    def add_message(self, message: Message) -> None:
        """Keep a new message."""


class Agents(Protocol):
    """The people at the desk and their sessions."""

    async def get(self, agent_id: int) -> Agent | None:
        """The agent with this id."""

    async def lock(self, agent_id: int) -> Agent | None:
        """The agent with this id, held against other writers until the end of the transaction."""

    async def lock_admins(self) -> Sequence[Agent]:
        """The active admins, held against other writers until the end of the transaction."""

    async def by_email(self, email: str) -> Agent | None:
        """The agent who logs in with this address."""

    async def all(self) -> Sequence[Agent]:
        """Every agent, also those who have left, in the order of their names."""

    async def names(self) -> dict[int, str]:
        """Every agent's name by id."""

    async def seen(self, agent_id: int, token_hash: str, now: datetime) -> None:
        """Note that the agent used this session."""

    async def session(self, token_hash: str, now: datetime) -> AgentSession | None:
        """The session of this cookie if it has not expired."""

    async def sessions_of(self, agent_id: int, now: datetime) -> Sequence[AgentSession]:
        """The sessions of an agent that have not expired, the one used last first."""

    async def open_sessions(self, now: datetime) -> set[str]:
        """The token hashes of all sessions that have not expired."""

    async def end_session(self, token_hash: str) -> None:
        """Forget a session."""

    async def end_sessions_of(self, agent_id: int, but: str = "") -> None:
        """Forget every session of an agent but the one with this hash."""

    async def forget_expired(self, now: datetime) -> None:
        """Forget the sessions that have expired."""

    async def use_recovery_code(self, agent_id: int, code_hash: str) -> bool:
        """Use up one of the agent's recovery codes; false when it is none of them."""

    async def recovery_codes_left(self, agent_id: int) -> int:
        """How many recovery codes the agent has not used."""

    async def replace_recovery_codes(self, agent_id: int, hashes: Iterable[str]) -> None:
        """Forget the agent's recovery codes and keep these instead."""

    def add(self, agent: Agent) -> None:
        """Keep a new agent."""

    def add_session(self, session: AgentSession) -> None:
        """Keep a new session."""


class Outbox(Protocol):
    """What platforms are asked to deliver."""

    async def due(self, channel: str, now: datetime, most: int, busy: Collection[str]) -> Sequence[Delivery]:
        """The first open delivery of each conversation, if its time has come; none of a busy conversation."""

    async def get(self, delivery_id: int) -> Delivery | None:
        """The delivery with this id."""

    async def pending(self, ids: Sequence[int]) -> Sequence[Delivery]:
        """Those of these deliveries that are still to be sent."""

    async def addressed(self, delivery: Delivery) -> tuple[Message, Conversation]:
        """What is delivered, and to whom."""

    async def keep(self, delivery: Delivery) -> None:
        """Write down what became of a delivery that was read in another transaction."""

    async def stuck(self, most: int) -> Sequence[tuple[Delivery, Message]]:
        """Deliveries that failed, or of which nothing is known, with their messages, newest first."""

    async def doubt_unfinished(self, channel: str, why: str) -> None:
        """Whatever was being sent when the hub ended may have been sent or not."""

    async def fail_pending(self, conversation_id: str, why: str) -> None:
        """Nothing more can reach this conversation's shopper."""


class Photos(Protocol):
    """What is known of the photos shoppers have sent."""

    async def get(self, photo_id: str) -> Photo | None:
        """The photo with this id."""

    async def count(self, conversation_id: str) -> int:
        """How many photos the conversation has."""

    def add(self, photo: Photo) -> None:
        """Keep what is known of a new photo."""


class DeskUnitOfWork(Protocol):
    """One transaction over conversations and agents."""

    @property
    def conversations(self) -> Conversations:
        """The conversations in this transaction."""

    @property
    def lists(self) -> ConversationLists:
        """Finding conversations in this transaction."""

    @property
    def saved_replies(self) -> SavedReplies:
        """The saved replies in this transaction."""

    @property
    def agents(self) -> Agents:
        """The agents in this transaction."""

    @property
    def outbox(self) -> Outbox:
        """The outbox in this transaction."""

    @property
    def photos(self) -> Photos:
        """The photos in this transaction."""

    @property
    def awaited_photos(self) -> AwaitedPhotos:
        """The photos still to be fetched, in this transaction."""

    async def commit(self) -> None:
        """Write everything, or raise AlreadyRecorded and write nothing."""


BeginDeskWork = Callable[[], AbstractAsyncContextManager[DeskUnitOfWork]]


class AssistantUnavailable(WaybillError):
    """The assistant is down, slow or answered nonsense; the message is kept and tried again."""


@dataclass(frozen=True)
class BotReply:
    """One bubble of the bot."""

    text: str
    buttons: list[dict[str, str]] = field(default_factory=list)
    cards: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class HandOverRequest:
    """The bot asks for a person."""

    reason: str
    order_number: str = ""
    proposal: str = ""
    tried: list[str] = field(default_factory=list)
    priority: bool = False  # before everybody else in the queue
    email: str = ""  # where the shopper wants to be written to, when it was not known


@dataclass(frozen=True)
class Answer:
    """Everything the assistant said to one message."""

    replies: list[BotReply]
    hand_over: HandOverRequest | None = None


@dataclass(frozen=True)
class Words:
    """What the assistant is told: a text or a payload (it begins with "/"), and which message it is."""

    text: str
    language: str
    seq: int


class Assistant(Protocol):
    """The trained assistant. Every method raises AssistantUnavailable."""

    async def read(self, text: str, language: str) -> Reading:
        """Understand a message without answering it; `language` is the conversation's so far."""

    async def answer(self, conversation_id: str, words: Words, *, again: bool = False) -> Answer:
        """Answer a message; `again`: if it has been answered before, repeat that answer without acting once more."""

    async def heard(self, conversation_id: str) -> int:
        """The seq of the newest message it has finished answering, 0 if there is none."""

    async def forget(self, conversation_id: str) -> None:
        """Forget where the dialogue was: forms, slots, failure counters."""


class Phrase(Protocol):
    """Texts of the shop outside the dialogue."""

    def __call__(self, key: str, language: str, **variables: Any) -> str:
        """The text of a key in a language."""
