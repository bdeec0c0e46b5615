"""`waybill agents`: the people at the desk."""

import asyncio
import re
from typing import Annotated

import typer

from bot.cli.database import open_database
from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.common.text import email_key
from bot.conversations.agents import Agent, Role
from bot.desk.passwords import hash_password, one_time_password

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
agents = typer.Typer(help="The people at the desk.", no_args_is_help=True)


class NoSuchAgent(WaybillError):
    """The address belongs to no agent, or to one already."""


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


@agents.command()
def reset(email: str) -> None:
    """Give an agent a new one-time password; all their sessions end."""
    password = asyncio.run(_reset(email))
    screen.print(f"The new one-time password is {password}", markup=False)


async def _add(email: str, name: str, role: Role) -> str:
    if not _ADDRESS.fullmatch(email_key(email)):
        raise NoSuchAgent(f"{email!r} is not an e-mail address.")
    password = one_time_password()
    async with open_database() as database, database.begin() as work:
        if await work.agents.by_email(email):
            raise NoSuchAgent(f"{email} is an agent already; `waybill agents reset` gives a new password.")
        work.agents.add(Agent(email_key(email), name, role, hash_password(password)))
        await work.commit()
    return password


async def _reset(email: str) -> str:
    password = one_time_password()
    async with open_database() as database, database.begin() as work:
        agent = await work.agents.by_email(email)
        if agent is None or agent.id is None:
            raise NoSuchAgent(f"No agent has the address {email}; `waybill agents add` makes one.")
        agent.password_hash, agent.must_change_password = hash_password(password), True
        agent.failed_logins, agent.locked_until = 0, None
        await work.agents.end_sessions_of(agent.id)
        await work.commit()
    return password
