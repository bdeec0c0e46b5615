"""What a message gives of an order while it is asked for: number, proof, or several numbers."""

import pytest

from actions import details
from actions.details import Details
from actions.slots import ORDER_NUMBER, PROOF
from tests.actions.tracking import a_tracker


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        ("0154", "0154"),
        ("it's 60614", "60614"),
        ("190005", "190005"),
        ("200030", "200030"),
        ("postcode 10115", "10115"),
        ("SW1A 2AA", "SW1A 2AA"),
        ("anna@example.com", "anna@example.com"),
        ("41200123", "41200123"),
    ],
)
def test_what_is_given_when_proof_is_asked_for_is_proof(answer: str, proof: str) -> None:
    assert details.read(a_tracker(answer, before="20931", asked=PROOF)) == Details("20931", proof)


@pytest.mark.parametrize("answer", ["#1043", "order 1043", "WB-1043", "заказ 1043", "订单号1043"])
def test_another_number_named_as_one_is_a_number(answer: str) -> None:
    read = details.read(a_tracker(answer, before="20931", asked=PROOF))
    assert (read.number.removeprefix("WB-"), read.proof) == ("1043", "")


def test_the_number_said_again_is_no_proof() -> None:
    assert details.read(a_tracker("20931", before="WB-20931", asked=PROOF)) == Details("20931", "")


def test_a_bare_number_in_another_request_is_a_number() -> None:
    tracker = a_tracker("1043 cancel", before="20931", asked=PROOF, intent="cancel_order")
    assert details.read(tracker) == Details("1043", "")


@pytest.mark.parametrize("text", ["20931, 0154", "20931 0154", "3318 630099", "20931\n0154"])
def test_two_bare_numbers_where_both_are_asked_for_are_number_and_proof(text: str) -> None:
    number, proof = text.replace(",", "").split()
    assert details.read(a_tracker(text, asked=ORDER_NUMBER)) == Details(number, proof)


@pytest.mark.parametrize(
    "text", ["where are 20931 and 20940", "где заказы №20931 и №20940", "订单20931和20940到哪了", "20931, 20940"]
)
def test_several_orders_in_one_message_are_a_choice(text: str) -> None:
    tracker = a_tracker(text, intent="track_order")
    assert details.read(tracker) == Details("", "", ("20931", "20940"))
    assert details.choices(("20931", 'W"1')) == [
        {"title": "20931", "payload": '/provide_details{"order_number": "20931"}'},
        {"title": 'W"1', "payload": '/provide_details{"order_number": "W\\"1"}'},
    ]


def test_several_orders_and_an_address_keep_the_address() -> None:
    tracker = a_tracker("20931 and 20940, anna@example.com", intent="track_order")
    assert details.read(tracker) == Details("", "anna@example.com", ("20931", "20940"))


def test_one_order_in_two_spellings_is_no_choice() -> None:
    assert details.several_named(a_tracker("order WB-20931 (20931)")) == ("WB-20931",)
    assert details.read(a_tracker("order WB-20931 (20931)")).several == ()


def test_a_pressed_button_is_no_bare_number() -> None:
    tracker = a_tracker("", before="20931", asked=PROOF)
    tracker.latest_message["entities"] = [{"entity": ORDER_NUMBER, "value": "1043"}]
    tracker.slots[ORDER_NUMBER] = "1043"
    assert details.read(tracker) == Details("1043", "")
