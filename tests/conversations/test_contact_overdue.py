"""Whoever asks for a person out of hours and then says nothing more is queued all the same."""

import sqlite3
import time

from tests.conversations.shopper import Shopper
from tests.conversations.templates import made_from
from tests.running import Waybill

_PATIENCE = 30.0  # seconds; reminders are looked for every five


def make_due(waybill: Waybill, conversation: str) -> int:
    """Let the clock press the conversation's reminders now; how many there are."""
    with sqlite3.connect(waybill.state / "waybill.db", timeout=20) as database:
        query = "UPDATE reminders SET due_at = '2026-01-01 00:00:00.000000' WHERE conversation_id = ?"
        return database.execute(query, (conversation,)).rowcount


def heard_later(shopper: Shopper) -> list[tuple[str, str]]:
    """What is said without a word of the shopper."""
    deadline, heard = time.monotonic() + _PATIENCE, []
    while time.monotonic() < deadline and not heard:
        heard = [(message["from"], message["text"]) for message in shopper.read(wait=5) if message["from"] != "system"]
    return heard


def test_without_an_address_the_person_is_called_when_the_time_is_up(closed_shop: Waybill) -> None:
    shopper = Shopper(closed_shop.url, "en")
    [asked] = shopper.say("i want to talk to a human")
    assert made_from(asked["text"], "utter_ask_contact_email", "en") and shopper.owner == "bot"
    assert make_due(closed_shop, shopper.conversation) == 1
    [(sender, text)] = heard_later(shopper)
    assert sender == "bot" and made_from(text, "utter_hand_over", "en")
    assert shopper.owner == "queue"


def test_after_the_address_the_clock_has_nothing_to_say(closed_shop: Waybill) -> None:
    shopper = Shopper(closed_shop.url, "en")
    shopper.say("i want to talk to a human")
    shopper.say("lena@example.com")
    assert shopper.owner == "queue"
    make_due(closed_shop, shopper.conversation)
    time.sleep(6)
    assert shopper.read() == []
