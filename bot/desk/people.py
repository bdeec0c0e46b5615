"""Agents and their roles, for admins. What admins do to themselves belongs to their account page."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.errors import AlreadyRecorded
from bot.common.web import problem, read_json
from bot.conversations import staff
from bot.conversations.agents import Agent, Role
from bot.conversations.counterparts import STAND_IN
from bot.conversations.feed import Changed, Feed
from bot.conversations.ports import BeginDeskWork, DeskUnitOfWork, Phrase
from bot.desk.account import Name
from bot.desk.auth import DeskAuth
from bot.desk.found import number_in
from bot.desk.passwords import hash_password, one_time_password

_ONE = "/api/desk/people/{id}"


class _NewAgent(BaseModel):
    email: str = Field(max_length=254)
    name: Name
    role: Role


class _Changes(BaseModel):
    name: Name
    role: Role


class PeopleApi:
    """`/api/desk/people…`.

    Args:
        recheck: closes the live feeds of sessions that have ended.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        read: BeginDeskWork,
        feed: Feed,
        auth: DeskAuth,
        phrase: Phrase,
        recheck: Callable[[], None],
    ) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth
        self._phrase = phrase
        self._recheck = recheck

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API; admins only."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/people", self.list),
            door("POST", "/api/desk/people", self.add),
            door("POST", _ONE, self.change),
            door("POST", f"{_ONE}/password", self.reset_password),
            door("POST", f"{_ONE}/two-step", self.reset_two_step),
            door("POST", f"{_ONE}/unlock", self.unlock),
            door("POST", f"{_ONE}/deactivate", self.deactivate),
            door("POST", f"{_ONE}/reactivate", self.reactivate),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """Every agent, also those who have left."""
        async with self._read() as work:
            everybody = [each for each in await work.agents.all() if each.email != STAND_IN]
        return web.json_response({"people": [_view(each) for each in everybody]})

    async def add(self, request: web.Request, agent: Agent) -> web.Response:
        """Add an agent; the one-time password is told once."""
        wanted, password = await read_json(request, _NewAgent), one_time_password()
        password_hash = await asyncio.to_thread(hash_password, password)
        async with self._change() as work:
            added = await staff.hire(work, wanted.email, wanted.name, wanted.role, password_hash)
            await work.commit()
        return web.json_response(_view(added) | {"password": password}, status=201)

    async def change(self, request: web.Request, agent: Agent) -> web.Response:
        """Give an agent another name or role."""
        wanted, agent_id = await read_json(request, _Changes), number_in(request)
        if agent_id == agent.id and wanted.role is not agent.role:
            raise _yourself("Another admin can change your role.")
        async with self._change() as work:
            changed = await staff.change_role(work, agent_id, wanted.role)
            changed.name = wanted.name
            theirs = await work.conversations.held_by(agent_id)
            await work.commit()
        for conversation in theirs:
            self._feed.publish(Changed(conversation.id))
        return web.json_response(_view(changed))

    async def reset_password(self, request: web.Request, agent: Agent) -> web.Response:
        """A new one-time password, told once; the agent is logged out everywhere."""
        agent_id, password = _other(request, agent), one_time_password()
        password_hash = await asyncio.to_thread(hash_password, password)
        async with self._change() as work:
            changed = await staff.reset_password(work, agent_id, password_hash)
            await work.commit()
        self._recheck()
        return web.json_response(_view(changed) | {"password": password})

    async def reset_two_step(self, request: web.Request, agent: Agent) -> web.Response:
        """No code is asked for any more; the agent is logged out everywhere."""
        async with self._change() as work:
            changed = await staff.reset_two_step(work, _other(request, agent))
            await work.commit()
        self._recheck()
        return web.json_response(_view(changed))

    async def unlock(self, request: web.Request, agent: Agent) -> web.Response:
        """Let an agent try again at once."""
        async with self._change() as work:
            changed = await staff.held(work, number_in(request))
            changed.unlock()
            await work.commit()
        return web.json_response(_view(changed))

    async def deactivate(self, request: web.Request, agent: Agent) -> web.Response:
        """Let an agent go; whoever they were talking with waits in the queue again."""
        async with self._change() as work:
            queued = await staff.deactivate(work, _other(request, agent), self._phrase, utc_now())
            await work.commit()
        self._recheck()
        for conversation_id in queued:
            self._feed.publish(Changed(conversation_id))
        return web.json_response({"queued": len(queued)})

    async def reactivate(self, request: web.Request, agent: Agent) -> web.Response:
        """Let an agent in again, with the password they had."""
        async with self._change() as work:
            changed = await staff.held(work, number_in(request))
            changed.active = True
            await work.commit()
        return web.json_response(_view(changed))

    @asynccontextmanager
    async def _change(self) -> AsyncIterator[DeskUnitOfWork]:
        """A transaction whose refusals are answered in words."""
        try:
            async with self._begin() as work:
                yield work
        except staff.NoSuchAgent as error:
            raise problem(web.HTTPNotFound, "no_agent", str(error)) from error
        except staff.LastAdmin as error:
            raise problem(web.HTTPConflict, "last_admin", str(error)) from error
        except staff.NotHirable as error:
            raise problem(web.HTTPUnprocessableEntity, "not_hirable", str(error)) from error
        except AlreadyRecorded as error:
            raise problem(web.HTTPConflict, "not_hirable", "Somebody has just added this agent.") from error


def _other(request: web.Request, agent: Agent) -> int:
    """The id of an agent other than the one who asks."""
    agent_id = number_in(request)
    if agent_id == agent.id:
        raise _yourself("Your own password and two-step log-in are on your account page; another admin can let you go.")
    return agent_id


def _yourself(message: str) -> web.HTTPError:
    return problem(web.HTTPConflict, "yourself", message)


def _view(agent: Agent) -> dict[str, Any]:
    locked = agent.locked_until if agent.locked_until and agent.locked_until > utc_now() else None
    return {
        "id": agent.id,
        "name": agent.name,
        "email": agent.email,
        "role": agent.role,
        "active": agent.active,
        "last_seen_at": agent.last_seen_at.isoformat() if agent.last_seen_at else None,
        "locked_until": locked.isoformat() if locked else None,
        "must_change_password": agent.must_change_password,
        "two_step": agent.totp_secret is not None,
    }
