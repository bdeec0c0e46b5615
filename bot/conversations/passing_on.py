"""Giving a conversation to a colleague or back to the bot, without closing it."""

from datetime import datetime

from bot.conversations.agents import Agent, Role
from bot.conversations.model import Conversation
from bot.conversations.ownership import Deed, NotPossible, Owner, owner_after
from bot.conversations.ports import DeskUnitOfWork, Phrase
from bot.conversations.records import record, tell
from bot.conversations.standing import own, own_or_queued, refuse_while_pending, still_here


async def assign(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, to: Agent, phrase: Phrase, now: datetime
) -> Conversation:
    """Give an agent what waits or what the bot has; only an admin may give away what another agent has.

    Raises:
        NotPossible: another agent has it, the same one has it already or has left, or it is about to change hands.
    """
    await still_here(work, to)
    conversation = await work.conversations.lock(conversation_id)
    refuse_while_pending(conversation)
    if agent.role is not Role.ADMIN:
        own_or_queued(conversation, agent)
    _hand(conversation, Deed.ASSIGN, to)
    record(work, conversation, agent.name, f"assigned it to {to.name}", now)
    tell(work, conversation, phrase("system-agent-takes-over", conversation.language, agent=to.name), now)
    await work.commit()
    return conversation


async def transfer(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, to: Agent, note: str, phrase: Phrase, now: datetime
) -> Conversation:
    """Give one's own conversation to a colleague, with a word for them.

    Raises:
        NotPossible: the conversation is not this agent's, or the colleague is oneself or has left.
    """
    conversation = await work.conversations.lock(conversation_id)
    own(conversation, agent)
    _hand(conversation, Deed.TRANSFER, to)
    record(work, conversation, agent.name, f"transferred it to {to.name}" + (f": {note}" if note else ""), now)
    tell(work, conversation, phrase("system-agent-takes-over", conversation.language, agent=to.name), now)
    await work.commit()
    return conversation


async def back_to_bot(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, phrase: Phrase, now: datetime
) -> Conversation:
    """Let the bot go on; the request stays open, so it does not count as resolved.

    Raises:
        NotPossible: another agent has it, or the bot has it already.
    """
    conversation = await work.conversations.lock(conversation_id)
    own_or_queued(conversation, agent)
    conversation.owner = owner_after(conversation.owner, Deed.BACK_TO_BOT)
    conversation.agent_id = conversation.waiting_since = conversation.snoozed_until = None
    record(work, conversation, agent.name, "gave it back to the bot", now)
    tell(work, conversation, phrase("system-bot-meanwhile", conversation.language), now)
    await work.commit()
    return conversation


def _hand(conversation: Conversation, deed: Deed, to: Agent) -> None:
    if not to.active:
        raise NotPossible(f"{to.name} has left.")
    if conversation.owner is Owner.AGENT and conversation.agent_id == to.id:
        raise NotPossible(f"{to.name} has this conversation already.")
    conversation.owner = owner_after(conversation.owner, deed)
    conversation.agent_id, conversation.waiting_since, conversation.snoozed_until = to.id, None, None
