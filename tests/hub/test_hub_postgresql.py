"""The hub on PostgreSQL: the same promises as on SQLite."""

import asyncio
import json
import uuid

import psycopg
import pytest
from sqlalchemy import make_url

from bot.conversations.agents import Agent, Role
from bot.desk.passwords import hash_password
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, StartHub, database_of, open_session


@pytest.fixture
async def pg_hub(start_hub: StartHub, postgresql: str) -> Client:
    """A hub on an empty database of its own."""
    name = f"hub_{uuid.uuid4().hex}"
    async with await psycopg.AsyncConnection.connect(postgresql, autocommit=True) as connection:
        await connection.execute(f'CREATE DATABASE "{name}"'.encode())
    url = make_url(postgresql).set(database=name)
    return await start_hub(database_url=url.render_as_string(hide_password=False))


@pytest.fixture
async def pg_shopper(pg_hub: Client) -> Shopper:
    """A shopper there."""
    return await open_session(pg_hub)


async def test_messages_are_accepted_once_and_answered_in_order(pg_shopper: Shopper, double: RasaDouble) -> None:
    await asyncio.gather(*(pg_shopper.send(client_id=str(number % 5), text="hello") for number in range(10)))
    await pg_shopper.hears("bot", 5)
    shown = (await pg_shopper.reads())["messages"]
    assert [message["seq"] for message in shown] == list(range(1, 11))
    assert len(double.asked) == 5


async def test_two_agents_cannot_take_one_conversation(
    pg_hub: Client, pg_shopper: Shopper, aiohttp_client: object
) -> None:
    async with database_of(pg_hub).begin() as work:
        for name in ("maja", "jonas"):
            work.agents.add(Agent(f"{name}@example.com", name, Role.AGENT, hash_password("secret"), False))
        await work.commit()

    async def take(name: str) -> int:
        client = await aiohttp_client(pg_hub.server)  # type: ignore[operator]
        body = {"email": f"{name}@example.com", "password": "secret"}
        csrf = (await (await client.post("/api/desk/login", json=body)).json())["csrf"]
        path = f"/api/desk/conversations/{pg_shopper.conversation}/take"
        return (await client.post(path, headers={"X-CSRF-Token": csrf})).status

    assert sorted(await asyncio.gather(take("maja"), take("jonas"))) == [200, 409]


@pytest.mark.parametrize("body", [{"client_id": "a\x00b", "text": "hello"}, {"client_id": "one", "text": "a\x00b"}])
async def test_characters_that_postgresql_cannot_keep_are_no_failure_of_the_database(
    pg_shopper: Shopper, body: dict[str, str]
) -> None:
    response = await pg_shopper.client.post("/api/chat/messages", data=json.dumps(body), headers=pg_shopper.headers)
    assert response.status in {202, 422}


async def test_the_hub_counts_and_is_ready(pg_hub: Client, pg_shopper: Shopper) -> None:
    assert (await pg_hub.get("/readyz")).status == 200
    assert 'waybill_conversations{owner="bot"} 1.0' in await (await pg_hub.get("/metrics")).text()


async def test_a_seq_that_no_message_can_have_is_no_failure_of_the_database(pg_shopper: Shopper) -> None:
    assert (await pg_shopper.get(after=2**53 - 1)).status in {200, 400}
