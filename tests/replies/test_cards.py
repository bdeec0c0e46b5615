"""The order card, for every state in every language."""

from typing import Any

import pytest

from bot.replies.cards import order_card
from bot.replies.rendering import Replies
from bot.shop.orders import ParcelState
from bot.shop.tone import tone
from bot.shop.tracking import STALLED, OrderState
from tests.replies.conftest import LANGUAGES

PARCEL_STATES = [*ParcelState, STALLED]


def steps(third: str = "in_transit") -> list[dict[str, Any]]:
    """A parcel that has come to its third step."""
    times = ["2026-11-18T10:00:00+00:00", "2026-11-19T22:30:00+00:00", None, None]
    return [
        {"name": name, "at": at, "done": index < 3, "current": index == 2}
        for index, (name, at) in enumerate(zip(["ordered", "shipped", third, "delivered"], times, strict=True))
    ]


def parcel(state: str = "in_transit", **details: Any) -> dict[str, Any]:
    """The facts of a parcel."""
    third = "in_transit" if state in ("in_transit", "label_created", "delivered") else state
    fields = {"carrier": "Omniva", "tracking_number": "CE1", "tracking_url": "https://example.com/CE1"}
    return {**fields, "state": state, "steps": steps(third), **details}


def facts(state: str = "shipped", *parcels: dict[str, Any]) -> dict[str, Any]:
    """The facts of an order."""
    lines = [{"name": "Lamp", "quantity": 2}]
    return {"number": "1042", "state": state, "marketplace": "Amazon", "lines": lines, "parcels": list(parcels)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", OrderState)
def test_the_card_of_an_order_in_every_state(replies: Replies, state: str, language: str) -> None:
    card = order_card(replies, facts(state), language)
    assert (card["type"], card["number"], card["parcels"]) == ("order", "1042", [])
    assert card["title"] == replies.text("card-title", language, number="1042") and "1042" in card["title"]
    assert card["status"] == replies.text(f"card-state-{state}", language, marketplace="Amazon")
    assert (card["tone"], card["lines"]) == (tone(state), [{"name": "Lamp", "quantity": 2}])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", PARCEL_STATES)
def test_the_card_of_a_parcel_in_every_state(replies: Replies, state: str, language: str) -> None:
    [shown] = order_card(replies, facts("shipped", parcel(state)), language)["parcels"]
    label = replies.text(f"card-state-{state}", language)
    assert (shown["status"], shown["tone"], shown["carrier"]) == (label, tone(state), "Omniva")
    assert [(step["done"], step["current"]) for step in shown["steps"]] == [
        (True, False), (True, False), (True, True), (False, False),
    ]  # fmt: skip
    names = ["card-step-ordered", "card-step-shipped", "card-step-in_transit", "card-step-delivered"]
    if state not in ("in_transit", "label_created", "delivered"):
        names[2] = f"card-state-{state}"
    assert [step["label"] for step in shown["steps"]] == [replies.text(name, language) for name in names]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "November 18", "November 20"),
        ("lt", "lapkričio 18 d.", "lapkričio 20 d."),
        ("zh", "11月18日", "11月20日"),
    ],
)
def test_a_step_has_its_day_in_the_shops_zone_or_none(replies: Replies, language: str, first: str, second: str) -> None:
    [shown] = order_card(replies, facts("shipped", parcel()), language)["parcels"]
    assert [step["at"] for step in shown["steps"]] == [first, second, "", ""]


def test_only_several_parcels_are_numbered(replies: Replies) -> None:
    one = order_card(replies, facts("shipped", parcel()), "en")["parcels"]
    two = order_card(replies, facts("shipped", parcel(), parcel("customs")), "en")["parcels"]
    assert [shown["title"] for shown in one] == ["Parcel"]
    assert [shown["title"] for shown in two] == ["Parcel 1 of 2", "Parcel 2 of 2"]


def test_a_parcel_that_cannot_be_followed_has_no_link(replies: Replies) -> None:
    unknown = parcel(tracking_number="", tracking_url="")
    [shown] = order_card(replies, facts("shipped", unknown), "en")["parcels"]
    assert (shown["tracking_number"], shown["tracking_url"]) == ("", None)
