"""Who works at the desk: roles, leaving, coming back. One admin is always there, and nobody removes themselves."""

import re
from datetime import datetime

from bot.common.errors import WaybillError
from bot.common.text import email_key
from bot.conversations.agents import Agent, Role
from bot.conversations.model import Conversation
from bot.conversations.ownership import Deed, owner_after
from bot.conversations.ports import DeskUnitOfWork, Phrase
from bot.conversations.records import record, tell

_ADDRESS = re.compile(r"[^@\s<>\"']+@[^@\s<>\"']+")


class NoSuchAgent(WaybillError):
    """Nobody has this id or address."""


class NotHirable(WaybillError):
    """The address is none, or an agent's already."""


class LastAdmin(WaybillError):
    """Without this agent nobody could manage the desk."""


async def hire(work: DeskUnitOfWork, email: str, name: str, role: Role, password_hash: str) -> Agent:
    """Add an agent, who must change the password before anything else.

    Raises:
        NotHirable: the address is none, or an agent's already.
    """
    if not _ADDRESS.fullmatch(email_key(email)):
        raise NotHirable(f"{email!r} is not an e-mail address.")
    if await work.agents.by_email(email):
        raise NotHirable(f"{email} is an agent already; give them a new password, or reactivate them.")
    agent = Agent(email_key(email), name, role, password_hash)
    work.agents.add(agent)
    return agent


async def reset_password(work: DeskUnitOfWork, agent_id: int, password_hash: str) -> Agent:
    """Give an agent a one-time password; the lock and all their sessions end.

    Raises:
        NoSuchAgent: nobody has this id.
    """
    agent = await held(work, agent_id)
    agent.password_hash, agent.must_change_password = password_hash, True
    agent.unlock()
    await work.agents.end_sessions_of(agent_id)
    return agent


async def reset_two_step(work: DeskUnitOfWork, agent_id: int) -> Agent:
    """Ask the agent for no code any more, whose device and recovery codes are lost; all their sessions end.

    Raises:
        NoSuchAgent: nobody has this id.
    """
    agent = await held(work, agent_id)
    agent.forget_two_step()
    await work.agents.replace_recovery_codes(agent_id, [])
    await work.agents.end_sessions_of(agent_id)
    return agent


async def change_role(work: DeskUnitOfWork, agent_id: int, role: Role) -> Agent:
    """Give an agent another role.

    Raises:
        NoSuchAgent: nobody has this id.
        LastAdmin: no other admin is active.
    """
    if role is not Role.ADMIN:
        await _keep_an_admin(work, agent_id)
    agent = await held(work, agent_id)
    agent.role = role
    return agent


async def deactivate(work: DeskUnitOfWork, agent_id: int, phrase: Phrase, now: datetime) -> list[str]:
    """Let an agent go: they are logged out, and whoever they were talking with is put back into the queue.

    Returns:
        The ids of the conversations that changed hands.

    Raises:
        NoSuchAgent: nobody has this id.
        LastAdmin: no other admin is active.
    """
    await _keep_an_admin(work, agent_id)
    agent = await held(work, agent_id)
    agent.active = False
    await work.agents.end_sessions_of(agent_id)
    theirs = [await work.conversations.lock(found.id) for found in await work.conversations.held_by(agent_id)]
    left = [conversation for conversation in theirs if conversation.agent_id == agent_id]  # not resolved meanwhile
    for conversation in left:
        await _queue_again(work, conversation, agent, phrase, now)
    return [conversation.id for conversation in left]


async def held(work: DeskUnitOfWork, agent_id: int) -> Agent:
    """The agent, held against other writers.

    Raises:
        NoSuchAgent: nobody has this id.
    """
    agent = await work.agents.lock(agent_id)
    if agent is None:
        raise NoSuchAgent("There is no such agent.")
    return agent


async def _keep_an_admin(work: DeskUnitOfWork, agent_id: int) -> None:
    """The admins stay locked until the end: two who remove each other at once must not both succeed."""
    if [admin.id for admin in await work.agents.lock_admins()] == [agent_id]:
        raise LastAdmin("This is the only admin. Make somebody else an admin first.")


async def _queue_again(
    work: DeskUnitOfWork, conversation: Conversation, agent: Agent, phrase: Phrase, now: datetime
) -> None:
    """What the agent has decided and not done yet is off; what they put aside wakes up."""
    conversation.owner, conversation.pending = owner_after(conversation.owner, Deed.RELEASE), None
    conversation.agent_id, conversation.waiting_since, conversation.snoozed_until = None, now, None
    place = await work.conversations.place_in_line(conversation)
    record(work, conversation, agent.name, "left; it waits in the queue again", now)
    tell(work, conversation, phrase("system-queued", conversation.language, place=place), now)
