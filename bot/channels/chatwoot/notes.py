"""What people in Chatwoot are told about a hand-over; they read English, and it is a private note."""

from collections.abc import Iterable

from bot.conversations.model import Conversation, HandOver, Message, Sender

_LONGEST = 30_000  # characters of transcript; Chatwoot takes 150 000
_NAMES = {Sender.SHOPPER: "Shopper", Sender.BOT: "Assistant", Sender.SYSTEM: "Waybill", Sender.NOTE: "Note"}


def hand_over_note(conversation: Conversation, request: HandOver, messages: Iterable[Message]) -> str:
    """The facts, then what was said since the last note."""
    return "\n".join([*_facts(conversation, request), "", "**What was said**", *_transcript(messages)])


def shopper_name(conversation: Conversation) -> str:
    """Who the shopper is, or a name by which two guests can be told apart."""
    return conversation.customer_name or f"Guest {conversation.id[:6]}"


def undelivered_note(reason: str) -> str:
    """An agent's reply that the shopper will not see."""
    return f"The shopper did not get your last message. {reason}"


def _facts(conversation: Conversation, request: HandOver) -> list[str]:
    facts = {
        "Language": conversation.language,
        "Channel": conversation.channel,
        "E-mail": conversation.customer_email,
        "Order": request.order_number,
        "Proposal": request.proposal,
        "The assistant tried": "; ".join(request.tried),
    }
    urgent = "Urgent. " if request.priority else ""
    head = f"**{urgent}The assistant asks for a person: {request.reason.replace('_', ' ')}**"
    return [head, *(f"{name}: {value}" for name, value in facts.items() if value)]


def _transcript(messages: Iterable[Message]) -> list[str]:
    """The newest lines that fit, in order."""
    lines = [f"{message.at:%H:%M} {_author(message)}: {message.text}" for message in messages if message.text]
    kept: list[str] = []
    left = _LONGEST
    for line in reversed(lines):
        left -= len(line)
        if left < 0:
            return ["…", *reversed(kept)]
        kept.append(line)
    return list(reversed(kept))


def _author(message: Message) -> str:
    return _NAMES.get(message.sender) or message.author or "Agent"
