"""Shoppers in the database of a served hub, as the desk finds them."""

from datetime import datetime, timedelta
from typing import Any

from bot.common.clock import utc_now
from bot.conversations.feed import Changed
from bot.conversations.inbox import accept_text
from bot.conversations.model import Conversation, Handling, HandOver, Sender
from bot.conversations.ownership import Owner
from bot.hub.keys import FEED
from tests.screens.served import Served


async def keep_shopper(served: Served, name: str, text: str = "Where is my parcel?", **details: Any) -> str:
    """A shopper who waits for a person, and what they wrote; the id of the conversation."""
    now = utc_now() - timedelta(minutes=details.pop("minutes", 3))
    order, proposal = details.pop("order", ""), details.pop("proposal", "")
    fields = {"channel": "widget", "language": "en", "owner": Owner.QUEUE, "waiting_since": now, **details}
    conversation_id = f"{name.lower()}-{'0' * 30}"[:36]
    async with served.database.begin() as work:
        conversation = Conversation(
            conversation_id,
            token_hash=f"hash of {name}",
            created_at=now,
            updated_at=now,
            customer_name=name,
            customer_email=f"{name.lower()}@example.com",
            **fields,
        )
        tried = ["Looked for the parcel"] if order else []
        conversation.hand_overs.append(HandOver("human_agent", now, order, proposal, tried))
        work.conversations.add(conversation)
        reading = {"intent": "track_order", "confidence": 0.93, "language": fields["language"], "order": order}
        kept = {"handling": Handling.ANSWERED, "reading": reading}
        work.conversations.add_message(conversation.next_message(Sender.SHOPPER, text, now, **kept))
        answer = conversation.next_message(Sender.BOT, "I will pass you to a person.", now)
        work.conversations.add_message(answer)
        await work.commit()
    served.app[FEED].publish(Changed(conversation_id))
    return conversation_id


async def writes(served: Served, conversation_id: str, text: str, at: datetime | None = None) -> None:
    """The shopper writes."""
    async with served.database.begin() as work:
        await accept_text(work, conversation_id, f"{conversation_id}/{text}", text, at or utc_now())
    served.app[FEED].publish(Changed(conversation_id))


async def owner_of(served: Served, conversation_id: str) -> Owner:
    """Who has the conversation."""
    async with served.database.read() as work:
        conversation = await work.conversations.get(conversation_id)
        assert conversation is not None
        return conversation.owner
