"""A claim that is open is told again and never opened twice; photos that come later go to it."""

import json
import re
import sqlite3
from typing import Any

from tests.channels.pictures import a_picture
from tests.conversations.shopper import Shopper
from tests.conversations.templates import button_title, made_from
from tests.running import Waybill


def given_back(shop: Waybill, shopper: Shopper) -> None:
    """A person has given the conversation back to the bot."""
    with sqlite3.connect(shop.state / "waybill.db", timeout=20) as database:
        database.execute(
            "UPDATE conversations SET owner = 'bot', waiting_since = NULL WHERE id = ?", [shopper.conversation]
        )


def claims(shop: Waybill, shopper: Shopper) -> list[tuple[str, str, str, str]]:
    """The claims of a conversation: number, kind, state, photos."""
    query = "SELECT number, kind, state, photos FROM claims WHERE conversation_id = ? ORDER BY id"
    with sqlite3.connect(shop.state / "waybill.db", timeout=20) as database:
        return list(database.execute(query, [shopper.conversation]))


def bot_said(heard: list[dict[str, Any]], *keys: str) -> bool:
    """Whether the bot's bubbles are made from these templates."""
    texts = [message["text"] for message in heard if message["from"] == "bot"]
    return len(texts) == len(keys) and all(made_from(text, key, "en") for text, key in zip(texts, keys, strict=True))


def test_asked_again_the_same_claim_is_told_and_another_item_can_be_claimed(shop: Waybill) -> None:
    shopper = Shopper(shop.url, "en")
    assert bot_said(
        shopper.say("the wool blanket from order 6150 is damaged, lena@example.com"),
        "utter_claim_sorry_damaged",
        "utter_claim_photo",
    )
    shopper.press(button_title("claim_no_photo", "en"))
    opened = shopper.press(button_title("claim_replacement", "en"))
    assert bot_said(opened, "utter_claim_opened_damaged") and shopper.owner == "queue"
    [(number, kind, state, _)] = claims(shop, shopper)
    assert re.fullmatch(r"RMA-\w{4}", number) and (kind, state) == ("damaged", "requested")
    assert number in opened[0]["text"]

    given_back(shop, shopper)
    again = shopper.say("something in my order 6150 is broken")
    assert bot_said(again, "utter_claim_already") and number in again[0]["text"]
    assert len(claims(shop, shopper)) == 1 and shopper.owner == "bot"

    assert bot_said(
        shopper.press(button_title("another_item", "en")), "utter_claim_sorry_damaged", "utter_claim_quantity"
    )
    shopper.say("2")
    shopper.show_photo(a_picture())
    assert bot_said(shopper.press(button_title("claim_refund", "en")), "utter_claim_opened_damaged")
    assert [kind for _, kind, _, _ in claims(shop, shopper)] == ["damaged", "damaged"]


def test_a_photo_that_comes_later_goes_to_the_claim(shop: Waybill) -> None:
    shopper = Shopper(shop.url, "en")
    shopper.say("you sent me the wrong item, order 6202, lena@example.com")
    shopper.press(button_title("claim_no_photo", "en"))
    shopper.press(button_title("claim_discount", "en"))
    given_back(shop, shopper)
    assert bot_said(shopper.show_photo(a_picture("PNG")), "utter_photo_added")
    [(_, _, _, photos)] = claims(shop, shopper)
    assert len(json.loads(photos)) == 1


def test_two_conversations_share_the_claim_of_their_order(shop: Waybill) -> None:
    one, other = Shopper(shop.url, "en"), Shopper(shop.url, "en")
    first = one.say("something is missing from order 6203, lena@example.com")
    assert bot_said(first, "utter_claim_sorry_missing", "utter_claim_opened_missing")
    second = other.say("something is missing from order 6203, lena@example.com")
    [(number, *_)] = claims(shop, one)
    assert bot_said(second, "utter_claim_already") and number in second[0]["text"]
    assert claims(shop, other) == []
