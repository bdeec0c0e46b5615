"""Conversations at the desk: reading, taking, writing, giving back."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.text import visible
from bot.common.web import problem, read_json
from bot.conversations import custody
from bot.conversations.agents import Agent
from bot.conversations.feed import Changed, Feed
from bot.conversations.inbox import LONGEST_TEXT
from bot.conversations.model import Conversation
from bot.conversations.ownership import NotPossible, Owner
from bot.conversations.ports import AssistantUnavailable, DeskUnitOfWork, Phrase
from bot.conversations.reply_window import WindowClosed, reply_window
from bot.desk.auth import DeskAuth
from bot.desk.orders import OrderPanel
from bot.desk.person import person
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.views import VIEWS, counts, listed
from bot.desk.wire import hand_over_view, summaries, transcript, window_view

logger = logging.getLogger(__name__)

_ONE = "/api/desk/conversations/{id}"
Deed = Callable[[DeskUnitOfWork, str, Agent, Phrase, Any], Awaitable[Conversation]]


class _Text(BaseModel):
    client_id: str = Field(min_length=1, max_length=100)
    text: str = Field(max_length=LONGEST_TEXT)


class DeskApi:
    """`/api/desk/conversations…`.

    Args:
        forget: makes the assistant forget where the dialogue with the shopper was.
    """

    def __init__(
        self,
        begin: BeginWork,
        read: BeginWork,
        feed: Feed,
        auth: DeskAuth,
        phrase: Phrase,
        orders: OrderPanel,
        forget: Callable[[str], Awaitable[None]],
    ) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth
        self._phrase = phrase
        self._orders = orders
        self._forget = forget

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/conversations", self.list),
            door("GET", _ONE, self.show),
            door("POST", f"{_ONE}/take", self.take),
            door("POST", f"{_ONE}/release", self.release),
            door("POST", f"{_ONE}/resolve", self.resolve),
            door("POST", f"{_ONE}/reply", self.reply),
            door("POST", f"{_ONE}/note", self.note),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """The conversations of a view, and how many each view has."""
        view = request.query.get("view", "queue")
        if view not in VIEWS:
            raise problem(web.HTTPBadRequest, "invalid", f"view must be one of {', '.join(VIEWS)}.")
        async with self._read() as work:
            shown = await summaries(work, await listed(work, view, agent))
            return web.json_response({"conversations": shown, "counts": await counts(work, agent)})

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """A conversation with its transcript, its hand-over and the customer's orders."""
        async with self._read() as work:
            conversation = await self._found(work, request)
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

    async def take(self, request: web.Request, agent: Agent) -> web.Response:
        """Have the conversation alone; 409 when another agent was first."""
        return await self._do(custody.take, request, agent)

    async def release(self, request: web.Request, agent: Agent) -> web.Response:
        """Put it back into the queue."""
        return await self._do(custody.release, request, agent)

    async def resolve(self, request: web.Request, agent: Agent) -> web.Response:
        """Close the person's part; the bot starts afresh."""
        response = await self._do(custody.resolve, request, agent)
        try:
            await self._forget(request.match_info["id"])
        except AssistantUnavailable:
            logger.warning("The assistant could not be told to start afresh: %s", request.match_info["id"])
        return response

    async def reply(self, request: web.Request, agent: Agent) -> web.Response:
        """Write to the shopper."""
        return await self._write(custody.reply, request, agent)

    async def note(self, request: web.Request, agent: Agent) -> web.Response:
        """Write to the other agents."""
        return await self._write(custody.note, request, agent)

    async def _do(self, deed: Deed, request: web.Request, agent: Agent) -> web.Response:
        async with self._begin() as work:
            conversation = await self._found(work, request)
            try:
                changed = await deed(work, conversation.id, agent, self._phrase, utc_now())
            except NotPossible as error:
                raise problem(web.HTTPConflict, "not_possible", await _why(work, conversation, error)) from error
            shown = (await summaries(work, [changed]))[0]
        self._feed.publish(Changed(conversation.id))
        return web.json_response(shown)

    async def _write(self, deed: Callable[..., Awaitable[int]], request: web.Request, agent: Agent) -> web.Response:
        wanted = await read_json(request, _Text)
        text = visible(wanted.text)
        if not text:
            raise problem(web.HTTPUnprocessableEntity, "empty", "Write something first.")
        async with self._begin() as work:
            conversation = await self._found(work, request)
            key = f"{conversation.id}/{wanted.client_id}"
            try:
                seq = await deed(work, conversation.id, agent, key, text, utc_now())
            except NotPossible as error:
                raise problem(web.HTTPConflict, "not_possible", await _why(work, conversation, error)) from error
            except WindowClosed as error:
                raise problem(web.HTTPConflict, "window_closed", str(error)) from error
        self._feed.publish(Changed(conversation.id))
        return web.json_response({"seq": seq}, status=202)

    async def _found(self, work: WholeUnitOfWork, request: web.Request) -> Conversation:
        conversation = await work.conversations.get(request.match_info["id"])
        if conversation is None:
            raise problem(web.HTTPNotFound, "no_conversation", "There is no such conversation.")
        return conversation


async def _why(work: DeskUnitOfWork, conversation: Conversation, error: NotPossible) -> str:
    """Name the colleague who has the conversation, if that is the reason."""
    if conversation.owner is not Owner.AGENT or conversation.agent_id is None:
        return str(error)
    return f"{(await work.agents.names()).get(conversation.agent_id, 'Somebody else')} has this conversation."
