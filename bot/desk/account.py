"""What agents keep themselves: their name, and the browsers they are logged in with."""

from collections.abc import Callable
from typing import Annotated, Any

from aiohttp import web
from pydantic import AfterValidator, BaseModel, Field

from bot.common.clock import utc_now
from bot.common.text import visible
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent, AgentSession
from bot.conversations.feed import Changed, Feed
from bot.conversations.ports import BeginDeskWork
from bot.desk.auth import SESSION, DeskAuth

_LONGEST_NAME = 60


def _shown(value: str) -> str:
    name = " ".join(visible(value).split())
    if not name:
        raise ValueError("Write a name that shoppers can see.")
    return name


Name = Annotated[str, Field(max_length=_LONGEST_NAME), AfterValidator(_shown)]


class _NewName(BaseModel):
    name: Name


class AccountApi:
    """`/api/desk/account…`.

    Args:
        recheck: closes the live feeds of sessions that have ended.
    """

    def __init__(
        self, begin: BeginDeskWork, read: BeginDeskWork, feed: Feed, auth: DeskAuth, recheck: Callable[[], None]
    ) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth
        self._recheck = recheck

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/account", self.show),
            door("POST", "/api/desk/account/name", self.rename),
            door("POST", "/api/desk/account/sessions/{id}/end", self.end),
            door("POST", "/api/desk/account/sessions/end-others", self.end_others),
        ]

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """The agent's browsers, and whether a code is asked for at log-in."""
        async with self._read() as work:
            sessions = await work.agents.sessions_of(agent.id or 0, utc_now())
            left = await work.agents.recovery_codes_left(agent.id or 0)
        shown = [_session_view(session, request[SESSION]) for session in sessions]
        two_step = {"on": agent.totp_secret is not None, "recovery_codes_left": left}
        return web.json_response({"name": agent.name, "email": agent.email, "sessions": shown, "two_step": two_step})

    async def rename(self, request: web.Request, agent: Agent) -> web.Response:
        """Change the name that shoppers see from now on."""
        wanted = await read_json(request, _NewName)
        async with self._begin() as work:
            stored = await work.agents.lock(agent.id or 0)
            if stored:
                stored.name = wanted.name
            theirs = await work.conversations.held_by(agent.id or 0)
            await work.commit()
        for conversation in theirs:
            self._feed.publish(Changed(conversation.id))
        return web.json_response({"name": wanted.name})

    async def end(self, request: web.Request, agent: Agent) -> web.Response:
        """Log one of the agent's browsers out."""
        async with self._begin() as work:
            sessions = await work.agents.sessions_of(agent.id or 0, utc_now())
            found = next((each for each in sessions if each.handle == request.match_info["id"]), None)
            if found is None:
                raise problem(web.HTTPNotFound, "no_session", "This browser is not logged in any more.")
            await work.agents.end_session(found.token_hash)
            await work.commit()
        self._recheck()
        return web.Response(status=204)

    async def end_others(self, request: web.Request, agent: Agent) -> web.Response:
        """Log all browsers of the agent out but this one."""
        async with self._begin() as work:
            await work.agents.end_sessions_of(agent.id or 0, but=request[SESSION].token_hash)
            await work.commit()
        self._recheck()
        return web.Response(status=204)


def _session_view(session: AgentSession, current: AgentSession) -> dict[str, Any]:
    return {
        "id": session.handle,
        "browser": session.browser,
        "created_at": session.created_at.isoformat(),
        "last_seen_at": session.last_seen_at.isoformat(),
        "current": session.token_hash == current.token_hash,
    }
