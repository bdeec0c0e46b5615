"""Putting a conversation aside until a time; it comes back by itself, or at once when the shopper writes."""

from datetime import datetime

from bot.conversations.agents import Agent
from bot.conversations.model import Conversation
from bot.conversations.ownership import Deed, Owner, owner_after
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.records import record
from bot.conversations.standing import own_or_queued


async def snooze(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, until: datetime, now: datetime
) -> Conversation:
    """Put one's own conversation, or one that waits, out of the lists until a time.

    Raises:
        NotPossible: another agent has it, or the bot.
    """
    conversation = await work.conversations.lock(conversation_id)
    own_or_queued(conversation, agent)
    conversation.owner = owner_after(conversation.owner, Deed.SNOOZE)
    conversation.snoozed_until, conversation.waiting_since = until, None  # nobody waits in line who is put aside
    record(work, conversation, agent.name, f"snoozed it until {until.isoformat(timespec='minutes')}", now)
    await work.commit()
    return conversation


def wake(work: DeskUnitOfWork, conversation: Conversation, why: str, now: datetime) -> None:
    """Bring a snoozed conversation back: to its agent, or into the queue; nothing happens to one that is not."""
    if conversation.snoozed_until is None:
        return
    conversation.owner = owner_after(conversation.owner, Deed.WAKE)
    conversation.snoozed_until = None
    if conversation.owner is Owner.QUEUE:
        conversation.waiting_since = now
    record(work, conversation, "", why, now)


def disturb(work: DeskUnitOfWork, conversation: Conversation, now: datetime) -> None:
    """The shopper has written: what sleeps wakes up, and what was about to be given away stays where it is."""
    wake(work, conversation, "Woke up because the shopper wrote", now)
    if conversation.pending:
        deed = conversation.pending.deed.replace("_", " ")
        conversation.pending = None
        record(work, conversation, "", f"Stays here, because the shopper wrote meanwhile (was to be: {deed})", now)
