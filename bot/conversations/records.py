"""Who did what with a conversation and when: lines of the transcript that only agents see."""

from datetime import datetime

from bot.conversations.model import Conversation, Sender
from bot.conversations.ports import DeskUnitOfWork


def record(work: DeskUnitOfWork, conversation: Conversation, who: str, what: str, now: datetime) -> None:
    """Write down a deed.

    Args:
        who: the agent's name; empty when nobody did it but the clock or the shopper.
        what: the rest of the sentence, in English: "resolved it".
    """
    seen = conversation.updated_at
    work.conversations.add_message(conversation.next_message(Sender.EVENT, what, now, channel="desk", author=who))
    conversation.updated_at = seen  # a list by activity is about what was said


def tell(work: DeskUnitOfWork, conversation: Conversation, text: str, now: datetime) -> None:
    """Tell the shopper."""
    work.conversations.add_message(conversation.next_message(Sender.SYSTEM, text, now))
