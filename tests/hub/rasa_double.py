"""Rasa as the hub sees it: its endpoints answer what a test has prepared, and what they were asked is kept."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import BaseModel, ConfigDict, ValidationError

SECONDS = 5  # how long a test waits for what must come


class ParseRequest(BaseModel):
    """The body Rasa documents for `POST /model/parse`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: str
    message_id: str | None = None


class WebhookRequest(BaseModel):
    """The body Rasa documents for `POST /webhooks/rest/webhook`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    sender: str
    message: str
    metadata: dict[str, Any] = {}


@dataclass
class Prepared:
    """One answer of the webhook: lines of the REST channel, or any other body and status."""

    lines: Any
    status: int = 200
    delay: float = 0.0


@dataclass
class RasaDouble:
    """Says "Hello." to whatever was not prepared; `faults` are requests that Rasa would not have understood."""

    parsed: list[ParseRequest] = field(default_factory=list)
    asked: list[WebhookRequest] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    reading: dict[str, Any] = field(default_factory=lambda: {"intent": {"name": "greet", "confidence": 0.9}})
    broken: int = 0  # the status of every answer while it is not 0
    prepared: deque[Prepared] = field(default_factory=deque)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)
    told: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # the events of each conversation
    _server: TestServer | None = None
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def start(self) -> None:
        """Listen on a free port of this machine."""
        self.go_on.set()
        app = web.Application()
        app.add_routes(
            [
                web.post("/model/parse", self._parse),
                web.post("/webhooks/rest/webhook", self._webhook),
                web.get("/conversations/{id}/tracker", self._tracker),
            ]
        )
        self._server = TestServer(app)
        await self._server.start_server()

    async def stop(self) -> None:
        """Let go of whoever still waits."""
        self.go_on.set()
        if self._server:
            await self._server.close()

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server and self._server.port
        return self._server.port

    @property
    def url(self) -> str:
        """Where it listens, for a client."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def messages(self) -> list[str]:
        """What it was told over the webhook, in order."""
        return [request.message for request in self.asked]

    def will_say(self, *lines: Any, status: int = 200, delay: float = 0.0) -> None:
        """Prepare the next answer; a plain string is a line of text."""
        told = [{"recipient_id": "x", "text": line} if isinstance(line, str) else line for line in lines]
        self.prepared.append(Prepared(told, status, delay))

    def will_send(self, body: Any) -> None:
        """Prepare an answer that is not a list of lines."""
        self.prepared.append(Prepared(body))

    def reads(self, intent: str, confidence: float = 0.93, **entities: str) -> None:
        """How it understands every message from now on."""
        found = [{"entity": name, "value": value, "start": 0, "end": 1} for name, value in entities.items()]
        self.reading = {"intent": {"name": intent, "confidence": confidence}, "entities": found}

    async def until_asked(self, times: int) -> None:
        """Return when the webhook has been asked so often."""
        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(lambda: len(self.asked) >= times)

    async def _parse(self, request: web.Request) -> web.Response:
        wanted = await self._understood(request, ParseRequest)
        if wanted is None or self.broken:
            return web.Response(status=self.broken or 400, text="<h1>no</h1>")
        self.parsed.append(wanted)
        return web.json_response({"text": wanted.text, "entities": [], **self.reading})

    async def _webhook(self, request: web.Request) -> web.Response:
        wanted = await self._understood(request, WebhookRequest)
        if wanted is None:
            return web.Response(status=400)
        async with self._news:
            self.asked.append(wanted)
            self._news.notify_all()
        await self.go_on.wait()
        answer = self.prepared.popleft() if self.prepared else Prepared([{"recipient_id": "x", "text": "Hello."}])
        await asyncio.sleep(answer.delay)
        if not self.broken and answer.status == 200:
            self._remember(wanted, answer.lines)
        return web.json_response(answer.lines, status=self.broken or answer.status)

    async def _tracker(self, request: web.Request) -> web.Response:
        events = self.told.get(request.match_info["id"], [])
        return web.json_response({"events": events}, status=self.broken or 200)

    def _remember(self, wanted: WebhookRequest, lines: Any) -> None:
        """The events of a turn, as Rasa's tracker keeps them."""
        events = self.told.setdefault(wanted.sender, [])
        events.append({"event": "user", "text": wanted.message, "metadata": wanted.metadata})
        for line in lines if isinstance(lines, list) else []:
            if isinstance(line, dict):
                data = {"buttons": line.get("buttons"), "custom": line.get("custom")}
                events.append({"event": "bot", "text": line.get("text"), "metadata": {}, "data": data})
        events.append({"event": "action", "name": "action_listen", "metadata": None})

    async def _understood(self, request: web.Request, model: type[BaseModel]) -> Any:
        try:
            if request.content_type != "application/json" or request.query:
                raise ValueError(f"{request.content_type}, {request.query_string}")
            return model.model_validate_json(await request.read())
        except (ValueError, ValidationError) as error:
            self.faults.append(f"{request.path}: {error}")
            return None
