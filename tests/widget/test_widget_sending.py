"""Sending: what is accepted, what is refused, and that nothing is accepted twice."""

import asyncio
import json
from typing import Any

import pytest
from limits import RateLimitItemPerMinute

from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, error_of, open_session

ZERO_WIDTH = "\u200b\u2060\ufeff"
DIRECTIONS = "\u202e\u200f"


async def test_an_accepted_message_is_answered(shopper: Shopper, double: RasaDouble) -> None:
    double.will_say("It is on its way.")
    response = await shopper.send(client_id="one", text="where is my parcel")
    assert (response.status, await response.json()) == (202, {"seq": 1})
    [answer] = await shopper.hears("bot")
    assert (answer["text"], answer["seq"]) == ("It is on its way.", 2)
    assert [(request.sender, request.message) for request in double.asked] == [
        (shopper.conversation, "where is my parcel")
    ]


async def test_the_same_client_id_twice_is_one_message_and_one_answer(shopper: Shopper, double: RasaDouble) -> None:
    answers = await asyncio.gather(*(shopper.send(client_id="one", text="hello") for _ in range(5)))
    assert [(answer.status, await answer.json()) for answer in answers] == [(202, {"seq": 1})] * 5
    await shopper.hears("bot")
    assert (await (await shopper.send(client_id="one", text="hello")).json()) == {"seq": 1}
    await shopper.says("another")
    await shopper.hears("bot", 2)
    assert double.messages == ["hello", "another"]


async def test_the_same_client_id_of_two_shoppers_is_two_messages(hub: Client, double: RasaDouble) -> None:
    for shopper in [await open_session(hub), await open_session(hub)]:
        assert (await shopper.send(client_id="one", text="hello")).status == 202
        await shopper.hears("bot")
    assert double.messages == ["hello", "hello"]


@pytest.mark.parametrize(
    "body",
    [
        {"client_id": "one"},
        {"client_id": "one", "text": "hello", "payload": "/greet"},
        {"client_id": "one", "text": None, "payload": None},
        {"text": "hello"},
        {"client_id": "", "text": "hello"},
        {"client_id": "x" * 101, "text": "hello"},
        {"client_id": 1, "text": "hello"},
        {"client_id": "one", "text": 5},
        {"client_id": "one", "text": ["hello"]},
        ["hello"],
        "hello",
        17,
    ],
    ids=str,
)
async def test_a_message_of_the_wrong_shape_is_422(shopper: Shopper, body: Any) -> None:
    response = await shopper.client.post("/api/chat/messages", json=body, headers=shopper.headers)
    assert (response.status, await error_of(response)) == (422, "invalid")
    assert (await shopper.reads())["messages"] == []


@pytest.mark.parametrize(
    "body", [b"", b"hello", b'{"client_id": ', b"\xff\xfe", b"[" * 40_000, b"1" * 5000], ids=lambda body: repr(body[:6])
)
async def test_a_body_that_is_not_json_is_400(shopper: Shopper, body: bytes) -> None:
    response = await shopper.client.post("/api/chat/messages", data=body, headers=shopper.headers)
    assert (response.status, await error_of(response)) == (400, "not_json")


@pytest.mark.parametrize(
    "text",
    ["", " \n\t ", ZERO_WIDTH, DIRECTIONS, "\x00\x01\x1f\x7f", f" {ZERO_WIDTH}\n\x07"],
    ids=["empty", "blank", "zero-width", "directions", "control", "all"],
)
async def test_a_message_without_anything_visible_is_422(shopper: Shopper, text: str) -> None:
    response = await shopper.send(client_id="one", text=text)
    assert (response.status, await error_of(response)) == (422, "empty")


@pytest.mark.parametrize("letter", ["a", "ы", "中", "👟"])
async def test_4000_characters_are_accepted_and_4001_are_413(shopper: Shopper, letter: str) -> None:
    response = await shopper.send(client_id="one", text=letter * 4001)
    assert (response.status, await error_of(response)) == (413, "too_long")
    response = await shopper.send(client_id="one", text=letter * 4000)
    assert response.status == 202
    assert (await shopper.reads())["messages"][0]["text"] == letter * 4000


async def test_a_body_over_64_kib_is_413(shopper: Shopper) -> None:
    response = await shopper.send(client_id="one", text="hello", more="x" * 65_536)
    assert response.status == 413
    assert await error_of(response)
    assert (await shopper.reads())["messages"] == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "Robert'); DROP TABLE messages;--",
        "שלום, איפה ההזמנה שלי?",
        "👟👟👟",
        "{{7*7}} ${x} %s {order}",
        "line one\nline two",
    ],
)
async def test_any_other_text_is_kept_as_it_is_and_answered(shopper: Shopper, double: RasaDouble, text: str) -> None:
    await shopper.says(text)
    await shopper.hears("bot")
    assert (await shopper.reads())["messages"][0]["text"] == text
    assert double.messages == [text]


async def test_a_lone_surrogate_does_no_harm(shopper: Shopper) -> None:
    body = json.dumps({"client_id": "one", "text": "hello \ud83d"})
    response = await shopper.client.post("/api/chat/messages", data=body, headers=shopper.headers)
    assert response.status in {202, 422}
    assert "\ud83d" not in json.dumps((await shopper.reads())["messages"])


async def test_too_many_messages_of_a_conversation_in_a_minute_are_429(
    hub: Client, shopper: Shopper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.widget.gate._MESSAGES", RateLimitItemPerMinute(3))
    for number in range(3):
        await shopper.says(f"message {number}")
    response = await shopper.send(client_id="four", text="message 4")
    assert (response.status, await error_of(response)) == (429, "too_fast")
    assert (await (await open_session(hub)).send(client_id="one", text="hello")).status == 202
    await shopper.hears("bot", 3)
    assert len((await shopper.reads())["messages"]) == 6
