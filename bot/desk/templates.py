"""The shop's texts at the desk: read, tried out, worded in the merchant's own way, and taken back."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.desk.auth import DeskAuth
from bot.desk.templates_wire import detail, listed, reviewed_view
from bot.replies.drafts import LONGEST_DRAFT, Reviewed, review, standing_text
from bot.replies.own_wording import ChangedMeanwhile, NotWritable, OwnWording
from bot.replies.rendering import Replies
from bot.replies.template_files import TemplateUnreadable
from bot.replies.wording_changes import WordingChange, WordingChanges

_ONE = "/api/desk/templates/{id}"
_HISTORY = 20  # changes of a text that are shown


class TemplatesUnitOfWork(Protocol):
    """One transaction over the record of changes."""

    @property
    def wording_changes(self) -> WordingChanges:
        """The changes in this transaction."""

    async def commit(self) -> None:
        """Write everything."""


BeginTemplatesWork = Callable[[], AbstractAsyncContextManager[TemplatesUnitOfWork]]


class _Draft(BaseModel):
    language: str = Field(max_length=16)
    text: str = Field(max_length=2 * LONGEST_DRAFT)


class _Saving(_Draft):
    version: str = Field("", max_length=64)


class _Reset(BaseModel):
    language: str = Field(max_length=16)
    version: str = Field("", max_length=64)


class TemplatesApi:
    """`/api/desk/templates…`; admins only. `own` is where the merchant's files are."""

    def __init__(
        self, begin: BeginTemplatesWork, read: BeginTemplatesWork, auth: DeskAuth, texts: Replies, own: OwnWording
    ) -> None:
        self._begin = begin
        self._read = read
        self._auth = auth
        self._texts = texts
        self._own = own

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/templates", self.list),
            door("GET", _ONE, self.show),
            door("POST", f"{_ONE}/preview", self.preview),
            door("POST", f"{_ONE}/save", self.save),
            door("POST", f"{_ONE}/reset", self.reset),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """Every text by topic, in one language, and where the shop has words of its own."""
        language = self._language(request.query.get("language", self._texts.languages[0]))
        answer = await asyncio.to_thread(listed, self._texts, self._own, language)
        return web.json_response(answer)

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """One text: ours, the shop's own, how it reads, and who changed it when."""
        language = self._language(request.query.get("language", self._texts.languages[0]))
        return web.json_response(await self._detail(self._key(request), language))

    async def preview(self, request: web.Request, agent: Agent) -> web.Response:
        """How a draft would read, and what is wrong with it."""
        key, wanted = self._key(request), await read_json(request, _Draft)
        return web.json_response(reviewed_view(await self._review(key, self._language(wanted.language), wanted.text)))

    async def save(self, request: web.Request, agent: Agent) -> web.Response:
        """Say it in these words from now on."""
        key, wanted = self._key(request), await read_json(request, _Saving)
        language = self._language(wanted.language)
        found = await self._review(key, language, wanted.text)
        if found.faults:
            raise problem(web.HTTPUnprocessableEntity, "faulty", found.faults[0].text)
        return await self._replace(key, language, wanted.text.strip("\n"), wanted.version, agent)

    async def reset(self, request: web.Request, agent: Agent) -> web.Response:
        """Back to ours."""
        key, wanted = self._key(request), await read_json(request, _Reset)
        return await self._replace(key, self._language(wanted.language), None, wanted.version, agent)

    async def _replace(self, key: str, language: str, text: str | None, version: str, agent: Agent) -> web.Response:
        try:
            async with self._begin() as work:
                before = await asyncio.to_thread(self._own.replace, language, key, text, version)
                work.wording_changes.add(WordingChange(language, key, agent.name, utc_now(), before, text))
                await work.commit()
        except ChangedMeanwhile as error:
            raise problem(web.HTTPConflict, "changed_meanwhile", str(error)) from error
        except NotWritable as error:
            raise problem(web.HTTPInsufficientStorage, "not_writable", str(error)) from error
        except TemplateUnreadable as error:
            raise _unreadable(error) from error
        return web.json_response(await self._detail(key, language))

    async def _detail(self, key: str, language: str) -> dict[str, object]:
        try:
            own = await asyncio.to_thread(self._own.content, language)
            ours, theirs = standing_text(own, self._texts.ours(language), key)
            shown = await self._review(key, language, ours if theirs is None else theirs)
        except TemplateUnreadable as error:
            raise _unreadable(error) from error
        async with self._read() as work:
            changes = await work.wording_changes.of(language, key, _HISTORY)
        return detail(self._texts, key, language, ours, theirs, changes) | {"review": reviewed_view(shown)}

    async def _review(self, key: str, language: str, text: str) -> Reviewed:
        try:
            own = await asyncio.to_thread(self._own.content, language)
            return await asyncio.to_thread(review, self._texts, own, key, language, text)
        except TemplateUnreadable as error:
            raise _unreadable(error) from error

    def _language(self, name: str) -> str:
        if name not in self._texts.languages:
            offered = ", ".join(self._texts.languages)
            raise problem(web.HTTPBadRequest, "invalid", f"language must be one of {offered}.")
        return name

    def _key(self, request: web.Request) -> str:
        key = request.match_info["id"]
        if not self._texts.has(key):
            raise problem(web.HTTPNotFound, "no_text", "There is no text of this name.")
        return key


def _unreadable(error: TemplateUnreadable) -> web.HTTPError:
    return problem(web.HTTPConflict, "file_faulty", f"Mend the file first; nothing was changed. {error}")
