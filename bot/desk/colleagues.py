"""The people a conversation can be given to, and who of them is there."""

from collections.abc import Callable

from aiohttp import web

from bot.conversations.agents import Agent
from bot.desk.auth import DeskAuth
from bot.desk.ports import BeginWork


class ColleaguesApi:
    """`GET /api/desk/colleagues`.

    Args:
        present: the state of every agent whose browser is connected, by id.
    """

    def __init__(self, read: BeginWork, auth: DeskAuth, present: Callable[[], dict[int, str]]) -> None:
        self._read = read
        self._auth = auth
        self._present = present

    def routes(self) -> list[web.RouteDef]:
        """The route of this part of the API."""
        return [self._auth.door("GET", "/api/desk/colleagues", self.list)]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """Every agent with a state: online, away or offline; by name."""
        async with self._read() as work:
            names = await work.agents.names()
        states = self._present()
        everyone = [
            {"id": agent_id, "name": name, "state": states.get(agent_id, "offline")}
            for agent_id, name in sorted(names.items(), key=lambda item: item[1].casefold())
        ]
        return web.json_response({"agents": everyone})
