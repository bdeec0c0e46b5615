"""Conversations and messages as the desk's browser gets them."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.conversations.delivery import Delivery
from bot.conversations.model import SHOWN_TO_AGENTS, Conversation, Message, Sender
from bot.conversations.pending import PendingDeed
from bot.conversations.photos import photo_in
from bot.conversations.reply_window import ReplyWindow
from bot.desk.ports import WholeUnitOfWork


async def summaries(work: WholeUnitOfWork, conversations: Sequence[Conversation]) -> list[dict[str, Any]]:
    """The list entries of conversations; whoever has proven an order is known by its address."""
    ids = [conversation.id for conversation in conversations]
    names = await work.agents.names()
    last = await work.conversations.last_messages(ids)
    proven = await work.proofs.proven_emails(ids)
    return [
        _summary(conversation, last.get(conversation.id), proven.get(conversation.id), names)
        for conversation in conversations
    ]


def transcript(messages: Iterable[Message]) -> list[dict[str, Any]]:
    """Messages as agents see them."""
    return [_message_view(message) for message in messages if message.sender in SHOWN_TO_AGENTS]


def _message_view(message: Message) -> dict[str, Any]:
    """A message with the bot's reading of it; notes included."""
    photo = photo_in(message.payload)
    return {
        "seq": message.seq,
        "from": message.sender,
        "text": message.text,
        "buttons": message.buttons,
        "cards": message.cards,
        "attachments": [{"type": "photo", "url": f"/api/desk/photos/{photo}"}] if photo else [],
        "at": message.at.isoformat(),
        "author": message.author,
        "reading": message.reading,
        "client_id": (message.external_id or "").partition("/")[2] or None,
        "delivery": delivery_view(message.delivery),
    }


def delivery_view(delivery: Delivery | None) -> dict[str, Any] | None:
    """How far a message has come on its way; None where no platform is between the shop and the shopper."""
    if delivery is None:
        return None
    return {"state": delivery.state, "attempts": delivery.attempts, "error": delivery.error}


def deliveries(messages: Iterable[Message]) -> dict[int, dict[str, Any] | None]:
    """The deliveries of these messages by seq."""
    return {message.seq: delivery_view(message.delivery) for message in messages if message.delivery}


def window_view(window: ReplyWindow) -> dict[str, Any]:
    """Until when a person may reply, and why no longer."""
    return {"until": window.until.isoformat() if window.until else None, "reason": window.reason or None}


def hand_over_view(conversation: Conversation, verified: bool) -> dict[str, Any] | None:
    """Why a person was asked for, and what the bot found out."""
    request = conversation.hand_over
    if request is None:
        return None
    return {
        "reason": request.reason,
        "language": conversation.language,
        "verified": verified,
        "proposal": request.proposal,
        "tried": request.tried,
        "order": request.order_number,
        "at": request.at.isoformat(),
    }


def _summary(
    conversation: Conversation, last: Message | None, proven_email: str | None, names: dict[int, str]
) -> dict[str, Any]:
    agent_id = conversation.agent_id
    return {
        "id": conversation.id,
        "channel": conversation.channel,
        "language": conversation.language,
        "owner": conversation.owner,
        "agent": {"id": agent_id, "name": names.get(agent_id, "")} if agent_id is not None else None,
        "customer": _customer(conversation, proven_email),
        "verified": conversation.verified or proven_email is not None,
        "reason": conversation.open_request.reason if conversation.open_request else None,
        "urgent": conversation.urgent,
        "last_message": {"from": last.sender, "text": last.text, "at": last.at.isoformat()} if last else None,
        "waiting_since": conversation.waiting_since.isoformat() if conversation.waiting_since else None,
        "unread": int(last is not None and last.sender is Sender.SHOPPER),
        "updated_at": conversation.updated_at.isoformat(),
        "tags": sorted(tag.name for tag in conversation.tags),
        "snoozed_until": conversation.snoozed_until.isoformat() if conversation.snoozed_until else None,
        "pending": _pending(conversation.pending, names),
        "unreachable_since": conversation.unreachable_since.isoformat() if conversation.unreachable_since else None,
    }


def _customer(conversation: Conversation, proven_email: str | None) -> dict[str, str] | None:
    email = conversation.customer_email or proven_email
    return {"name": conversation.customer_name, "email": email} if email else None


def _pending(decided: PendingDeed | None, names: dict[int, str]) -> dict[str, Any] | None:
    """What is about to be done, by whom and when; it can be undone until then."""
    if decided is None:
        return None
    by = {"id": decided.agent_id, "name": names.get(decided.agent_id, "")}
    to = names.get(decided.to_agent_id, "") if decided.to_agent_id else None
    until = decided.until.isoformat() if decided.until else None
    return {"deed": decided.deed, "agent": by, "at": decided.due_at.isoformat(), "to": to, "until": until}
