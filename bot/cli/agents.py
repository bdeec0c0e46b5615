"""`waybill agents`: the people at the desk."""

import asyncio
from datetime import datetime
from typing import Annotated

import typer
from rich.table import Table

from bot.cli.database import open_database
from bot.cli.screen import screen
from bot.common.clock import utc_now
from bot.common.environment import environment
from bot.common.text import email_key
from bot.conversations import staff
from bot.conversations.agents import Agent, Role
from bot.conversations.ports import DeskUnitOfWork
from bot.desk.passwords import hash_password, one_time_password
from bot.replies.rendering import replies

agents = typer.Typer(help="The people at the desk.", no_args_is_help=True)


@agents.callback()
def _group() -> None:
    """The people at the desk."""


@agents.command()
def add(
    email: str,
    name: Annotated[str, typer.Option(help="Shown to shoppers.")],
    admin: Annotated[bool, typer.Option("--admin", help="May manage agents and settings.")] = False,
) -> None:
    """Add an agent and print a one-time password."""
    password = asyncio.run(_add(email, name, Role.ADMIN if admin else Role.AGENT))
    screen.print(f"{name} can log in at {environment().hub_url}/desk/ as {email_key(email)}", markup=False)
    screen.print(f"with the one-time password {password}", markup=False)


@agents.command("list")
def show() -> None:
    """Show who may log in."""
    table = Table("Name", "E-mail", "Role", "Last seen", "State")
    for agent in asyncio.run(_all()):
        seen = f"{agent.last_seen_at:%Y-%m-%d %H:%M} UTC" if agent.last_seen_at else "never"
        table.add_row(agent.name, agent.email, agent.role, seen, _state(agent, utc_now()))
    screen.print(table, markup=False)


@agents.command()
def reset(
    email: str,
    two_step: Annotated[bool, typer.Option("--two-step", help="Also ask for no code any more.")] = False,
) -> None:
    """Give an agent a new one-time password; all their sessions end."""
    password = asyncio.run(_reset(email, two_step))
    screen.print(f"The new one-time password is {password}", markup=False)


@agents.command()
def deactivate(email: str) -> None:
    """Let an agent go: they are logged out, and their open conversations wait in the queue again."""
    queued = asyncio.run(_deactivate(email))
    screen.print(f"{email_key(email)} cannot log in any more. Back in the queue: {queued}", markup=False)


@agents.command()
def reactivate(email: str) -> None:
    """Let an agent in again, with the password they had."""
    asyncio.run(_reactivate(email))
    screen.print(f"{email_key(email)} can log in again.", markup=False)


async def _add(email: str, name: str, role: Role) -> str:
    password = one_time_password()
    async with open_database() as database, database.begin() as work:
        await staff.hire(work, email, name, role, hash_password(password))
        await work.commit()
    return password


async def _all() -> list[Agent]:
    async with open_database() as database, database.begin() as work:
        return list(await work.agents.all())


async def _reset(email: str, two_step: bool) -> str:
    password = one_time_password()
    async with open_database() as database, database.begin() as work:
        agent_id = await _id(work, email)
        await staff.reset_password(work, agent_id, hash_password(password))
        if two_step:
            await staff.reset_two_step(work, agent_id)
        await work.commit()
    return password


async def _deactivate(email: str) -> int:
    async with open_database() as database, database.begin() as work:
        queued = await staff.deactivate(work, await _id(work, email), replies(), utc_now())
        await work.commit()
    return len(queued)


async def _reactivate(email: str) -> None:
    async with open_database() as database, database.begin() as work:
        agent = await staff.held(work, await _id(work, email))
        agent.active = True
        await work.commit()


async def _id(work: DeskUnitOfWork, email: str) -> int:
    agent = await work.agents.by_email(email)
    if agent is None or agent.id is None:
        raise staff.NoSuchAgent(f"No agent has the address {email}; `waybill agents add` makes one.")
    return agent.id


def _state(agent: Agent, now: datetime) -> str:
    locked = agent.locked_until is not None and agent.locked_until > now
    words = ["active" if agent.active else "left", locked and "locked", agent.totp_secret and "two-step"]
    return ", ".join(word for word in words if word)
