"""Deciding something about a conversation, taking it back within ten seconds, and doing it when they are over."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.conversations import custody, passing_on, snoozing
from bot.conversations.agents import Agent
from bot.conversations.model import Conversation
from bot.conversations.ownership import Deed, NotPossible, owner_after
from bot.conversations.pending import PendingDeed
from bot.conversations.ports import DeskUnitOfWork, Phrase
from bot.conversations.standing import own, own_or_queued, refuse_while_pending

_OWN_ONLY = frozenset({Deed.RELEASE, Deed.TRANSFER})
FORGETTING = frozenset({Deed.RESOLVE, Deed.BACK_TO_BOT})  # after which the assistant starts afresh


async def decide(work: DeskUnitOfWork, conversation_id: str, agent: Agent, wanted: PendingDeed) -> Conversation:
    """Write down what is to be done soon.

    Raises:
        NotPossible: the agent may not do it, or something else is decided already.
    """
    conversation = await work.conversations.lock(conversation_id)
    refuse_while_pending(conversation)
    (own if wanted.deed in _OWN_ONLY else own_or_queued)(conversation, agent)
    if wanted.to_agent_id == agent.id:
        raise NotPossible("You have this conversation already.")
    owner_after(conversation.owner, wanted.deed)
    conversation.pending = wanted
    await work.commit()
    return conversation


async def undo(work: DeskUnitOfWork, conversation_id: str, agent: Agent) -> Conversation:
    """Take back what one has decided.

    Raises:
        NotPossible: it has been done, or it is a colleague's decision.
    """
    conversation = await work.conversations.lock(conversation_id)
    if conversation.pending is None or conversation.pending.agent_id != agent.id:
        raise NotPossible("It is too late to undo this.")
    conversation.pending = None
    await work.commit()
    return conversation


async def carry_out(work: DeskUnitOfWork, conversation_id: str, phrase: Phrase, now: datetime) -> bool:
    """Do what was decided if its time has come and nobody took it back; whether anything was done."""
    conversation = await work.conversations.lock(conversation_id)
    decided = conversation.pending
    if decided is None or decided.due_at > now:
        return False
    conversation.pending = None
    agent = await work.agents.get(decided.agent_id)
    try:
        if agent:
            await _DOING[decided.deed](work, conversation_id, agent, decided, phrase, now)
    except NotPossible:  # what was decided no longer fits; it must not be tried for ever
        pass
    await work.commit()
    return True


Doing = Callable[[DeskUnitOfWork, str, Agent, PendingDeed, Phrase, datetime], Awaitable[object]]


async def _transfer(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, decided: PendingDeed, phrase: Phrase, now: datetime
) -> None:
    to = await work.agents.get(decided.to_agent_id or 0)
    if to:
        await passing_on.transfer(work, conversation_id, agent, to, decided.note, phrase, now)


async def _snooze(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, decided: PendingDeed, _phrase: Phrase, now: datetime
) -> None:
    if decided.until:
        await snoozing.snooze(work, conversation_id, agent, decided.until, now)


def _simple(deed: Callable[[DeskUnitOfWork, str, Agent, Phrase, datetime], Awaitable[object]]) -> Doing:
    async def do(
        work: DeskUnitOfWork, conversation_id: str, agent: Agent, _decided: PendingDeed, phrase: Phrase, now: datetime
    ) -> None:
        await deed(work, conversation_id, agent, phrase, now)

    return do


_DOING: dict[Deed, Doing] = {
    Deed.RELEASE: _simple(custody.release),
    Deed.RESOLVE: _simple(custody.resolve),
    Deed.BACK_TO_BOT: _simple(passing_on.back_to_bot),
    Deed.TRANSFER: _transfer,
    Deed.SNOOZE: _snooze,
}
