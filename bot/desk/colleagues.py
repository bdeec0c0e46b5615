"""The people a conversation can be given to, and who of them is there."""

from collections.abc import Callable

from aiohttp import web

from bot.conversations.agents import Agent
from bot.conversations.counterparts import STAND_IN
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
            people = [each for each in await work.agents.all() if each.active and each.email != STAND_IN]
        states = self._present()
        everyone = [
            {"id": person.id, "name": person.name, "state": states.get(person.id or 0, "offline")} for person in people
        ]
        return web.json_response({"agents": everyone})
