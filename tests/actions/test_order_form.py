"""Which order, and whether it may be seen: what the form makes of the answers."""

from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.finding import NOT_FOUND, ORDER_FORM, ActionAskOrderFormOrderNumber, ValidateOrderForm
from actions.slots import LOOKUP, ORDER_NUMBER, PROOF, REQUEST
from actions.tracking import ActionTrackOrder
from tests.actions.tracking import a_tracker


async def validated(text: str, **known: Any) -> dict[str, Any]:
    """The slots after the form has read a message."""
    events = await ValidateOrderForm().run(CollectingDispatcher(), a_tracker(text, **known), {})
    return {event["name"]: event["value"] for event in events}


@pytest.mark.parametrize("answer", ["0154", "it's 0154", "postcode 0154", "0154 Oslo", "anna@example.com"])
async def test_the_answer_to_the_question_for_proof_opens_the_order(answer: str) -> None:
    slots = await validated(answer, before="20931", asked=PROOF)
    assert slots == {ORDER_NUMBER: "WB-20931", "requested_slot": None}


async def test_a_wrong_answer_is_not_found() -> None:
    slots = await validated("0155", before="20931", asked=PROOF)
    assert slots == {ORDER_NUMBER: None, PROOF: None, LOOKUP: NOT_FOUND}


async def test_number_and_postcode_in_one_answer_open_the_order() -> None:
    slots = await validated("20931 0154", asked=ORDER_NUMBER)
    assert slots == {ORDER_NUMBER: "WB-20931", "requested_slot": None}


async def test_a_number_without_proof_waits_for_it() -> None:
    slots = await validated("20931", asked=ORDER_NUMBER)
    assert slots == {}  # nothing to correct: the form goes on to ask for the proof


async def test_of_several_orders_none_is_taken_and_the_shopper_is_asked_which() -> None:
    tracker = a_tracker("where are 20931 and 99999, anna@example.com", intent="track_order")
    dispatcher = CollectingDispatcher()
    events = await ActionTrackOrder().run(dispatcher, tracker, {})
    assert [(event.get("name"), event.get("value")) for event in events] == [
        (ORDER_NUMBER, None), (REQUEST, "action_track_order"), (ORDER_FORM, None),
    ]  # fmt: skip
    tracker.slots[ORDER_NUMBER] = "99999"  # Rasa reads the same message again when the form begins
    slots = {event["name"]: event["value"] for event in await ValidateOrderForm().run(dispatcher, tracker, {})}
    assert slots == {ORDER_NUMBER: None}
    await ActionAskOrderFormOrderNumber().run(dispatcher, tracker, {})
    [message] = dispatcher.messages
    assert message["response"] == "utter_which_order"
    assert [choice["title"] for choice in message["choices"]] == ["20931", "99999"]  # whether it exists is not told
