"""A Chatwoot with one API inbox, made from its published API definition: what it is asked must fit that definition."""

import hashlib
import hmac
import itertools
import json
import time
import uuid
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import BaseModel, SecretStr, ValidationError

from bot.common.desk_settings import Chatwoot, DeskPlace
from tests.chatwoot.requests import ContactCreate, ConversationCreate, MessageCreate, StatusToggle
from tests.hub.serving import Client

TOKEN, WEBHOOK_SECRET = "chatwoot-token-of-the-tests", "chatwoot-secret-of-the-tests"
ACCOUNT, INBOX = 3, 7
_KINDS = {"incoming": 0, "outgoing": 1, "activity": 2, "template": 3}
Trouble = Callable[[web.Request], Awaitable[None]]


@dataclass
class Room:
    """A conversation in Chatwoot."""

    number: int
    contact: int
    status: str = "open"
    messages: list[dict[str, Any]] = field(default_factory=list)

    def notes(self) -> list[str]:
        """The private notes."""
        return [each["content"] for each in self.messages if each["private"]]

    def incoming(self) -> list[str]:
        """What the shopper said."""
        return [each["content"] for each in self.messages if each["message_type"] == 0]


@dataclass
class ChatwootDouble:
    """Keeps contacts and conversations; `faults` are requests that Chatwoot would not have understood."""

    hub: Client | None = None
    contacts: dict[int, dict[str, Any]] = field(default_factory=dict)
    rooms: dict[int, Room] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)  # in order
    down: bool = False
    webhooks: bool = True  # whether events are sent at all
    before: deque[Trouble] = field(default_factory=deque)  # happens instead of taking the next message
    after: deque[Trouble] = field(default_factory=deque)  # happens after the next message is taken, before the answer
    _ids: Any = field(default_factory=lambda: itertools.count(101))
    _server: TestServer | None = None

    async def start(self) -> None:
        """Listen on a free port of this machine."""
        app = web.Application(middlewares=[self._check])
        api = f"/api/v1/accounts/{ACCOUNT}"
        app.add_routes(
            [
                web.get(f"{api}/inboxes/{INBOX}", self._inbox),
                web.get(f"{api}/contacts/search", self._search),
                web.post(f"{api}/contacts", self._add_contact),
                web.get(f"{api}/contacts/{{id}}/conversations", self._of_contact),
                web.post(f"{api}/conversations", self._add_room),
                web.get(f"{api}/conversations/{{id}}", self._show),
                web.get(f"{api}/conversations/{{id}}/messages", self._list),
                web.post(f"{api}/conversations/{{id}}/messages", self._add_message),
                web.post(f"{api}/conversations/{{id}}/toggle_status", self._toggle),
            ]
        )
        self._server = TestServer(app)
        await self._server.start_server()

    async def stop(self) -> None:
        """Stop listening."""
        if self._server:
            await self._server.close()

    @property
    def shop(self) -> dict[str, Any]:
        """The settings of shop.yml that name it as the desk."""
        assert self._server
        url = f"http://127.0.0.1:{self._server.port}"
        return {"desk": DeskPlace.CHATWOOT, "chatwoot": Chatwoot(url=url, account=ACCOUNT, inbox=INBOX)}

    @property
    def place(self) -> dict[str, Any]:
        """The environment's variables that open it."""
        return {"chatwoot_token": SecretStr(TOKEN), "chatwoot_webhook_secret": SecretStr(WEBHOOK_SECRET)}

    @property
    def room(self) -> Room:
        """The only conversation."""
        [room] = self.rooms.values()
        return room

    async def writes(self, text: str, room: Room | None = None, times: int = 1, **changes: Any) -> dict[str, Any]:
        """An agent writes; the event is sent so often, and every time it must be accepted."""
        room = room or self.room
        message = self._message(
            room, text, "outgoing", sender={"name": "Maja Berg", "available_name": "Maja"}, **changes
        )
        event = message | {"event": "message_created", "message_type": "outgoing", "conversation": {"id": room.number}}
        for _ in range(times if self.webhooks else 0):
            assert await self.sends(event) == 200
        return message

    async def resolves(self, room: Room | None = None) -> None:
        """An agent is done."""
        room = room or self.room
        room.status = "resolved"
        if self.webhooks:
            event = {"event": "conversation_status_changed", "id": room.number, "status": "resolved"}
            assert await self.sends(event) == 200

    async def sends(self, event: Any, secret: str = WEBHOOK_SECRET, seconds_ago: float = 0) -> int:
        """Send a signed event to the hub, and return what it answers."""
        assert self.hub
        body, timestamp = json.dumps(event).encode(), str(int(time.time() - seconds_ago))
        digest = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "X-Chatwoot-Signature": f"sha256={digest}",
            "X-Chatwoot-Timestamp": timestamp,
            "X-Chatwoot-Delivery": str(uuid.uuid4()),
        }
        return (await self.hub.post("/webhooks/chatwoot", data=body, headers=headers)).status

    def _message(self, room: Room, text: str, kind: str, **changes: Any) -> dict[str, Any]:
        message = {"id": next(self._ids), "content": text, "message_type": _KINDS[kind], "private": False, **changes}
        message |= {"content_type": "text", "conversation_id": room.number, "created_at": int(time.time())}
        room.messages.append(message)
        return message

    @web.middleware
    async def _check(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if self.down:
            return web.Response(status=502, text="<h1>Bad Gateway</h1>")
        self.asked.append(f"{request.method} {request.path}")
        if request.headers.get("api_access_token") != TOKEN:
            return web.json_response({"errors": ["You need to sign in or sign up before continuing."]}, status=401)
        try:
            if request.method == "POST" and request.content_type not in {"application/json", "multipart/form-data"}:
                raise ValueError(request.content_type)
            response: web.StreamResponse = await handler(request)
        except (ValidationError, ValueError) as error:
            self.faults.append(f"{request.method} {request.path}: {error}")
            return web.json_response({"error": "invalid"}, status=422)
        except KeyError:
            return web.json_response({"error": "Resource could not be found"}, status=404)
        return response

    async def _new_message(self, request: web.Request) -> tuple[MessageCreate, list[bytes]]:
        """As JSON, or as a form where files come along."""
        if request.content_type == "application/json":
            return await self._read(request, MessageCreate), []
        form = dict((await request.post()).items())
        files = [value.file.read() for value in form.values() if isinstance(value, web.FileField)]
        if [name for name, value in form.items() if isinstance(value, web.FileField)] != ["attachments[]"]:
            raise ValueError("files come as attachments[]")
        words: dict[str, Any] = {name: value for name, value in form.items() if isinstance(value, str)}
        words["private"] = {"true": True, "false": False}[words["private"]]
        return MessageCreate.model_validate(words), files

    async def _read(self, request: web.Request, model: type[BaseModel]) -> Any:
        return model.model_validate_json(await request.read())

    async def _inbox(self, request: web.Request) -> web.Response:
        return web.json_response({"id": INBOX, "name": "Waybill", "channel_type": "Channel::Api"})

    async def _search(self, request: web.Request) -> web.Response:
        wanted = request.query["q"]
        found = [each for each in self.contacts.values() if wanted in (each["identifier"] or "")]
        return web.json_response({"meta": {"count": len(found), "current_page": 1}, "payload": found})

    async def _add_contact(self, request: web.Request) -> web.Response:
        wanted = await self._read(request, ContactCreate)
        if any(each["identifier"] == wanted.identifier for each in self.contacts.values()):
            return web.json_response({"message": "Identifier has already been taken"}, status=422)
        inbox = {"source_id": str(uuid.uuid4()), "inbox": {"id": wanted.inbox_id, "channel_type": "Channel::Api"}}
        contact = {"id": next(self._ids), "name": wanted.name, "identifier": wanted.identifier, "email": wanted.email}
        self.contacts[contact["id"]] = contact | {"contact_inboxes": [inbox]}
        return web.json_response({"payload": {"contact": self.contacts[contact["id"]], "contact_inbox": inbox}})

    async def _of_contact(self, request: web.Request) -> web.Response:
        number = int(request.match_info["id"])
        found = [self._view(room) for room in self.rooms.values() if room.contact == number]
        return web.json_response({"payload": found})

    async def _add_room(self, request: web.Request) -> web.Response:
        wanted = await self._read(request, ConversationCreate)
        [inbox] = self.contacts[wanted.contact_id]["contact_inboxes"]
        if (wanted.inbox_id, wanted.source_id) != (INBOX, inbox["source_id"]):
            raise ValueError("the source_id belongs to another inbox")
        room = Room(len(self.rooms) + 1, wanted.contact_id, wanted.status)
        self.rooms[room.number] = room
        return web.json_response(self._view(room))

    async def _show(self, request: web.Request) -> web.Response:
        return web.json_response(self._view(self._found(request)))

    async def _list(self, request: web.Request) -> web.Response:
        after = int(request.query["after"])
        messages = [each for each in self._found(request).messages if each["id"] > after]
        return web.json_response({"meta": {}, "payload": messages[:100]})

    async def _add_message(self, request: web.Request) -> web.StreamResponse:
        room, (wanted, files) = self._found(request), await self._new_message(request)
        if self.before:
            await self.before.popleft()(request)
        message = self._message(room, wanted.content, wanted.message_type, private=wanted.private)
        self.files += files
        if wanted.message_type == "incoming" and room.status == "resolved":
            room.status = "open"
        if self.after:
            await self.after.popleft()(request)
        return web.json_response(message)

    async def _toggle(self, request: web.Request) -> web.Response:
        room, wanted = self._found(request), await self._read(request, StatusToggle)
        room.status = wanted.status
        payload = {"success": True, "current_status": room.status, "conversation_id": room.number}
        return web.json_response({"meta": {}, "payload": payload})

    def _found(self, request: web.Request) -> Room:
        return self.rooms[int(request.match_info["id"])]

    def _view(self, room: Room) -> dict[str, Any]:
        return {"id": room.number, "account_id": ACCOUNT, "inbox_id": INBOX, "status": room.status}


async def breaking(request: web.Request) -> None:
    """The connection breaks."""
    assert request.transport
    request.transport.close()


async def refusing(request: web.Request) -> None:
    """Something is wrong in Chatwoot, and nothing is kept."""
    raise web.HTTPInternalServerError
