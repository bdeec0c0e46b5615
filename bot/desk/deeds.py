"""Who has a conversation: taking, assigning, and what can be undone for ten seconds."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from aiohttp import web
from pydantic import AwareDatetime, BaseModel, Field

from bot.common.clock import utc_now
from bot.common.text import visible
from bot.common.web import problem, read_json
from bot.conversations import custody, deciding, passing_on
from bot.conversations.agents import Agent
from bot.conversations.feed import Changed, Feed
from bot.conversations.model import Conversation
from bot.conversations.ownership import Deed, NotPossible, Owner
from bot.conversations.pending import PendingDeed, due_from
from bot.conversations.ports import DeskUnitOfWork, Phrase
from bot.desk.auth import DeskAuth
from bot.desk.found import found
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.wire import summaries

_ONE = "/api/desk/conversations/{id}"
_LONGEST_SNOOZE = timedelta(days=90)
_LONGEST_NOTE = 1000  # characters

Doing = Callable[[WholeUnitOfWork, str, datetime], Awaitable[Conversation]]


class _Colleague(BaseModel):
    agent: int = Field(gt=0, lt=2**31)
    note: str = Field("", max_length=_LONGEST_NOTE)


class _Snooze(BaseModel):
    until: AwareDatetime


class DeedsApi:
    """`POST /api/desk/conversations/{id}/…`: every deed answers with the conversation's new summary, or 409 and why."""

    def __init__(self, begin: BeginWork, feed: Feed, auth: DeskAuth, phrase: Phrase) -> None:
        self._begin = begin
        self._feed = feed
        self._auth = auth
        self._phrase = phrase

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("POST", f"{_ONE}/take", self.take),
            door("POST", f"{_ONE}/assign", self.assign),
            door("POST", f"{_ONE}/undo", self.undo),
            door("POST", f"{_ONE}/transfer", self.transfer),
            door("POST", f"{_ONE}/snooze", self.snooze),
            *(door("POST", f"{_ONE}/{deed}", self._soon(Deed(deed))) for deed in ("release", "resolve", "back_to_bot")),
        ]

    async def take(self, request: web.Request, agent: Agent) -> web.Response:
        """Have the conversation alone; 409 when another agent was first."""

        async def take(work: WholeUnitOfWork, conversation_id: str, now: datetime) -> Conversation:
            return await custody.take(work, conversation_id, agent, self._phrase, now)

        return await self._do(request, take)

    async def assign(self, request: web.Request, agent: Agent) -> web.Response:
        """Give it to an agent, at once."""
        wanted = await read_json(request, _Colleague)

        async def assign(work: WholeUnitOfWork, conversation_id: str, now: datetime) -> Conversation:
            to = await _colleague(work, wanted.agent)
            return await passing_on.assign(work, conversation_id, agent, to, self._phrase, now)

        return await self._do(request, assign)

    async def undo(self, request: web.Request, agent: Agent) -> web.Response:
        """Take back what one has just decided; 409 when it is done."""

        async def undo(work: WholeUnitOfWork, conversation_id: str, now: datetime) -> Conversation:
            return await deciding.undo(work, conversation_id, agent)

        return await self._do(request, undo)

    async def transfer(self, request: web.Request, agent: Agent) -> web.Response:
        """Give one's own to a colleague, in ten seconds."""
        wanted = await read_json(request, _Colleague)
        async with self._begin() as work:
            await _colleague(work, wanted.agent)
        note = visible(wanted.note)
        return await self._decide(request, agent, Deed.TRANSFER, to_agent_id=wanted.agent, note=note)

    async def snooze(self, request: web.Request, agent: Agent) -> web.Response:
        """Put it aside until a time, in ten seconds."""
        until, now = (await read_json(request, _Snooze)).until, utc_now()
        if not now < until <= now + _LONGEST_SNOOZE:
            raise problem(web.HTTPUnprocessableEntity, "invalid", "Choose a time from now to 90 days ahead.")
        return await self._decide(request, agent, Deed.SNOOZE, until=until)

    def _soon(self, deed: Deed) -> Callable[[web.Request, Agent], Awaitable[web.Response]]:
        async def decide(request: web.Request, agent: Agent) -> web.Response:
            return await self._decide(request, agent, deed)

        return decide

    async def _decide(
        self,
        request: web.Request,
        agent: Agent,
        deed: Deed,
        to_agent_id: int | None = None,
        note: str = "",
        until: datetime | None = None,
    ) -> web.Response:
        async def decide(work: WholeUnitOfWork, conversation_id: str, now: datetime) -> Conversation:
            pending = PendingDeed(deed, agent.id or 0, due_from(now), to_agent_id, note, until)
            return await deciding.decide(work, conversation_id, agent, pending)

        return await self._do(request, decide)

    async def _do(self, request: web.Request, doing: Doing) -> web.Response:
        async with self._begin() as work:
            conversation = await found(work, request)
            try:
                changed = await doing(work, conversation.id, utc_now())
            except NotPossible as error:
                raise problem(web.HTTPConflict, "not_possible", await why(work, conversation, error)) from error
            shown = (await summaries(work, [changed]))[0]
        self._feed.publish(Changed(conversation.id))
        return web.json_response(shown)


async def why(work: DeskUnitOfWork, conversation: Conversation, error: NotPossible) -> str:
    """Name the colleague who has the conversation, if that is the reason."""
    if conversation.owner is not Owner.AGENT or conversation.agent_id is None or conversation.pending:
        return str(error)
    return f"{(await work.agents.names()).get(conversation.agent_id, 'Somebody else')} has this conversation."


async def _colleague(work: DeskUnitOfWork, agent_id: int) -> Agent:
    to = await work.agents.get(agent_id)
    if to is None:
        raise problem(web.HTTPUnprocessableEntity, "no_agent", "There is no such agent. Choose another.")
    return to
