"""Who is at the desk: the session cookie, and the check of every request."""

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from aiohttp import web

from bot.common.clock import utc_now
from bot.common.environment import new_secret
from bot.common.web import problem
from bot.conversations.agents import Agent, AgentSession, Role
from bot.conversations.ports import BeginDeskWork
from bot.desk.rights import RIGHTS, Right

COOKIE = "waybill_desk"
CSRF_HEADER = "X-CSRF-Token"
_SESSION_TIME = timedelta(hours=12)

SESSION = web.RequestKey("session", AgentSession)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
AgentHandler = Callable[[web.Request, Agent], Awaitable[web.StreamResponse]]


class DeskAuth:
    """Opens, checks and ends the sessions of agents."""

    def __init__(self, begin: BeginDeskWork, read: BeginDeskWork) -> None:
        self._begin = begin
        self._read = read

    async def open(self, agent: Agent, request: web.Request, response: web.Response) -> str:
        """Start a session and return its CSRF token; an older session of the same browser ends."""
        token, now = new_secret(), utc_now()
        session = AgentSession(_hash(token), agent.id or 0, new_secret(), now, now + _SESSION_TIME)
        async with self._begin() as work:
            await work.agents.end_session(_hash(request.cookies.get(COOKIE, "")))
            work.agents.add_session(session)
            await work.commit()
        response.set_cookie(
            COOKIE,
            token,
            max_age=int(_SESSION_TIME.total_seconds()),
            httponly=True,
            samesite="Strict",
            secure=request.secure or request.headers.get("X-Forwarded-Proto") == "https",
            path="/",
        )
        return session.csrf

    async def close(self, request: web.Request, response: web.Response) -> None:
        """End the browser's session."""
        async with self._begin() as work:
            await work.agents.end_session(_hash(request.cookies.get(COOKIE, "")))
            await work.commit()
        response.del_cookie(COOKIE, path="/")

    async def who(self, request: web.Request) -> tuple[Agent, AgentSession]:
        """The agent of a request.

        Raises:
            web.HTTPUnauthorized: nobody is logged in.
            web.HTTPForbidden: a request that changes something came without its CSRF token.
        """
        async with self._read() as work:
            session = await work.agents.session(_hash(request.cookies.get(COOKIE, "")), utc_now())
            agent = await work.agents.get(session.agent_id) if session else None
        if session is None or agent is None:
            raise problem(web.HTTPUnauthorized, "logged_out", "Log in to go on.")
        if request.method not in {"GET", "HEAD"}:
            _check_csrf(request, session)
        return agent, session

    async def still_in(self, requests: Sequence[web.Request]) -> list[bool]:
        """Of each of these requests, which were let in, whether its session goes on."""
        hashes = [_hash(request.cookies.get(COOKIE, "")) for request in requests]
        async with self._read() as work:
            inside = await work.agents.open_sessions(set(hashes), utc_now())
        return [token_hash in inside for token_hash in hashes]

    def door(self, method: str, path: str, handler: AgentHandler) -> web.RouteDef:
        """A route for those whom the table of rights lets in; the handler gets the agent, and `request[SESSION]`."""
        right = RIGHTS[f"{method} {path}"]

        async def guarded(request: web.Request) -> web.StreamResponse:
            agent, request[SESSION] = await self.who(request)
            _check_right(agent, right)
            return await handler(request, agent)

        return web.route(method, path, guarded)


def open_door(method: str, path: str, handler: Handler) -> web.RouteDef:
    """A route that the table of rights leaves open to anybody.

    Raises:
        ValueError: the table does not.
    """
    if RIGHTS[f"{method} {path}"] is not Right.ANYBODY:
        raise ValueError(f"{method} {path} needs a log-in.")
    return web.route(method, path, handler)


def _check_right(agent: Agent, right: Right) -> None:
    if right is not Right.LOGGED_IN and agent.must_change_password:
        raise problem(web.HTTPForbidden, "change_password", "Choose a password of your own first.")
    if right is Right.ADMIN and agent.role is not Role.ADMIN:
        raise problem(web.HTTPForbidden, "not_admin", "Only an admin may do this.")


def _check_csrf(request: web.Request, session: AgentSession) -> None:
    sent = request.headers.get(CSRF_HEADER, "").encode(errors="surrogateescape")
    if not hmac.compare_digest(sent, session.csrf.encode()):
        raise problem(web.HTTPForbidden, "csrf", "Reload the page and try again.")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode(errors="surrogateescape")).hexdigest()
