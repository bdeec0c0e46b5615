"""Logging in and out, and the agent's own password."""

import asyncio
from datetime import timedelta
from typing import Any

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.text import email_key
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.ports import BeginDeskWork
from bot.desk.auth import SESSION, DeskAuth, open_door
from bot.desk.passwords import NOBODY, WeakPassword, check_new_password, fits, hash_password

_MOST_FAILURES = 5
_LOCK_TIME = timedelta(minutes=15)
_UNKNOWN = RateLimitItemPerMinute(_MOST_FAILURES, 15)
_LOCKED = "Too many wrong passwords. Try again at {:%H:%M} UTC."
_MOST_HASHES = 2  # at once: each takes 64 MB and a thread that files are served by, too


class _Login(BaseModel):
    email: str = Field(max_length=254)
    password: str = Field(max_length=1000)


class _NewPassword(BaseModel):
    current: str = Field(max_length=1000)
    new: str = Field(max_length=1000)


class LoginApi:
    """`/api/desk/login`, `logout`, `me` and `password`."""

    def __init__(self, begin: BeginDeskWork, auth: DeskAuth) -> None:
        self._begin = begin
        self._auth = auth
        self._unknown = MovingWindowRateLimiter(MemoryStorage())  # addresses nobody has are locked alike
        self._hashing = asyncio.Semaphore(_MOST_HASHES)

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            open_door("POST", "/api/desk/login", self.login),
            self._auth.door("POST", "/api/desk/logout", self.logout),
            self._auth.door("GET", "/api/desk/me", self.me),
            self._auth.door("POST", "/api/desk/password", self.change_password),
        ]

    async def login(self, request: web.Request) -> web.Response:
        """Check e-mail and password; five failures lock the agent for a quarter of an hour."""
        wanted = await read_json(request, _Login)
        agent = await self._checked(wanted.email, wanted.password)
        response = web.Response()
        csrf = await self._auth.open(agent, request, response)
        answer = web.json_response(_me(agent, csrf))
        answer.cookies.update(response.cookies)
        return answer

    async def logout(self, request: web.Request, agent: Agent) -> web.Response:
        """End the session."""
        response = web.Response(status=204)
        await self._auth.close(request, response)
        return response

    async def me(self, request: web.Request, agent: Agent) -> web.Response:
        """Who is logged in."""
        return web.json_response(_me(agent, request[SESSION].csrf))

    async def change_password(self, request: web.Request, agent: Agent) -> web.Response:
        """Set the agent's own password; all sessions of the agent end but this one."""
        wanted = await read_json(request, _NewPassword)
        if not await asyncio.to_thread(fits, wanted.current, agent.password_hash):
            raise problem(web.HTTPUnprocessableEntity, "wrong_password", "The present password is not right.")
        try:
            check_new_password(wanted.new, wanted.current)
        except WeakPassword as error:
            raise problem(web.HTTPUnprocessableEntity, "weak_password", str(error)) from error
        await self._set_password(agent, await asyncio.to_thread(hash_password, wanted.new))
        response = web.Response(status=204)
        await self._auth.open(agent, request, response)
        return response

    async def _set_password(self, agent: Agent, password_hash: str) -> None:
        async with self._begin() as work:
            stored = await work.agents.by_email(agent.email)
            if stored is None or stored.id is None:
                raise problem(web.HTTPUnauthorized, "logged_out", "Log in to go on.")
            stored.password_hash, stored.must_change_password = password_hash, False
            await work.agents.end_sessions_of(stored.id)
            await work.commit()

    async def _checked(self, email: str, password: str) -> Agent:
        async with self._begin() as work:
            agent = await work.agents.by_email(email)
        async with self._hashing:
            right = await asyncio.to_thread(fits, password, agent.password_hash if agent else NOBODY)
        async with self._begin() as work:
            agent = await work.agents.by_email(email)
            if agent and agent.locked_until and agent.locked_until > utc_now():
                raise problem(web.HTTPTooManyRequests, "locked", _LOCKED.format(agent.locked_until))
            if agent is None and not self._unknown.hit(_UNKNOWN, email_key(email)):
                end = utc_now() + _LOCK_TIME
                raise problem(web.HTTPTooManyRequests, "locked", _LOCKED.format(end))
            if agent is None or not right:
                _count_failure(agent)
                await work.commit()
                raise problem(web.HTTPUnauthorized, "wrong_login", "E-mail or password is not right.")
            agent.failed_logins, agent.locked_until = 0, None
            await work.commit()
            return agent


def _count_failure(agent: Agent | None) -> None:
    if agent is None:
        return
    agent.failed_logins += 1
    if agent.failed_logins >= _MOST_FAILURES:
        agent.failed_logins, agent.locked_until = 0, utc_now() + _LOCK_TIME


def _me(agent: Agent, csrf: str) -> dict[str, Any]:
    return {
        "id": agent.id,
        "name": agent.name,
        "email": agent.email,
        "role": agent.role,
        "must_change_password": agent.must_change_password,
        "csrf": csrf,
    }
