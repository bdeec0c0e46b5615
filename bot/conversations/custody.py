"""People and conversations: queueing, taking, replying, giving back."""

from datetime import datetime

from bot.common.opening_hours import OpeningHours
from bot.conversations.agents import Agent
from bot.conversations.assistant import HandOverRequest
from bot.conversations.model import Conversation, HandOver, Sender
from bot.conversations.ownership import Deed, Owner, owner_after
from bot.conversations.ports import DeskUnitOfWork, Phrase
from bot.conversations.rating import ask_for_rating
from bot.conversations.records import record, tell
from bot.conversations.reply_window import check_window
from bot.conversations.snoozing import wake
from bot.conversations.standing import own, own_or_queued, refuse_while_pending, still_here
from bot.conversations.waiting import queue_notice

DESK = "desk"  # the channel of what agents write


async def queue_for_person(
    work: DeskUnitOfWork,
    conversation: Conversation,
    request: HandOverRequest,
    phrase: Phrase,
    now: datetime,
    hours: OpeningHours | None = None,
) -> None:
    """Put the conversation into the queue and tell the shopper what to expect; without hours always."""
    conversation.owner = owner_after(conversation.owner, Deed.HAND_OVER)
    conversation.waiting_since = now
    conversation.customer_email = conversation.customer_email or request.email
    conversation.hand_overs.append(
        HandOver(request.reason, now, request.order_number, request.proposal, request.tried, request.priority)
    )
    tell(work, conversation, await queue_notice(work, conversation, phrase, hours, now), now)


async def take(work: DeskUnitOfWork, conversation_id: str, agent: Agent, phrase: Phrase, now: datetime) -> Conversation:
    """Give the conversation to the agent, alone; taking what is one's own wakes it.

    Raises:
        NotPossible: another agent has it, this one has just been let go, or it is about to change hands.
    """
    await still_here(work, agent)
    conversation = await work.conversations.lock(conversation_id)
    refuse_while_pending(conversation)
    if conversation.owner is Owner.AGENT and conversation.agent_id == agent.id:
        wake(work, conversation, f"Woken up by {agent.name}", now)
        await work.commit()
        return conversation
    conversation.owner = owner_after(conversation.owner, Deed.TAKE)
    conversation.agent_id, conversation.waiting_since, conversation.snoozed_until = agent.id, None, None
    record(work, conversation, agent.name, "took it", now)
    tell(work, conversation, phrase("system-agent-joined", conversation.language, agent=agent.name), now)
    await work.commit()
    return conversation


async def reply(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, external_id: str, text: str, now: datetime
) -> int:
    """Write to the shopper and return the message's seq; the same external id twice is one message.

    Raises:
        NotPossible: the conversation is not this agent's, or is about to change hands.
        WindowClosed: the channel does not let the shop write now.
    """
    conversation = await work.conversations.lock(conversation_id)
    own(conversation, agent)
    refuse_while_pending(conversation)
    await check_window(work, conversation, now)
    return await _write(work, conversation, Sender.AGENT, agent, external_id, text, now)


async def note(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, external_id: str, text: str, now: datetime
) -> int:
    """Write to the other agents only, and return the note's seq."""
    conversation = await work.conversations.lock(conversation_id)
    return await _write(work, conversation, Sender.NOTE, agent, external_id, text, now)


async def release(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, phrase: Phrase, now: datetime
) -> Conversation:
    """Put the agent's conversation back into the queue.

    Raises:
        NotPossible: the conversation is not this agent's.
    """
    conversation = await work.conversations.lock(conversation_id)
    own(conversation, agent)
    conversation.owner = owner_after(conversation.owner, Deed.RELEASE)
    conversation.agent_id, conversation.waiting_since, conversation.snoozed_until = None, now, None
    place = await work.conversations.place_in_line(conversation)
    record(work, conversation, agent.name, "put it back into the queue", now)
    tell(work, conversation, phrase("system-queued", conversation.language, place=place), now)
    await work.commit()
    return conversation


async def resolve(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, phrase: Phrase, now: datetime
) -> Conversation:
    """Close the person's part: the bot answers again, and the shopper is told so and asked how it was.

    Raises:
        NotPossible: another agent has it, or no person was asked.
    """
    conversation = await work.conversations.lock(conversation_id)
    own_or_queued(conversation, agent)
    helped = conversation.owner is Owner.AGENT
    conversation.owner = owner_after(conversation.owner, Deed.RESOLVE)
    conversation.agent_id = conversation.waiting_since = conversation.snoozed_until = None
    if conversation.hand_over and conversation.hand_over.resolved_at is None:
        conversation.hand_over.resolved_at = now
    record(work, conversation, agent.name, "resolved it", now)
    tell(work, conversation, phrase("system-bot-again", conversation.language), now)
    if helped:
        await ask_for_rating(work, conversation, phrase, now)
    await work.commit()
    return conversation


async def _write(
    work: DeskUnitOfWork,
    conversation: Conversation,
    sender: Sender,
    agent: Agent,
    external_id: str,
    text: str,
    now: datetime,
) -> int:
    known = await work.conversations.by_external_id(DESK, external_id)
    if known:
        return known.seq
    message = conversation.next_message(sender, text, now, channel=DESK, external_id=external_id, author=agent.name)
    work.conversations.add_message(message)
    await work.commit()
    return message.seq
