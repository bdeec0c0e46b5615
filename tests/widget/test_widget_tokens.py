"""The token is the only key to a conversation."""

import asyncio

import pytest

from tests.hub.serving import Client, Shopper, error_of, open_session

HEADERS = [
    {},
    {"Authorization": ""},
    {"Authorization": "Bearer"},
    {"Authorization": "Bearer "},
    {"Authorization": "Bearer wrong"},
    {"Authorization": "Bearer ключ"},
    {"Authorization": "Basic dXNlcjpwYXNz"},
]


@pytest.mark.parametrize("headers", HEADERS, ids=str)
async def test_without_the_right_token_nothing_is_read_or_written(hub: Client, headers: dict[str, str]) -> None:
    for response in (
        await hub.get("/api/chat/messages", headers=headers),
        await hub.post("/api/chat/messages", json={"client_id": "one", "text": "hello"}, headers=headers),
    ):
        assert (response.status, await error_of(response)) == (401, "no_session")


async def test_a_token_without_its_scheme_is_401(shopper: Shopper) -> None:
    response = await shopper.client.get("/api/chat/messages", headers={"Authorization": shopper.token})
    assert response.status == 401


async def test_a_token_in_the_address_is_not_a_key(shopper: Shopper) -> None:
    assert (await shopper.client.get("/api/chat/messages", params={"token": shopper.token})).status == 401


async def test_a_token_of_undecodable_bytes_is_401(hub: Client) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", hub.port)
    writer.write(b"GET /api/chat/messages HTTP/1.0\r\nHost: x\r\nAuthorization: Bearer \xff\xfe\r\n\r\n")
    status_line = await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert b" 401 " in status_line


async def test_another_shopper_s_token_shows_nothing_of_mine(hub: Client) -> None:
    mine, theirs = await open_session(hub), await open_session(hub)
    await mine.says("my order 1042")
    await mine.hears("bot")
    assert (await theirs.reads())["messages"] == []
    await theirs.says("hello")
    await theirs.hears("bot")
    assert [message["text"] for message in (await mine.reads())["messages"]] == ["my order 1042", "Hello."]
