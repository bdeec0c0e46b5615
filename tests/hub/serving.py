"""The real hub on a free port beside a Rasa double, and a shopper who uses it over HTTP."""

import asyncio
import shutil
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from aiohttp import ClientResponse, ClientWebSocketResponse
from aiohttp.test_utils import TestClient
from pydantic import SecretStr

from bot.common.channel_settings import Channels
from bot.common.environment import Environment
from bot.common.questions_settings import Support
from bot.common.shop_settings import ShopSettings
from bot.hub.app import build_app
from bot.hub.keys import DATABASE
from bot.storage.unit_of_work import Database
from tests.hub.rasa_double import SECONDS, RasaDouble

SECRET = "the secret that the storefront and the hub share"
SHOP_PAGE = "https://shop.example"

Client = TestClient[Any, Any]
StartHub = Callable[..., Awaitable[Client]]


@pytest.fixture
async def double() -> AsyncIterator[RasaDouble]:
    """An assistant; at the end every request it got must have been one that Rasa understands."""
    rasa = RasaDouble()
    await rasa.start()
    yield rasa
    await rasa.stop()
    assert rasa.faults == []


@pytest.fixture
async def start_hub(
    aiohttp_client: Any, double: RasaDouble, settings: ShopSettings, tmp_path: Path, newest_schema: Path
) -> AsyncIterator[StartHub]:
    """Start a hub on this test's database file; a second start is a restart.

    Messages are answered one by one unless a test gives `burst_seconds`; `place` are variables of the environment.
    """
    shutil.copy(newest_schema, tmp_path / "hub.db")

    async def start(**changes: Any) -> Client:
        place = Environment(
            assistant_port=changes.pop("assistant_port", double.port),
            database_url=changes.pop("database_url", f"sqlite:///{tmp_path}/hub.db"),
            state_dir=tmp_path,
            identity_secret=SecretStr(SECRET),
            **changes.pop("place", {}),
        )
        changes["channels"] = Channels(burst_seconds=changes.pop("burst_seconds", 0))
        widget = settings.widget.model_copy(update={"allowed_origins": [SHOP_PAGE]})
        always = Support()  # people who are always there: what is said must not depend on the hour of the test
        changed = settings.model_copy(update={"widget": widget, "support": always, **changes})
        return await aiohttp_client(build_app(place, changed))

    yield start
    await _calm()


async def _calm() -> None:
    """Let the answering of messages come to an end, if it does; stopping in the middle has tests of its own."""
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            while any("Answering" in getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()):
                await asyncio.sleep(0.01)


@pytest.fixture
async def hub(start_hub: StartHub) -> Client:
    """A running hub."""
    return await start_hub()


def database_of(client: Client) -> Database:
    """The hub's own database."""
    assert client.app is not None
    return client.app[DATABASE]


def identity(secret: str = SECRET, algorithm: str = "HS256", **claims: Any) -> str:
    """What a storefront signs about a shopper."""
    content = {"email": "anna@example.com", "name": "Anna", "exp": datetime.now(UTC) + timedelta(minutes=5)} | claims
    kept = {name: value for name, value in content.items() if value is not None}
    return jwt.encode(kept, secret if algorithm != "none" else None, algorithm=algorithm)


@dataclass
class Shopper:
    """A browser with an open session."""

    client: Client
    token: str
    conversation: str

    @property
    def headers(self) -> dict[str, str]:
        """What opens the conversation."""
        return {"Authorization": f"Bearer {self.token}"}

    async def send(self, **body: Any) -> ClientResponse:
        """Post a message of any shape."""
        return await self.client.post("/api/chat/messages", json=body, headers=self.headers)

    async def says(self, text: str) -> int:
        """Write, and return the seq of what was accepted."""
        response = await self.send(client_id=str(uuid.uuid4()), text=text)
        assert response.status == 202, await response.text()
        return int((await response.json())["seq"])

    async def presses(self, payload: str) -> ClientResponse:
        """Press a button."""
        return await self.send(client_id=str(uuid.uuid4()), payload=payload)

    async def get(self, **query: Any) -> ClientResponse:
        """Read, with any parameters."""
        return await self.client.get("/api/chat/messages", params=query, headers=self.headers)

    async def reads(self, after: int = 0, wait: float = 0) -> dict[str, Any]:
        """What there is, or comes while waiting."""
        response = await self.get(after=after, wait=wait)
        assert response.status == 200, await response.text()
        return await response.json()

    async def hears(self, sender: str, times: int = 1, seconds: float = SECONDS) -> list[dict[str, Any]]:
        """All messages of a sender, as soon as there are so many."""
        end, last, found = datetime.now(UTC) + timedelta(seconds=seconds), 0, []
        while len(found) < times:
            left = (end - datetime.now(UTC)).total_seconds()
            assert left > 0, f"{times} messages of {sender} were waited for, only {found} came"
            for message in (await self.reads(last, left))["messages"]:
                last = message["seq"]
                found += [message] if message["from"] == sender else []
        return found

    async def connect(self, after: int = 0, token: str | None = None) -> ClientWebSocketResponse:
        """Open the WebSocket and introduce oneself."""
        socket = await self.client.ws_connect("/api/chat/ws")
        await socket.send_json({"token": self.token if token is None else token, "after": after})
        return socket


async def open_session(client: Client, **body: Any) -> Shopper:
    """A new shopper at this hub."""
    response = await client.post("/api/chat/sessions", json=body)
    assert response.status == 201, await response.text()
    opened = await response.json()
    return Shopper(client, opened["token"], opened["conversation"])


@pytest.fixture
async def shopper(hub: Client) -> Shopper:
    """A shopper who has just opened the widget."""
    return await open_session(hub, language="en")


async def error_of(response: ClientResponse) -> str:
    """The code of an error, which must come with a sentence and never with a traceback."""
    text = await response.text()
    assert response.status >= 400, text
    assert "Traceback" not in text and 'File "' not in text
    problem = (await response.json())["error"]
    assert set(problem) == {"code", "message"} and problem["message"]
    return str(problem["code"])
