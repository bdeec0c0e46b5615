"""Conversations at the desk: finding, reading, writing."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.text import visible
from bot.common.web import problem, read_json, whole_number
from bot.conversations import custody
from bot.conversations.agents import Agent
from bot.conversations.feed import Changed, Feed
from bot.conversations.inbox import LONGEST_TEXT
from bot.conversations.ownership import NotPossible
from bot.conversations.reply_window import WindowClosed, reply_window
from bot.desk.auth import DeskAuth
from bot.desk.deeds import why
from bot.desk.found import found
from bot.desk.orders import OrderPanel
from bot.desk.person import person
from bot.desk.ports import BeginWork
from bot.desk.views import PAGE, VIEWS, counts, wanted
from bot.desk.wire import hand_over_view, summaries, transcript, window_view

_ONE = "/api/desk/conversations/{id}"
_LARGEST_OFFSET = 6  # digits


class _Text(BaseModel):
    client_id: str = Field(min_length=1, max_length=100)
    text: str = Field(max_length=LONGEST_TEXT)


class DeskApi:
    """`/api/desk/conversations…`."""

    def __init__(
        self,
        begin: BeginWork,
        read: BeginWork,
        feed: Feed,
        auth: DeskAuth,
        orders: OrderPanel,
    ) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth
        self._orders = orders

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/conversations", self.list),
            door("GET", _ONE, self.show),
            door("POST", f"{_ONE}/reply", self.reply),
            door("POST", f"{_ONE}/note", self.note),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """A page of the conversations of a view, or of all that the words in `q` occur in, and the views' counts."""
        view = request.query.get("view", "queue")
        if view not in VIEWS:
            raise problem(web.HTTPBadRequest, "invalid", f"view must be one of {', '.join(VIEWS)}.")
        async with self._read() as work:
            page = await work.lists.page(wanted(request.query, agent), _offset(request), PAGE + 1)
            shown = await summaries(work, page[:PAGE])
            numbers = counts(await work.lists.numbers(), agent)
        return web.json_response({"conversations": shown, "counts": numbers, "more": len(page) > PAGE})

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """A conversation with its transcript, its hand-over and the customer's orders."""
        async with self._read() as work:
            conversation = await found(work, request)
            messages = await work.conversations.messages(conversation.id)
            (summary,) = await summaries(work, [conversation])
            answer = {
                "conversation": summary,
                "messages": transcript(messages),
                "handover": hand_over_view(conversation, summary["verified"]),
                "orders": await self._orders.orders(work, conversation.id),
                "person": await person(work, conversation),
                "reply_window": window_view(await reply_window(work, conversation, utc_now())),
            }
        return web.json_response(answer)

    async def reply(self, request: web.Request, agent: Agent) -> web.Response:
        """Write to the shopper."""
        return await self._write(custody.reply, request, agent)

    async def note(self, request: web.Request, agent: Agent) -> web.Response:
        """Write to the other agents."""
        return await self._write(custody.note, request, agent)

    async def _write(self, how: Callable[..., Awaitable[int]], request: web.Request, agent: Agent) -> web.Response:
        written = await read_json(request, _Text)
        text = visible(written.text)
        if not text:
            raise problem(web.HTTPUnprocessableEntity, "empty", "Write something first.")
        async with self._begin() as work:
            conversation = await found(work, request)
            key = f"{conversation.id}/{written.client_id}"
            try:
                seq = await how(work, conversation.id, agent, key, text, utc_now())
            except NotPossible as error:
                raise problem(web.HTTPConflict, "not_possible", await why(work, conversation, error)) from error
            except WindowClosed as error:
                raise problem(web.HTTPConflict, "window_closed", str(error)) from error
        self._feed.publish(Changed(conversation.id))
        return web.json_response({"seq": seq}, status=202)


def _offset(request: web.Request) -> int:
    return whole_number(request.query.get("offset", ""), _LARGEST_OFFSET) or 0
