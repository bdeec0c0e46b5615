"""A person's data at the desk: a copy of it, and its erasure, from a conversation that proves who it is."""

from dataclasses import asdict
from typing import Any

from aiohttp import web

from bot.common.text import email_key
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.feed import Changed, Feed
from bot.conversations.photos import PhotoFiles
from bot.desk.auth import DeskAuth
from bot.desk.carrying_out import commit, known_view, occasion
from bot.desk.deed_bodies import DeedBody, EraseBody
from bot.desk.found import conversation_called
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.shop import access
from bot.shop.audit import NotAllowed
from bot.shop.personal_data import Extent, ForgetDialogues, erase_person, export_person, extent

_ONE = "/api/desk/conversations/{id}"


class PersonalDataApi:
    """`/api/desk/conversations/{id}/export` and `…/erase`.

    Args:
        forget_dialogues: makes the assistant forget conversations for good.
    """

    def __init__(
        self, begin: BeginWork, feed: Feed, auth: DeskAuth, files: PhotoFiles, forget_dialogues: ForgetDialogues
    ) -> None:
        self._begin = begin
        self._feed = feed
        self._auth = auth
        self._files = files
        self._forget_dialogues = forget_dialogues

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API; only admins erase."""
        return [
            self._auth.door("POST", f"{_ONE}/export", self.export),
            self._auth.door("POST", f"{_ONE}/erase", self.erase),
        ]

    async def export(self, request: web.Request, agent: Agent) -> web.Response:
        """Everything held about the person as a ZIP file; with `preview`, how much it is."""
        body = await read_json(request, DeedBody)
        by = occasion(agent, body, request)
        async with self._begin() as work:
            email = await _person(work, by.conversation)
            if body.preview:
                return web.json_response(_view(await extent(work, email)))
            archive = await export_person(work, email, self._files.read, by)
            await commit(work)
        headers = {"Content-Disposition": 'attachment; filename="personal-data.zip"', "Cache-Control": "no-store"}
        return web.Response(body=archive, content_type="application/zip", headers=headers)

    async def erase(self, request: web.Request, agent: Agent) -> web.Response:
        """Erase the person's data; with `preview`, say what it would be."""
        body = await read_json(request, EraseBody)
        by = occasion(agent, body, request)
        async with self._begin() as work:
            if known := await work.audit.by_key(by.key):
                return web.json_response(known_view(known))
            email = await _person(work, by.conversation)
            if body.preview:
                return web.json_response(_view(await extent(work, email)))
            if email_key(body.email) != email:
                raise problem(web.HTTPConflict, "not_confirmed", "Type the person's e-mail address to confirm.")
            touched = await work.personal_data.conversations(email)
            try:
                found = await erase_person(work, email, self._files.forget, self._forget_dialogues, by)
            except NotAllowed as error:
                raise problem(web.HTTPConflict, "not_allowed", str(error)) from error
            await commit(work)
        for conversation in touched:
            self._feed.publish(Changed(conversation))
        return web.json_response(_view(found))


async def _person(work: WholeUnitOfWork, conversation_id: str) -> str:
    """The address that the conversation's shopper has proven to be theirs."""
    await conversation_called(work, conversation_id)
    email = await access.known_email(work, conversation_id)
    if email is None:
        raise problem(web.HTTPConflict, "not_verified", "The shopper has not proven who they are.")
    return email


def _view(found: Extent) -> dict[str, Any]:
    return asdict(found)
