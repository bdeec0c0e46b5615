"""How much may be given back, and what follows."""

from decimal import Decimal
from typing import Any

import pytest

from bot.shop.audit import NotAllowed, Occasion
from bot.shop.orders import Order, OrderStatus, Refund
from bot.shop.refunding import lines_worth, mark_paid, refund
from tests.building import NOW, a_parcel, an_order

BY = Occasion("Maja", NOW, "c1/one", "c1")


def refunded(order: Order, amount: str) -> Order:
    """The order after an earlier refund."""
    order.refunds.append(Refund("before", Decimal(amount), "EUR", "x", "agent", NOW, id=1))
    return order


@pytest.mark.parametrize(
    ("order", "amount", "words"),
    [
        (an_order(), "89.01", "At most 89.00 EUR"),
        (refunded(an_order(), "80"), "9.01", "At most 9.00 EUR"),
        (refunded(an_order(), "89"), "0.01", "Nothing is left"),
        (an_order(status=OrderStatus.PENDING_PAYMENT), "1", "Nothing is left"),
        (an_order(status=OrderStatus.REFUNDED), "1", "known to the shop alone"),
        (an_order(marketplace="Amazon"), "1", "Amazon"),
        (an_order(), "0", "above zero"),
        (an_order(), "0.001", "two decimals"),
    ],
)
def test_what_may_not_be_given_back(order: Order, amount: str, words: str) -> None:
    before = len(order.refunds)
    with pytest.raises(NotAllowed, match=words):
        refund(order, Decimal(amount), "Scratch", BY)
    assert len(order.refunds) == before and order.events == []


@pytest.mark.parametrize(
    ("details", "amount", "status"),
    [
        ({"parcels": [a_parcel()]}, "88.99", OrderStatus.PAID),
        ({"parcels": [a_parcel()]}, "89.00", OrderStatus.REFUNDED),
        ({"waiting": 1}, "88.99", OrderStatus.PAID),
        ({"waiting": 1}, "89", OrderStatus.CANCELLED),
    ],
)
def test_all_of_it_closes_the_order(details: dict[str, Any], amount: str, status: OrderStatus) -> None:
    order = an_order(**details)
    done = refund(order, Decimal(amount), "Scratch", BY)
    assert (order.status, order.refunded, done.amount) == (status, Decimal(amount), Decimal(amount))
    assert (order.cancelled_at == NOW) is (status is OrderStatus.CANCELLED)
    assert order.refunds[0].paid_at is None


def test_two_requests_have_two_causes_and_the_same_one_has_one() -> None:
    order = an_order()
    for key in ("c1/one", "c1/two", "c1/one"):
        refund(order, Decimal(1), "x", Occasion("Maja", NOW, key, "c1"))
    causes = [each.cause for each in order.refunds]
    assert causes[0] == causes[2] != causes[1] and max(map(len, causes)) <= 64


@pytest.mark.parametrize(
    ("pieces", "worth"), [({"LMP-1/0": 1}, "89"), ({"LMP-1/0": 1, "LMP-1/1": 1}, "178"), ({}, "0")]
)
def test_lines_are_worth_their_price(pieces: dict[str, int], worth: str) -> None:
    assert lines_worth(an_order(waiting=2), pieces) == Decimal(worth)


@pytest.mark.parametrize("pieces", [{"LMP-1/0": 2}, {"LMP-1/0": 0}, {"RUG/0": 1}])
def test_no_more_pieces_than_there_are(pieces: dict[str, int]) -> None:
    with pytest.raises(NotAllowed):
        lines_worth(an_order(waiting=1), pieces)


def test_a_refund_is_paid_once() -> None:
    order = refunded(an_order(), "5")
    mark_paid(order, 1, "RF-77", BY)
    assert (order.refunds[0].paid_at, order.refunds[0].paid_by) == (NOW, "Maja")
    with pytest.raises(NotAllowed, match="Maja already"):
        mark_paid(order, 1, "RF-78", BY)
    with pytest.raises(NotAllowed, match="no such refund"):
        mark_paid(order, 2, "RF-79", BY)
