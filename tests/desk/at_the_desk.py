"""Agents who use the desk's API as its page does, in browsers of their own."""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientResponse
from argon2 import PasswordHasher
from sqlalchemy import update

from bot.common.clock import utc_now
from bot.conversations.agents import Agent, Role
from bot.conversations.pending import UNDO_TIME
from bot.hub.keys import SETTLING
from bot.storage.conversation_tables import pending_deeds
from bot.storage.message_tables import conversations
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, database_of

PASSWORD = "correct horse battery"
COOKIE = "waybill_desk"


@dataclass
class Desk:
    """An agent's browser."""

    client: Client
    csrf: str = ""

    async def post(self, path: str, json: Any = None, csrf: str | None = None) -> ClientResponse:
        """Post as the page does, with its CSRF token."""
        headers = {"X-CSRF-Token": self.csrf if csrf is None else csrf}
        return await self.client.post(f"/api/desk/{path}", json=json, headers=headers)

    async def get(self, path: str, **query: str) -> ClientResponse:
        """Read."""
        return await self.client.get(f"/api/desk/{path}", params=query)

    async def log_in(self, email: str, password: str = PASSWORD) -> ClientResponse:
        """Log in, and keep the CSRF token."""
        response = await self.client.post("/api/desk/login", json={"email": email, "password": password})
        if response.status == 200:
            self.csrf = (await response.json())["csrf"]
        return response

    async def do(self, deed: str, conversation: str, **details: Any) -> dict[str, Any]:
        """Take, release, resolve…; what can be undone is done as if its ten seconds were over."""
        response = await self.post(f"conversations/{conversation}/{deed}", details or None)
        assert response.status == 200, await response.text()
        await self.pass_time(UNDO_TIME)
        return (await self.shows(conversation))["conversation"]

    async def pass_time(self, time: timedelta) -> None:
        """Let the desk's clock do now what is due after this time."""
        assert self.client.app is not None
        now, due, sleeping = utc_now(), pending_deeds.c.due_at, conversations.c.snoozed_until
        async with database_of(self.client).engine.begin() as connection:
            await connection.execute(update(pending_deeds).where(due <= now + time).values(due_at=now))
            await connection.execute(update(conversations).where(sleeping <= now + time).values(snoozed_until=now))
        await self.client.app[SETTLING].do_due(now)

    async def writes(self, kind: str, conversation: str, text: str, client_id: str = "") -> ClientResponse:
        """Reply or note."""
        body = {"client_id": client_id or str(uuid.uuid4()), "text": text}
        return await self.post(f"conversations/{conversation}/{kind}", body)

    async def view(self, name: str) -> list[str]:
        """The ids of a view's conversations, in its order."""
        listed = await (await self.get("conversations", view=name)).json()
        return [conversation["id"] for conversation in listed["conversations"]]

    async def counts(self) -> dict[str, int]:
        """How many conversations there are."""
        return (await (await self.get("conversations")).json())["counts"]

    async def shows(self, conversation: str) -> dict[str, Any]:
        """A conversation with everything about it."""
        response = await self.get(f"conversations/{conversation}")
        assert response.status == 200, await response.text()
        return await response.json()


Hire = Callable[..., Awaitable[Desk]]


@pytest.fixture(scope="session")
def password_hash() -> str:
    """Of PASSWORD, quickly made and checked; those of real agents are slow on purpose."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@pytest.fixture
def hire(hub: Client, aiohttp_client: Any, password_hash: str) -> Hire:
    """Add an agent to the database and give them a browser, logged in unless told otherwise."""

    async def add(name: str, *, logged_in: bool = True, must_change: bool = False, role: Role = Role.AGENT) -> Desk:
        async with database_of(hub).begin() as work:
            email = f"{name.lower()}@example.com"
            work.agents.add(Agent(email, name, role, password_hash, must_change_password=must_change))
            await work.commit()
        desk = Desk(await aiohttp_client(hub.server))
        if logged_in:
            assert (await desk.log_in(email)).status == 200
        return desk

    return add


@pytest.fixture
async def maja(hire: Hire) -> Desk:
    """An agent at the desk."""
    return await hire("Maja")


@pytest.fixture
async def jonas(hire: Hire) -> Desk:
    """Another one."""
    return await hire("Jonas")


@pytest.fixture
async def asta(hire: Hire) -> Desk:
    """An admin."""
    return await hire("Asta", role=Role.ADMIN)


async def ask_for_a_person(shopper: Shopper, double: RasaDouble, **details: Any) -> None:
    """The bot hands over."""
    request = {"reason": "human_agent", **details}
    double.will_say(
        {"recipient_id": "x", "text": "One moment."}, {"recipient_id": "x", "custom": {"hand_over": request}}
    )
    await shopper.says("i want to talk to a person")
    await shopper.hears("system")


@pytest.fixture
async def waiting(shopper: Shopper, double: RasaDouble) -> Shopper:
    """A shopper in the queue."""
    await ask_for_a_person(shopper, double)
    return shopper
