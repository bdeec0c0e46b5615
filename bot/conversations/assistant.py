"""The trained assistant: what it is told, and what it answers."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.common.errors import WaybillError
from bot.conversations.model import Reading


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
