"""What can be cancelled, what is given back, and what is written down."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.shop.cancellation import CAUSE, Cancelled, Possibility, cancel, possibility, refundable
from bot.shop.orders import CANCELLED, Order, OrderEvent, OrderStatus, Refund
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, keep


def a_refund(amount: str = "9.00", cause: str = "broken") -> Refund:
    """Money given back earlier."""
    return Refund(cause, Decimal(amount), "EUR", "it broke", "agent", NOW)


def cancelled_here() -> list[OrderEvent]:
    """The trace of a cancellation."""
    return [OrderEvent(NOW, "shopper", CANCELLED, "changed my mind")]


CASES: list[tuple[Possibility, dict[str, Any]]] = [
    (Possibility.CANCEL, {}),
    (Possibility.CANCEL_UNPAID, {"status": OrderStatus.PENDING_PAYMENT}),
    (Possibility.PARTLY_SHIPPED, {"shipped": 1, "waiting": 1}),
    (Possibility.SHIPPED, {"shipped": 2}),
    (Possibility.SHIPPED, {"shipped": 1, "status": OrderStatus.PENDING_PAYMENT}),
    (Possibility.CLOSED_ELSEWHERE, {"status": OrderStatus.CANCELLED}),
    (Possibility.CLOSED_ELSEWHERE, {"status": OrderStatus.REFUNDED, "shipped": 1}),
    (Possibility.CLOSED_ELSEWHERE, {"status": OrderStatus.CANCELLED, "marketplace": "Amazon"}),
    (Possibility.ALREADY_CANCELLED, {"status": OrderStatus.CANCELLED, "refunds": True}),
    (Possibility.ALREADY_CANCELLED, {"status": OrderStatus.CANCELLED, "events": True}),
    (Possibility.ALREADY_REFUNDED, {"status": OrderStatus.REFUNDED, "refunds": True, "shipped": 1}),
    (Possibility.MARKETPLACE, {"marketplace": "Amazon"}),
    (Possibility.MARKETPLACE, {"marketplace": "Amazon", "shipped": 1}),
]


def case(details: dict[str, Any]) -> Order:
    """The order of a case."""
    parcels = [a_parcel(number=f"RR{index}") for index in range(details.get("shipped", 0))]
    fields = {key: details[key] for key in details.keys() & {"status", "waiting", "marketplace"}}
    order = an_order("1", parcels, **fields)
    order.refunds.extend([a_refund()] if details.get("refunds") else [])
    order.events.extend(cancelled_here() if details.get("events") else [])
    return order


def test_every_possibility_has_a_case() -> None:
    assert {found for found, _ in CASES} == set(Possibility)


@pytest.mark.parametrize(("found", "details"), CASES)
def test_the_first_rule_that_fits_says_what_can_be_done(found: Possibility, details: dict[str, Any]) -> None:
    assert possibility(case(details)) is found


async def stored(db: Database) -> Order:
    """The order as it is in the database."""
    async with db.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        return order


async def cancel_it(db: Database, minutes: int = 0) -> Cancelled | Possibility:
    """The shopper cancels, so many minutes after NOW."""
    order = await stored(db)
    async with db.begin() as work:
        return await cancel(work, order, "shopper", "too slow", NOW + timedelta(minutes=minutes))


async def test_all_the_money_goes_back_and_it_is_written_down(either: Database) -> None:
    await keep(either, an_order("1", waiting=2, total=Decimal("89.90")))
    done = await cancel_it(either)
    assert isinstance(done, Cancelled) and done.newly
    order = await stored(either)
    assert (order.status, order.cancelled_at, order.refunded) == (OrderStatus.CANCELLED, NOW, Decimal("89.90"))
    [refund], [event] = order.refunds, order.events
    assert (refund.cause, refund.currency, refund.method, refund.created_at) == (CAUSE, "EUR", "Visa", NOW)
    assert (refund.requested_by, refund.reason) == ("shopper", "too slow")
    assert (event.at, event.actor, event.action, event.reason) == (NOW, "shopper", CANCELLED, "too slow")


async def test_what_was_given_back_before_is_not_given_again(db: Database) -> None:
    order = an_order("1", total=Decimal("89.00"))
    order.refunds.append(a_refund("9.00"))
    await keep(db, order)
    done = await cancel_it(db)
    assert isinstance(done, Cancelled) and done.refund is not None and done.refund.amount == Decimal("80.00")
    assert (await stored(db)).refunded == Decimal("89.00")


@pytest.mark.parametrize(
    "details",
    [{"status": OrderStatus.PENDING_PAYMENT}, {"total": Decimal(0)}],
    ids=["unpaid", "nothing to pay"],
)
async def test_nothing_paid_nothing_refunded(db: Database, details: dict[str, Any]) -> None:
    await keep(db, an_order("1", **details))
    done = await cancel_it(db)
    assert isinstance(done, Cancelled) and done.newly and done.refund is None
    order = await stored(db)
    assert (order.status, order.refunds, len(order.events)) == (OrderStatus.CANCELLED, [], 1)
    again = await cancel_it(db, minutes=1)
    assert isinstance(again, Cancelled) and not again.newly and again.refund is None


@pytest.mark.parametrize(
    ("found", "details"), [(found, details) for found, details in CASES if "cancel" not in found.value]
)
async def test_what_cannot_be_cancelled_stays_as_it_is(
    db: Database, found: Possibility, details: dict[str, Any]
) -> None:
    await keep(db, case(details))
    before = await stored(db)
    assert await cancel_it(db) is found
    after = await stored(db)
    assert (after.status, after.cancelled_at, len(after.events)) == (before.status, None, 0)
    assert len(after.refunds) == len(before.refunds)


def test_an_unpaid_order_has_nothing_to_give_back() -> None:
    assert refundable(an_order(status=OrderStatus.PENDING_PAYMENT)) == 0
    assert refundable(an_order(total=Decimal("0.10"))) == Decimal("0.10")
