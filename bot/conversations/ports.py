"""What conversations need: a store, and texts in the shopper's language."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol

from bot.conversations.agents import Agents
from bot.conversations.awaited_photos import AwaitedPhotos
from bot.conversations.lists import ConversationLists
from bot.conversations.model import Conversation, Handling, Message, Reading
from bot.conversations.outbox import Outbox
from bot.conversations.photos import Photos
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


class Phrase(Protocol):
    """Texts of the shop outside the dialogue."""

    def __call__(self, key: str, language: str, **variables: Any) -> str:
        """The text of a key in a language."""
