"""Agents come and go, on either database, also at the same moment."""

import asyncio
from typing import Any

import pytest

from bot.common.clock import utc_now
from bot.conversations import custody, staff
from bot.conversations.agents import Agent, Role
from bot.conversations.model import Conversation
from bot.conversations.ownership import NotPossible, Owner
from bot.storage.unit_of_work import Database


def phrase(key: str, language: str, **variables: Any) -> str:
    """The text's name stands for the text."""
    return f"{key} {language}"


async def hired(database: Database, *names: str, role: Role = Role.ADMIN) -> list[int]:
    """The ids of new agents."""
    async with database.begin() as work:
        added = [Agent(f"{name}@example.com", name, role, "hash", must_change_password=False) for name in names]
        for agent in added:
            work.agents.add(agent)
        await work.commit()
        return [agent.id or 0 for agent in added]


async def leave(database: Database, agent_id: int) -> list[str]:
    """Deactivate, in a transaction of its own."""
    async with database.begin() as work:
        queued = await staff.deactivate(work, agent_id, phrase, utc_now())
        await work.commit()
        return queued


async def demote(database: Database, agent_id: int) -> None:
    """Make somebody a plain agent, in a transaction of its own."""
    async with database.begin() as work:
        await staff.change_role(work, agent_id, Role.AGENT)
        await work.commit()


@pytest.mark.parametrize("deeds", [(leave, leave), (leave, demote), (demote, demote)])
async def test_two_admins_cannot_remove_each_other(either: Database, deeds: Any) -> None:
    asta, berit = await hired(either, "asta", "berit")
    first, second = deeds
    done = await asyncio.gather(first(either, berit), second(either, asta), return_exceptions=True)
    assert [type(outcome) for outcome in done].count(staff.LastAdmin) == 1
    async with either.read() as work:
        assert sum(agent.active and agent.role is Role.ADMIN for agent in await work.agents.all()) == 1


async def test_an_admin_who_left_does_not_count(either: Database) -> None:
    asta, berit = await hired(either, "asta", "berit")
    await leave(either, berit)
    with pytest.raises(staff.LastAdmin):
        await leave(either, asta)


async def test_all_of_an_agent_s_conversations_wait_again_and_nobody_else_s(either: Database) -> None:
    maja, jonas = await hired(either, "maja", "jonas", role=Role.AGENT)
    now = utc_now()
    async with either.begin() as work:
        for name, agent in (("a" * 32, maja), ("b" * 32, maja), ("c" * 32, jonas)):
            work.conversations.add(
                Conversation(name, "widget", name, "lt", now, now, owner=Owner.AGENT, agent_id=agent)
            )
        await work.commit()
    assert sorted(await leave(either, maja)) == ["a" * 32, "b" * 32]
    async with either.read() as work:
        for name, owner in (("a" * 32, Owner.QUEUE), ("b" * 32, Owner.QUEUE), ("c" * 32, Owner.AGENT)):
            found = await work.conversations.get(name)
            assert found and found.owner is owner
        assert [message.text for message in await work.conversations.messages("a" * 32)] == ["system-queued lt"]


async def test_who_leaves_while_taking_keeps_nothing(either: Database) -> None:
    (maja,) = await hired(either, "maja", role=Role.AGENT)
    now = utc_now()
    async with either.begin() as work:
        work.conversations.add(Conversation("a" * 32, "widget", "hash", "en", now, now, owner=Owner.QUEUE))
        await work.commit()

    async def take() -> None:
        async with either.begin() as work:
            agent = await work.agents.get(maja)
            assert agent
            await custody.take(work, "a" * 32, agent, phrase, now)

    outcomes = await asyncio.gather(take(), leave(either, maja), return_exceptions=True)
    assert all(isinstance(outcome, NotPossible) for outcome in outcomes if isinstance(outcome, Exception))
    async with either.read() as work:
        found = await work.conversations.get("a" * 32)
        assert found and (found.owner, found.agent_id) == (Owner.QUEUE, None)
