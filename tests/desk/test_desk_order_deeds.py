"""What agents do about orders: once, by the rules, written down, and told to the shopper."""

import asyncio
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import ParcelState
from bot.shop.returns import ClaimKind, Wish
from tests.building import a_parcel, an_order, days_ago
from tests.desk.at_the_desk import Desk
from tests.desk.dealing import Dealing, a_dealing, claims
from tests.hub.serving import Client, error_of


@pytest.fixture
async def dealing(hub: Client, maja: Desk) -> Dealing:
    """Order WB-1042, delivered, one lamp for 89 euros; WB-1043 has not left."""
    delivered = a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(2))
    return await a_dealing(hub, maja, an_order("WB-1042", [delivered]), an_order("WB-1043", waiting=1))


async def test_a_partial_refund_is_recorded_written_down_and_told(dealing: Dealing) -> None:
    done = await dealing.does("refund", amount="20.00", reason="Scratch on the shade")
    assert (done["amount"], done["currency"], done["method"], done["to"]) == (
        "20.00",
        "EUR",
        "Visa",
        "anna@example.com",
    )
    order = await dealing.order()
    assert (order["refundable"], order["refunds"][0]["paid_at"], order["status"]) == ("69.00", None, "shipped")
    assert order["trail"][0]["actor"] == "Maja" and "20.00 EUR" in order["trail"][0]["what"]
    assert (await dealing.heard())[-1] == done["told"] and "€20.00 back for order WB-1042" in done["told"]


async def test_a_preview_says_the_same_and_does_nothing(dealing: Dealing) -> None:
    before = await dealing.heard()
    shown = await dealing.does("refund", amount="20.00", reason="Scratch", preview=True)
    assert "€20.00" in shown["told"] and await dealing.heard() == before
    order = await dealing.order()
    assert order["refunds"] == [] and order["trail"] == []
    assert await dealing.does("refund", amount="20.00", reason="Scratch") == shown


async def test_a_double_click_is_one_refund(dealing: Dealing) -> None:
    seen = (await dealing.order())["seen"]
    body = {"client_id": "one", "seen": seen, "amount": "20.00", "reason": "Scratch"}
    answers = await asyncio.gather(*(dealing.tries("refund", **body) for _ in range(3)))
    assert [answer.status for answer in answers] == [200, 200, 200]
    assert len((await dealing.order())["refunds"]) == 1
    assert sum("€20.00" in text for text in await dealing.heard()) == 1


async def test_a_refund_decided_on_an_older_look_is_refused(dealing: Dealing) -> None:
    seen = (await dealing.order())["seen"]
    await dealing.does("refund", amount="20.00", reason="Scratch")
    response = await dealing.tries("refund", seen=seen, amount="20.00", reason="Scratch")
    assert (response.status, await error_of(response)) == (409, "changed")
    assert "Maja" in await response.text() and len((await dealing.order())["refunds"]) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"amount": "89.01"}, "At most 89.00 EUR"),
        ({"amount": "0"}, "above zero"),
        ({"amount": "-5"}, "above zero"),
        ({"amount": "1.005"}, "two decimals"),
        ({}, "Give an amount"),
        ({"amount": "5", "lines": {"LMP-1/0": 1}}, "Give an amount"),
        ({"lines": {"LMP-1/0": 2}}, "Reload"),
        ({"lines": {"RUG/0": 1}}, "Reload"),
    ],
)
async def test_no_more_than_was_paid_and_only_what_makes_sense(
    dealing: Dealing, body: dict[str, Any], words: str
) -> None:
    response = await dealing.tries("refund", reason="Scratch", **body)
    assert (response.status, await error_of(response)) == (409, "not_allowed")
    assert words in await response.text() and (await dealing.order())["refunds"] == []


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e99", "much"])
async def test_an_amount_that_is_none_is_422(dealing: Dealing, amount: str) -> None:
    assert (await dealing.tries("refund", reason="Scratch", amount=amount)).status == 422


async def test_a_full_refund_by_lines_closes_a_shipped_order_and_cancels_an_unshipped_one(dealing: Dealing) -> None:
    await dealing.does("refund", lines={"LMP-1/0": 1}, reason="Lost")
    assert (await dealing.order())["status"] == "refunded"
    await dealing.does("refund", number="WB-1043", amount="89.00", reason="Asked for it")
    order = await dealing.order("WB-1043")
    assert (order["status"], order["refundable"], order["can"]) == ("cancelled", "0.00", ["voucher"])


async def test_nothing_is_done_in_a_conversation_of_a_colleague(dealing: Dealing, jonas: Desk) -> None:
    response = await dealing.tries("refund", desk=jonas, amount="5", reason="Scratch")
    assert (response.status, await error_of(response)) == (409, "not_possible")


async def test_the_order_of_somebody_else_is_not_there(hub: Client, dealing: Dealing) -> None:
    from tests.building import keep

    await keep(dealing.database, an_order("WB-7", email="ole@example.com"))
    response = await dealing.tries("refund", number="WB-1042", order="WB-7", amount="5", reason="Scratch")
    assert (response.status, await error_of(response)) == (404, "no_order")


@pytest.mark.parametrize(
    ("kind", "wish", "told"),
    [
        (ClaimKind.DAMAGED, Wish.REFUND, "€89.00 back"),
        (ClaimKind.DAMAGED, Wish.DISCOUNT, "€17.80 back"),
        (ClaimKind.WRONG, Wish.REPLACEMENT, "sending you this again"),
        (ClaimKind.MISSING, Wish.THE_MISSING, "sending you this again"),
    ],
)
async def test_an_approved_mistake_of_ours_is_put_right_at_once(
    dealing: Dealing, settings: ShopSettings, kind: ClaimKind, wish: Wish, told: str
) -> None:
    number = await claims(dealing, settings, kind, wish)
    done = await dealing.does("approve", claim=number, promised_on="2099-01-01")
    [claim] = (await dealing.order())["claims"]
    assert (claim["state"], claim["can"]) == ("closed", []) and told in done["told"]


async def test_a_return_is_approved_then_received_then_refunded(dealing: Dealing, settings: ShopSettings) -> None:
    number = await claims(dealing, settings, ClaimKind.RETURN, Wish.REFUND)
    done = await dealing.does("approve", claim=number)
    assert f"{number} is approved: Lamp" in done["told"] and done["amount"] is None
    assert (await dealing.order())["claims"][0]["can"] == ["receive"]
    done = await dealing.does("receive", claim=number, amount="80.00")
    assert "€80.00 back" in done["told"]
    assert ((await dealing.order())["claims"][0]["state"], (await dealing.order())["refundable"]) == ("closed", "9.00")


async def test_two_agents_approve_one_claim_once(dealing: Dealing, settings: ShopSettings) -> None:
    number = await claims(dealing, settings, ClaimKind.DAMAGED, Wish.REFUND)
    seen = (await dealing.order())["seen"]
    answers = await asyncio.gather(*(dealing.tries("approve", claim=number, seen=seen) for _ in range(2)))
    assert sorted(answer.status for answer in answers) == [200, 409]
    assert len((await dealing.order())["refunds"]) == 1
    response = await dealing.tries("decline", claim=number, reason="Too late")
    assert await error_of(response) == "not_allowed" and "closed" in await response.text()


async def test_a_declined_claim_is_told_with_the_reason(dealing: Dealing, settings: ShopSettings) -> None:
    number = await claims(dealing, settings, ClaimKind.RETURN, Wish.REFUND)
    done = await dealing.does("decline", claim=number, reason="It was used.")
    assert done["told"].endswith("It was used.") and (await dealing.order())["claims"][0]["state"] == "declined"


async def test_a_replacement_is_promised(dealing: Dealing) -> None:
    done = await dealing.does("replacement", lines={"LMP-1/0": 1}, promised_on="2099-01-01", reason="Lost")
    assert "Lamp" in done["told"] and "January 1" in done["told"]
    late = await dealing.tries("replacement", lines={"LMP-1/0": 1}, promised_on="2020-01-01", reason="Lost")
    unsent = await dealing.tries(
        "replacement", number="WB-1043", lines={"LMP-1/0": 1}, promised_on="2099-01-01", reason="Lost"
    )
    assert "passed" in await late.text() and "Nothing of order WB-1043 has left" in await unsent.text()


async def test_one_voucher_for_an_order(dealing: Dealing) -> None:
    done = await dealing.does("voucher", reason="Late")
    shown = await dealing.desk.shows(dealing.shopper.conversation)
    [voucher] = shown["person"]["vouchers"]
    assert voucher["code"] in done["told"] and voucher["percent"] == 10
    again = await dealing.tries("voucher", reason="Late")
    assert await error_of(again) == "not_allowed" and voucher["code"] in await again.text()


async def test_another_address_before_it_leaves_is_read_back(dealing: Dealing) -> None:
    done = await dealing.does("address", number="WB-1043", address="Pilies g. 5\nLT-01123 Vilnius")
    assert "Pilies g. 5, LT-01123 Vilnius" in done["told"] and "Pilies" not in done["summary"]
    assert (await dealing.order("WB-1043"))["address"] == "Pilies g. 5, LT-01123 Vilnius"
    left = await dealing.tries("address", address="Pilies g. 5, Vilnius")
    none = await dealing.tries("address", number="WB-1043", address="home")
    assert "has arrived" in await left.text() and "does not look like an address" in await none.text()


async def test_an_investigation_is_opened_once(dealing: Dealing) -> None:
    await dealing.does("trace", parcel="RR1", reason="Not received")
    [parcel] = (await dealing.order())["parcels"]
    again = await dealing.tries("trace", parcel="RR1", reason="Not received")
    assert parcel["trace_opened_at"] and await error_of(again) == "not_allowed"


async def test_a_held_order_is_kept_or_released(hub: Client, maja: Desk) -> None:
    dealing = await a_dealing(hub, maja, an_order("WB-1042", waiting=1, held_at=days_ago(1)))
    kept = await dealing.does("keep-hold", reason="Waiting for the new size")
    assert kept["told"] is None and (await dealing.order())["held_at"]
    done = await dealing.does("release-hold", reason="Agreed")
    assert "no longer held" in done["told"] and (await dealing.order())["held_at"] is None
    assert await error_of(await dealing.tries("keep-hold", reason="Again")) == "not_allowed"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Good news"), ("ru", "Хорошая новость"), ("lt", "Gera žinia"), ("nb", "Gode nyheter"), ("zh", "好消息")],
)
async def test_the_shopper_is_told_in_their_language(hub: Client, maja: Desk, language: str, words: str) -> None:
    dealing = await a_dealing(hub, maja, an_order("WB-1042", [a_parcel()]), language=language)
    assert (await dealing.does("refund", amount="5", reason="Scratch"))["told"].startswith(words)
