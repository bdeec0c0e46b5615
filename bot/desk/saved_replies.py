"""Saved replies: every agent uses them, admins write them."""

from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.errors import AlreadyRecorded
from bot.common.text import visible
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.inbox import LONGEST_TEXT
from bot.conversations.saved_replies import FIELDS, SavedReply, unknown_fields
from bot.desk.auth import DeskAuth
from bot.desk.found import number_in
from bot.desk.ports import BeginWork, WholeUnitOfWork

_LONGEST_TITLE = 80  # characters


class _Reply(BaseModel):
    title: str = Field(max_length=_LONGEST_TITLE)
    texts: dict[str, str]


class SavedRepliesApi:
    """`/api/desk/saved-replies…`.

    Args:
        languages: the shop's, in its order.
        shop: its name, for the field {shop}.
    """

    def __init__(self, begin: BeginWork, read: BeginWork, auth: DeskAuth, languages: list[str], shop: str) -> None:
        self._begin = begin
        self._read = read
        self._auth = auth
        self._languages = languages
        self._shop = shop

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door, one = self._auth.door, "/api/desk/saved-replies/{id}"
        return [
            door("GET", "/api/desk/saved-replies", self.list),
            door("POST", "/api/desk/saved-replies", self.add),
            door("POST", one, self.change),
            door("DELETE", one, self.remove),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """All of them with what fills their fields everywhere."""
        async with self._read() as work:
            replies = [_view(reply) for reply in await work.saved_replies.all()]
        shop = {"languages": self._languages, "shop": self._shop, "fields": FIELDS}
        return web.json_response({"replies": replies, **shop})

    async def add(self, request: web.Request, agent: Agent) -> web.Response:
        """Keep a new one; 409 when the title is taken."""
        title, texts = await self._wanted(request)
        async with self._begin() as work:
            reply = SavedReply(title, texts, utc_now(), agent.name)
            work.saved_replies.add(reply)
            await _commit(work)
        return web.json_response(_view(reply), status=201)

    async def change(self, request: web.Request, agent: Agent) -> web.Response:
        """Replace the title and all texts of one."""
        title, texts = await self._wanted(request)
        async with self._begin() as work:
            reply = await _found(work, request)
            reply.title, reply.texts = title, texts
            reply.changed_at, reply.changed_by = utc_now(), agent.name
            await _commit(work)
        return web.json_response(_view(reply))

    async def remove(self, request: web.Request, agent: Agent) -> web.Response:
        """Forget one."""
        async with self._begin() as work:
            await work.saved_replies.remove(await _found(work, request))
            await work.commit()
        return web.Response(status=204)

    async def _wanted(self, request: web.Request) -> tuple[str, dict[str, str]]:
        wanted = await read_json(request, _Reply)
        title = visible(wanted.title)
        texts = {code: visible(text) for code, text in wanted.texts.items() if visible(text)}
        unknown = unknown_fields(texts)
        if not title or not texts or not set(texts) <= set(self._languages):
            raise _invalid("Give it a title, and a text in at least one of the shop's languages.")
        if unknown:
            fields = ", ".join(f"{{{name}}}" for name in FIELDS)
            raise _invalid(f"Nothing fills {', '.join(unknown)}. There are {fields}.")
        if max(map(len, texts.values())) > LONGEST_TEXT:
            raise _invalid(f"A text may have {LONGEST_TEXT} characters.")
        return title, texts


def _invalid(why: str) -> web.HTTPError:
    return problem(web.HTTPUnprocessableEntity, "invalid", why)


async def _found(work: WholeUnitOfWork, request: web.Request) -> SavedReply:
    reply = await work.saved_replies.get(number_in(request))
    if reply is None:
        raise problem(web.HTTPNotFound, "no_reply", "There is no such saved reply. Reload the list.")
    return reply


async def _commit(work: WholeUnitOfWork) -> None:
    try:
        await work.commit()
    except AlreadyRecorded as error:
        raise problem(web.HTTPConflict, "title_taken", "Another saved reply has this title. Choose another.") from error


def _view(reply: SavedReply) -> dict[str, Any]:
    changed = {"changed_at": reply.changed_at.isoformat(), "changed_by": reply.changed_by}
    return {"id": reply.id, "title": reply.title, "texts": reply.texts, **changed}
