"""`waybill agents`: who may log in at the desk."""

import asyncio
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from bot.common.clock import utc_now
from bot.conversations.agents import Agent, AgentSession, Role
from bot.desk.passwords import fits
from bot.storage.unit_of_work import Database, UnitOfWork
from tests.cli.conftest import Waybill
from tests.conftest import ROOT

T = TypeVar("T")
PASSWORD = re.compile(r"one-time password (?:is )?(\S{16})")


def with_agent(state: Path, email: str, deed: Callable[[UnitOfWork, Agent], T]) -> T:
    """Do something with a recorded agent."""

    async def run() -> T:
        database = Database(f"sqlite:///{state}/waybill.db")
        try:
            async with database.begin() as work:
                agent = await work.agents.by_email(email)
                assert agent is not None
                result = deed(work, agent)
                await work.commit()
                return result
        finally:
            await database.close()

    return asyncio.run(run())


def printed(text: str) -> str:
    """The one-time password that was printed."""
    found = PASSWORD.search(text)
    assert found, text
    return found.group(1)


@pytest.mark.parametrize(("options", "role"), [([], Role.AGENT), (["--admin"], Role.ADMIN)])
def test_an_added_agent_logs_in_with_the_printed_password_and_must_change_it(
    waybill: Waybill, state: Path, options: list[str], role: Role
) -> None:
    outcome = waybill("agents", "add", "Maja@Example.com", "--name", "Maja", *options)
    assert outcome.code == 0
    assert "/desk/" in outcome.out and "maja@example.com" in outcome.out
    agent = with_agent(state, "maja@example.com", lambda _, agent: agent)
    assert (agent.name, agent.role, agent.must_change_password) == ("Maja", role, True)
    assert fits(printed(outcome.out), agent.password_hash)
    assert printed(outcome.out) not in agent.password_hash


def test_an_agent_is_added_once(waybill: Waybill) -> None:
    assert waybill("agents", "add", "maja@example.com", "--name", "Maja").code == 0
    outcome = waybill("agents", "add", "MAJA@example.com", "--name", "Maja")
    assert (outcome.code, outcome.out) == (1, "")
    assert "is an agent already" in outcome.err and "new password" in outcome.err


def test_a_reset_gives_a_new_password_unlocks_and_ends_every_session(waybill: Waybill, state: Path) -> None:
    first = printed(waybill("agents", "add", "maja@example.com", "--name", "Maja").out)

    def use(work: UnitOfWork, agent: Agent) -> None:
        agent.must_change_password, agent.failed_logins, agent.locked_until = False, 3, utc_now()
        now = utc_now()
        work.agents.add_session(AgentSession("hash", agent.id or 0, "csrf", now, now.replace(year=2999), now, "handle"))

    with_agent(state, "maja@example.com", use)
    second = printed(waybill("agents", "reset", " MAJA@example.com").out)
    agent = with_agent(state, "maja@example.com", lambda _, agent: agent)
    with closing(sqlite3.connect(state / "waybill.db")) as connection:
        assert connection.execute("SELECT count(*) FROM agent_sessions").fetchone() == (0,)
    assert first != second
    assert fits(second, agent.password_hash) and not fits(first, agent.password_hash)
    assert (agent.must_change_password, agent.failed_logins, agent.locked_until) == (True, 0, None)


def test_nobody_is_reset_who_is_no_agent(waybill: Waybill) -> None:
    outcome = waybill("agents", "reset", "nobody@example.com")
    assert (outcome.code, outcome.out) == (1, "")
    assert "No agent has the address nobody@example.com" in outcome.err


@pytest.mark.parametrize("email", ["maja", "", "maja@", "@example.com", "maja example.com"])
def test_an_address_that_is_none_is_refused(waybill: Waybill, email: str) -> None:
    assert waybill("agents", "add", email, "--name", "Maja").code != 0


def test_a_name_is_needed(waybill: Waybill) -> None:
    assert waybill("agents", "add", "maja@example.com").code == 2


def test_a_refused_command_ends_as_a_process_too(state: Path) -> None:
    command = [sys.executable, "-c", "from bot.cli import main; main()", "agents", "reset", "nobody@example.com"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert "No agent has the address" in ended.stderr and "Traceback" not in ended.stderr


def test_agents_are_listed_let_go_and_taken_back(waybill: Waybill, state: Path) -> None:
    assert waybill("agents", "add", "asta@example.com", "--name", "Asta", "--admin").code == 0
    assert waybill("agents", "add", "maja@example.com", "--name", "Maja").code == 0
    assert waybill("agents", "deactivate", " MAJA@example.com").code == 0
    listed = waybill("agents", "list").out
    assert "asta@example.com" in listed and "left" in listed and "never" in listed
    assert with_agent(state, "maja@example.com", lambda _, agent: agent.active) is False
    assert waybill("agents", "reactivate", "maja@example.com").code == 0
    assert with_agent(state, "maja@example.com", lambda _, agent: agent.active) is True


def test_the_last_admin_cannot_be_let_go(waybill: Waybill) -> None:
    assert waybill("agents", "add", "asta@example.com", "--name", "Asta", "--admin").code == 0
    outcome = waybill("agents", "deactivate", "asta@example.com")
    assert outcome.code == 1 and "only admin" in outcome.err
