"""A shopper who waits already and then writes something urgent moves up."""

from collections.abc import Callable
from datetime import datetime

from bot.conversations.model import Conversation, Message
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.records import record

Urgency = Callable[[str], str | None]  # why a person must see a message first, if one must

_WORDS = {"injury": "somebody was hurt", "legal_threat": "a legal threat", "abuse": "an abusive message"}


def move_up(
    work: DeskUnitOfWork, conversation: Conversation, message: Message, urgency: Urgency, now: datetime
) -> None:
    """Give the open request priority if the message is urgent, and say so to the agents, once."""
    request = conversation.open_request
    why = urgency(message.text) if request and not request.priority else None
    if request is None or why is None:
        return
    request.priority = True
    record(work, conversation, "", f"Moved up: {_WORDS.get(why, why)}", now)
