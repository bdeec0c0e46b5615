"""`/api/desk/unanswered…`: what the bot did not understand, and what it is to learn from it."""

import asyncio
from datetime import timedelta
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field

from bot.common.clock import utc_now
from bot.common.csv_file import csv_bytes
from bot.common.shop_settings import ShopSettings
from bot.common.web import problem, read_json
from bot.conversations.agents import Agent
from bot.conversations.lessons import IGNORED, Lesson
from bot.conversations.reporting import Scope
from bot.desk.auth import DeskAuth
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.reports.api import csv_response
from bot.desk.unanswered.grouping import Wording, sheet, wording_view, wordings
from bot.desk.unanswered.ports import Learning

_LOOKED_AT = timedelta(days=90)
_MOST = 5000  # messages
_ONE = "/api/desk/unanswered/{id}"


class _Decision(BaseModel):
    intent: str = Field(max_length=64)  # empty: to be ignored


class UnansweredApi:
    """Everybody at the desk may teach; the examples change only when `waybill learn` is run."""

    def __init__(
        self, begin: BeginWork, read: BeginWork, auth: DeskAuth, learning: Learning, settings: ShopSettings
    ) -> None:
        self._begin = begin
        self._read = read
        self._auth = auth
        self._learning = learning
        self._settings = settings

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        door = self._auth.door
        return [
            door("GET", "/api/desk/unanswered", self.list),
            door("GET", "/api/desk/unanswered/csv", self.csv),
            door("GET", "/api/desk/unanswered/learned/{id}", self.learned),
            door("POST", _ONE, self.decide),
            door("POST", f"{_ONE}/undo", self.undo),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """What nothing has been decided of, newest first, and every decision with what became of it."""
        async with self._read() as work:
            found, lessons = await _wordings(work), await work.lessons.all()
        states, decided = await self._learning.states(lessons), {lesson.key for lesson in lessons}
        answer = {
            "wordings": [wording_view(each) for each in found if each.key not in decided],
            "lessons": [_lesson_view(lesson, states[lesson.key]) for lesson in lessons],
            "intents": list(await self._learning.intents()),
            "languages": self._settings.languages,
        }
        return web.json_response(answer)

    async def csv(self, request: web.Request, agent: Agent) -> web.Response:
        """What nothing has been decided of, as a table."""
        async with self._read() as work:
            found, decided = await _wordings(work), {lesson.key for lesson in await work.lessons.all()}
        return csv_response("unanswered", csv_bytes(*sheet([each for each in found if each.key not in decided])))

    async def learned(self, request: web.Request, agent: Agent) -> web.Response:
        """The file `waybill learn` writes for a language."""
        language = request.match_info["id"]
        async with self._read() as work:
            lessons = await work.lessons.all()
        content = await self._learning.file(lessons, language) if language in self._settings.languages else ""
        if not content:
            raise problem(web.HTTPNotFound, "no_lessons", "There is nothing to learn in this language yet.")
        headers = {"Content-Disposition": f'attachment; filename="learned-{language}.yml"'}
        return web.Response(text=content, content_type="application/yaml", headers=headers)

    async def decide(self, request: web.Request, agent: Agent) -> web.Response:
        """Give a wording its intent, or have it ignored; a second decision replaces the first."""
        intent, key = (await read_json(request, _Decision)).intent, request.match_info["id"]
        if intent != IGNORED and intent not in await self._learning.intents():
            raise problem(web.HTTPUnprocessableEntity, "no_intent", "There is no such intent.")
        async with self._begin() as work:
            lesson = await work.lessons.of(key) or await _new_lesson(work, key)
            lesson.intent, lesson.agent, lesson.at = intent, agent.name, utc_now()
            work.lessons.add(lesson)
            await work.commit()
        return web.json_response({})

    async def undo(self, request: web.Request, agent: Agent) -> web.Response:
        """Take a decision back."""
        async with self._begin() as work:
            lesson = await work.lessons.of(request.match_info["id"])
            if lesson is None:
                raise problem(web.HTTPNotFound, "no_lesson", "Nothing has been decided of this message.")
            await work.lessons.forget(lesson)
            await work.commit()
        return web.json_response({})


async def _wordings(work: WholeUnitOfWork) -> list[Wording]:
    now = utc_now()
    missed = await work.reports.missed(Scope(now - _LOOKED_AT, now + timedelta(seconds=1)), _MOST)
    return await asyncio.to_thread(wordings, missed)


async def _new_lesson(work: WholeUnitOfWork, key: str) -> Lesson:
    for each in await _wordings(work):
        if each.key == key:
            return Lesson(key, each.text, each.language, IGNORED, "", each.at)
    raise problem(web.HTTPNotFound, "no_message", "This message is not in the list any more.")


def _lesson_view(lesson: Lesson, state: str) -> dict[str, Any]:
    return {
        "id": lesson.key,
        "text": lesson.text,
        "language": lesson.language,
        "intent": lesson.intent,
        "agent": lesson.agent,
        "at": lesson.at.isoformat(),
        "state": state,
    }
