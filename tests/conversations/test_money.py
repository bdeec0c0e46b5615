"""A cancelled order is refunded once, whatever is pressed, said or sent again."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

from tests.conversations.shopper import Shopper
from tests.conversations.templates import button_title, made_from
from tests.running import Waybill


def test_cancelling_twice_in_two_conversations_leaves_one_refund(shop: Waybill) -> None:
    answers = [_cancel(shop, "5120") for _ in range(2)]
    assert made_from(answers[0], "utter_cancelled", "en")
    assert made_from(answers[1], "utter_cancel_already", "en")
    assert _refunds(shop, "5120") == [499_000]


def test_two_shoppers_saying_yes_at_once_leave_one_refund(shop: Waybill) -> None:
    shoppers = [Shopper(shop.url, "en") for _ in range(2)]
    for shopper in shoppers:
        shopper.say("cancel order 5121, lena@example.com")
    with ThreadPoolExecutor() as pool:
        said = list(pool.map(lambda shopper: shopper.press(button_title("yes", "en")), shoppers))
    assert all(made_from(heard[0]["text"], _told(heard), "en") for heard in said)
    assert _refunds(shop, "5121") == [499_000]


def test_every_refund_says_who_and_why(shop: Waybill) -> None:
    _cancel(shop, "5196")
    with sqlite3.connect(shop.state / "waybill.db") as database:
        events = database.execute(
            "SELECT actor, action, reason FROM order_events JOIN orders ON orders.id = order_id WHERE number = '5196'"
        ).fetchall()
    assert len(events) == 1
    actor, action, reason = events[0]
    assert (actor, action) == ("shopper", "cancelled")
    assert "conversation" in reason


def _cancel(shop: Waybill, number: str) -> str:
    shopper = Shopper(shop.url, "en")
    heard = shopper.say(f"cancel order {number}, lena@example.com")
    if heard[-1]["buttons"]:
        heard = shopper.press(button_title("yes", "en"))
    return str(heard[-1]["text"])


def _told(heard: list[dict[str, str]]) -> str:
    return "utter_cancel_already" if "already" in heard[0]["text"] else "utter_cancelled"


def _refunds(shop: Waybill, number: str) -> list[int]:
    """The amounts in ten-thousandths, as the database holds them."""
    with sqlite3.connect(shop.state / "waybill.db") as database:
        query = "SELECT amount FROM refunds JOIN orders ON orders.id = order_id WHERE number = ?"
        return [amount for (amount,) in database.execute(query, (number,))]
