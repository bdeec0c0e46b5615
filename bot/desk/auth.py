"""Who is at the desk: the session cookie, and the check of every request."""

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from datetime import timedelta

from aiohttp import hdrs, web

from bot.common.clock import utc_now
from bot.common.environment import new_secret
from bot.common.web import problem
from bot.conversations.agents import Agent, AgentSession, Role
from bot.conversations.ports import BeginDeskWork
from bot.desk.browsers import browser_in_words
from bot.desk.rights import RIGHTS, Right

COOKIE = "waybill_desk"
CSRF_HEADER = "X-CSRF-Token"
_SESSION_TIME = timedelta(hours=12)
_NOTED_EVERY = timedelta(minutes=1)  # how exactly it is known when a session was used last

SESSION = web.RequestKey("session", AgentSession)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
AgentHandler = Callable[[web.Request, Agent], Awaitable[web.StreamResponse]]


class DeskAuth:
    """Opens, checks and ends the sessions of agents.

    Args:
        idle: after so long without a request a session is over.
    """

    def __init__(self, begin: BeginDeskWork, read: BeginDeskWork, idle: timedelta) -> None:
        self._begin = begin
        self._read = read
        self._idle = idle

    async def open(self, agent: Agent, request: web.Request, response: web.Response) -> str:
        """Start a session and return its CSRF token; an older session of the same browser ends."""
        token, now, browser = new_secret(), utc_now(), browser_in_words(request.headers.get(hdrs.USER_AGENT, ""))
        session = AgentSession(
            _hash(token), agent.id or 0, new_secret(), now, now + _SESSION_TIME, now, new_secret(), browser
        )
        async with self._begin() as work:
            await work.agents.end_session(_hash(request.cookies.get(COOKIE, "")))
            await work.agents.forget_expired(now)
            work.agents.add_session(session)
            await work.agents.seen(session.agent_id, session.token_hash, now)
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
        now = utc_now()
        async with self._read() as work:
            session = await work.agents.session(_hash(request.cookies.get(COOKIE, "")), now)
            agent = await work.agents.get(session.agent_id) if session else None
        if session is None or agent is None or not agent.active or session.last_seen_at + self._idle <= now:
            raise problem(web.HTTPUnauthorized, "logged_out", "Log in to go on.")
        if request.method not in {"GET", "HEAD"}:
            _check_csrf(request, session)
        return agent, session

    async def still_in(self, request: web.Request) -> bool:
        """Whether the session of a request that was let in goes on."""
        try:
            await self.who(request)
        except web.HTTPUnauthorized:
            return False
        return True

    def door(self, method: str, path: str, handler: AgentHandler) -> web.RouteDef:
        """A route for those whom the table of rights lets in; the handler gets the agent, and `request[SESSION]`."""
        right = RIGHTS[f"{method} {path}"]

        async def guarded(request: web.Request) -> web.StreamResponse:
            agent, request[SESSION] = await self.who(request)
            _check_right(agent, right)
            await self._note(request[SESSION])
            return await handler(request, agent)

        return web.route(method, path, guarded)

    async def _note(self, session: AgentSession) -> None:
        """Write down that the session is in use, now and then: most requests must not wait for a writer."""
        now = utc_now()
        if session.last_seen_at + _NOTED_EVERY > now:
            return
        async with self._begin() as work:
            await work.agents.seen(session.agent_id, session.token_hash, now)
            await work.commit()


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
