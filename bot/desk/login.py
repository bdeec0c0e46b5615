"""Logging in and out, and the agent's own password."""

import asyncio
from collections.abc import Callable
from ipaddress import ip_network
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.ports import BeginDeskWork
from bot.desk.auth import SESSION, DeskAuth, open_door
from bot.desk.credentials import Credentials
from bot.desk.passwords import WeakPassword, check_new_password, hash_password

_IPV6_HOUSEHOLD = 64  # bits: whoever has one address of such a network has them all


class _Login(BaseModel):
    email: str = Field(max_length=254)
    password: str = Field(max_length=1000)
    code: str = Field("", max_length=100)


class _NewPassword(BaseModel):
    current: str = Field(max_length=1000)
    new: str = Field(max_length=1000)


class LoginApi:
    """`/api/desk/login`, `logout`, `me` and `password`.

    Args:
        recheck: closes the live feeds of sessions that have ended.
    """

    def __init__(
        self, begin: BeginDeskWork, auth: DeskAuth, credentials: Credentials, recheck: Callable[[], None]
    ) -> None:
        self._begin = begin
        self._auth = auth
        self._credentials = credentials
        self._recheck = recheck

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            open_door("POST", "/api/desk/login", self.login),
            self._auth.door("POST", "/api/desk/logout", self.logout),
            self._auth.door("GET", "/api/desk/me", self.me),
            self._auth.door("POST", "/api/desk/password", self.change_password),
        ]

    async def login(self, request: web.Request) -> web.Response:
        """Check e-mail and password, and the code of whoever uses codes: 202 asks for it."""
        wanted = await read_json(request, _Login)
        agent = await self._credentials.log_in(wanted.email, wanted.password, wanted.code, _network(request.remote))
        if agent is None:
            return web.json_response({"code_needed": True}, status=202)
        response = web.Response()
        csrf = await self._auth.open(agent, request, response)
        answer = web.json_response(_me(agent, csrf))
        answer.cookies.update(response.cookies)
        self._recheck()
        return answer

    async def logout(self, request: web.Request, agent: Agent) -> web.Response:
        """End the session."""
        response = web.Response(status=204)
        await self._auth.close(request, response)
        self._recheck()
        return response

    async def me(self, request: web.Request, agent: Agent) -> web.Response:
        """Who is logged in."""
        return web.json_response(_me(agent, request[SESSION].csrf))

    async def change_password(self, request: web.Request, agent: Agent) -> web.Response:
        """Set the agent's own password; all sessions of the agent end, and this browser gets a new one."""
        wanted = await read_json(request, _NewPassword)
        await self._credentials.confirm(agent, wanted.current)
        try:
            check_new_password(wanted.new, wanted.current)
        except WeakPassword as error:
            raise problem(web.HTTPUnprocessableEntity, "weak_password", str(error)) from error
        await self._set_password(agent, await asyncio.to_thread(hash_password, wanted.new))
        response = web.Response(status=204)
        await self._auth.open(agent, request, response)
        self._recheck()
        return response

    async def _set_password(self, agent: Agent, password_hash: str) -> None:
        async with self._begin() as work:
            stored = await work.agents.lock(agent.id or 0)
            if stored is None or not stored.active:
                raise problem(web.HTTPUnauthorized, "logged_out", "Log in to go on.")
            stored.password_hash, stored.must_change_password = password_hash, False
            await work.agents.end_sessions_of(agent.id or 0)
            await work.commit()


def _network(address: str | None) -> str:
    """What is counted as one address."""
    if not address or ":" not in address:
        return address or ""
    return str(ip_network(f"{address.partition('%')[0]}/{_IPV6_HOUSEHOLD}", strict=False))


def _me(agent: Agent, csrf: str) -> dict[str, Any]:
    return {
        "id": agent.id,
        "name": agent.name,
        "email": agent.email,
        "role": agent.role,
        "must_change_password": agent.must_change_password,
        "csrf": csrf,
    }
