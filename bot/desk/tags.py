"""Tags of conversations."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.feed import Changed, Feed
from bot.conversations.model import Conversation
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.tagging import BadTag, add_tag, remove_tag
from bot.desk.auth import DeskAuth
from bot.desk.found import found
from bot.desk.ports import BeginWork
from bot.desk.wire import summaries

_ONE = "/api/desk/conversations/{id}"
Change = Callable[[DeskUnitOfWork, str, Agent, str, datetime], Awaitable[Conversation]]


class _Tag(BaseModel):
    tag: str = Field(max_length=200)


class TagsApi:
    """`/api/desk/tags` and the tags of one conversation."""

    def __init__(self, begin: BeginWork, read: BeginWork, feed: Feed, auth: DeskAuth) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            self._auth.door("GET", "/api/desk/tags", self.list),
            self._auth.door("POST", f"{_ONE}/tag", self._changing(add_tag)),
            self._auth.door("POST", f"{_ONE}/untag", self._changing(remove_tag)),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """Every tag in use, the commonest first."""
        async with self._read() as work:
            tags = await work.lists.tags()
        return web.json_response({"tags": [{"name": name, "conversations": number} for name, number in tags]})

    def _changing(self, change: Change) -> Callable[[web.Request, Agent], Awaitable[web.Response]]:
        async def answer(request: web.Request, agent: Agent) -> web.Response:
            wanted = await read_json(request, _Tag)
            async with self._begin() as work:
                conversation = await found(work, request)
                try:
                    changed = await change(work, conversation.id, agent, wanted.tag, utc_now())
                except BadTag as error:
                    raise problem(web.HTTPUnprocessableEntity, "invalid", str(error)) from error
                shown = (await summaries(work, [changed]))[0]
            self._feed.publish(Changed(conversation.id))
            return web.json_response(shown)

        return answer
