"""The database gone for a while: senders are told to come back, and nothing is lost or stuck."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import WSMsgType
from sqlalchemy import text

from bot.conversations.feed import Changed
from bot.hub.keys import FEED
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, Shopper, database_of, error_of, open_session


@asynccontextmanager
async def without(client: Client, table: str) -> AsyncIterator[None]:
    """Take a table away, as a database does that is being restored."""
    engine = database_of(client).engine
    async with engine.begin() as connection:
        await connection.execute(text(f"ALTER TABLE {table} RENAME TO {table}_away"))
    try:
        yield
    finally:
        async with engine.begin() as connection:
            await connection.execute(text(f"ALTER TABLE {table}_away RENAME TO {table}"))


async def test_without_database_every_request_is_503_and_may_be_sent_again(hub: Client, shopper: Shopper) -> None:
    async with without(hub, "conversations"):
        for response in (
            await hub.post("/api/chat/sessions", json={}),
            await shopper.send(client_id="one", text="hello"),
            await shopper.get(),
            await hub.get("/metrics"),
        ):
            assert (response.status, await error_of(response)) == (503, "database")
            assert "conversations" not in await response.text()
    assert (await shopper.send(client_id="one", text="hello")).status == 202
    await shopper.hears("bot")
    await open_session(hub)


async def test_without_database_the_desk_is_503(hub: Client) -> None:
    async with without(hub, "agents"):
        response = await hub.post("/api/desk/login", json={"email": "a@example.com", "password": "secret"})
        assert (response.status, await error_of(response)) == (503, "database")


async def test_a_message_whose_answer_could_not_be_written_is_answered_later_without_a_restart(
    hub: Client, shopper: Shopper, double: RasaDouble
) -> None:
    double.go_on.clear()
    await shopper.says("hello")
    await double.until_asked(1)
    async with without(hub, "messages"):
        double.go_on.set()
        await asyncio.sleep(0.3)  # time for the attempt to write the answer
    [answer] = await shopper.hears("bot")
    assert answer["text"] == "Hello."


async def test_a_socket_that_cannot_be_served_any_more_is_closed_so_that_the_client_comes_back(
    hub: Client, shopper: Shopper
) -> None:
    socket = await shopper.connect()
    await socket.receive_json(timeout=SECONDS)
    async with without(hub, "messages"):
        hub.app[FEED].publish(Changed(shopper.conversation))
        while (frame := await socket.receive(timeout=SECONDS)).type is WSMsgType.TEXT:
            pass
    assert frame.type in {WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED}
