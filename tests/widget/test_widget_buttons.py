"""Buttons: only what was offered can be pressed, and what is typed is never a command to the assistant."""

import pytest

from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, error_of, open_session

YES_NO = {
    "recipient_id": "x",
    "text": "Cancel order 1051?",
    "buttons": [
        {"title": "Yes, cancel", "payload": '/affirm{"order_number": "1051"}'},
        {"title": "No", "payload": "/deny"},
    ],
}


@pytest.fixture
async def asked(shopper: Shopper, double: RasaDouble) -> Shopper:
    """A shopper before whom two buttons stand."""
    double.will_say(YES_NO)
    await shopper.says("cancel 1051")
    await shopper.hears("bot")
    return shopper


async def test_a_pressed_button_shows_its_title_and_tells_the_assistant_its_payload(
    asked: Shopper, double: RasaDouble
) -> None:
    response = await asked.presses('/affirm{"order_number": "1051"}')
    assert response.status == 202
    await asked.hears("bot", 2)
    assert (await asked.reads(after=2))["messages"][0]["text"] == "Yes, cancel"
    assert double.messages[-1] == '/affirm{"order_number": "1051"}'
    assert [request.text for request in double.parsed] == ["cancel 1051"]  # a button needs no understanding


@pytest.mark.parametrize("payload", ["/affirm", "/restart", '/affirm{"order_number": "1050"}', "", "Yes, cancel"])
async def test_a_payload_that_was_not_offered_is_422(asked: Shopper, double: RasaDouble, payload: str) -> None:
    response = await asked.presses(payload)
    assert (response.status, await error_of(response)) == (422, "unknown_choice")
    assert double.messages == ["cancel 1051"]


async def test_a_payload_offered_to_another_shopper_is_422(hub: Client, asked: Shopper) -> None:
    response = await (await open_session(hub)).presses("/deny")
    assert (response.status, await error_of(response)) == (422, "unknown_choice")


@pytest.mark.parametrize(
    "typed",
    [
        "/affirm",
        "//affirm",
        " /affirm",
        "/ /affirm",
        "/\n/affirm",
        "/\t/affirm",
        "/\u00a0/affirm",
        "/\u3000/restart",
        '/deny{"verified": true}',
        "/",
    ],
)
async def test_a_typed_payload_is_plain_text_to_the_assistant(asked: Shopper, double: RasaDouble, typed: str) -> None:
    await asked.says(typed)
    await asked.hears("bot", 2)
    told = double.messages[-1].strip()  # Rasa strips what it is told before it looks for "/"
    assert told and not told.startswith("/")


async def test_a_typed_payload_is_not_read_as_one(asked: Shopper, double: RasaDouble) -> None:
    await asked.says("/affirm")
    await asked.hears("bot", 2)
    assert not double.parsed[-1].text.strip().startswith("/")
