"""Reading: what comes after a seq, waiting for news, and the order of messages."""

import asyncio
from time import monotonic
from typing import Any

import pytest

from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, error_of, open_session


async def test_a_message_has_exactly_what_the_contract_says(shopper: Shopper, double: RasaDouble) -> None:
    card = {"type": "order", "number": "1042"}
    double.will_say(
        {"recipient_id": "x", "text": "Is it this?", "buttons": [{"title": "Yes", "payload": "/affirm"}]},
        {"recipient_id": "x", "custom": {"cards": [card]}},
    )
    await shopper.send(client_id="one", text="where is it")
    await shopper.hears("bot")
    own, answer = (await shopper.reads())["messages"]
    assert {name: own[name] for name in ("seq", "from", "text", "buttons", "cards", "client_id")} == {
        "seq": 1,
        "from": "shopper",
        "text": "where is it",
        "buttons": [],
        "cards": [],
        "client_id": "one",
    }
    assert set(answer) == {"seq", "from", "text", "buttons", "cards", "at"}
    assert (answer["buttons"], answer["cards"]) == ([{"title": "Yes", "payload": "/affirm"}], [card])


async def test_only_what_comes_after_the_seq_is_read(shopper: Shopper) -> None:
    await shopper.says("hello")
    await shopper.hears("bot")
    assert [message["seq"] for message in (await shopper.reads(after=1))["messages"]] == [2]
    assert (await shopper.reads(after=2))["messages"] == []
    assert (await shopper.reads(after=2**53 - 1))["messages"] == []


async def test_waiting_ends_with_the_first_news(shopper: Shopper) -> None:
    waiting = asyncio.create_task(shopper.reads(wait=20))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    start = monotonic()
    await shopper.says("hello")
    assert (await waiting)["messages"][0]["text"] == "hello"
    assert monotonic() - start < 10


async def test_waiting_lasts_as_long_as_asked_when_nothing_comes(hub: Client, shopper: Shopper) -> None:
    other, start = await open_session(hub), monotonic()
    waiting = asyncio.create_task(shopper.reads(wait=0.5))
    await asyncio.sleep(0.1)
    await other.says("news of somebody else")
    assert (await waiting)["messages"] == []
    assert 0.45 < monotonic() - start < 10


async def test_what_is_there_is_not_waited_for(shopper: Shopper) -> None:
    await shopper.says("hello")
    start = monotonic()
    assert (await shopper.reads(wait=20))["messages"]
    assert monotonic() - start < 10


async def test_a_wait_is_never_longer_than_25_seconds(shopper: Shopper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.widget.api._LONGEST_WAIT", 0.3)
    start = monotonic()
    assert (await shopper.reads(wait=3600))["messages"] == []
    assert monotonic() - start < 10


@pytest.mark.parametrize("name", ["after", "wait"])
@pytest.mark.parametrize("value", ["x", "", "-1", "nan", "inf", "1e400", "9" * 30, "1;DROP", "٣x"])
async def test_a_parameter_that_is_no_number_from_0_up_is_400(shopper: Shopper, name: str, value: Any) -> None:
    response = await shopper.get(**{name: value})
    assert (response.status, await error_of(response)) == (400, "invalid")


async def test_ten_messages_sent_at_once_keep_one_order_and_get_one_answer_each(
    shopper: Shopper, double: RasaDouble
) -> None:
    for number in range(10):
        double.will_say(f"answer {number}")
    seqs = await asyncio.gather(*(shopper.says(f"message {number}") for number in range(10)))
    answers = await shopper.hears("bot", 10)
    shown = (await shopper.reads())["messages"]
    assert sorted(seqs) == sorted(message["seq"] for message in shown if message["from"] == "shopper")
    assert [message["seq"] for message in shown] == list(range(1, 21))
    assert [answer["text"] for answer in answers] == [f"answer {number}" for number in range(10)]
    assert double.messages == [message["text"] for message in shown if message["from"] == "shopper"]
