"""What follows when a claim is granted or not."""

from datetime import date
from decimal import Decimal

import pytest

from bot.common.claim_settings import Returns
from bot.shop.audit import Act, NotAllowed, Occasion
from bot.shop.claim_decisions import amount_for, approve, comes_back, decline, deeds_for, receive
from bot.shop.orders import Order, Refund
from bot.shop.returns import Claim, ClaimKind, ClaimLine, ClaimState, Payer, Reason, Wish
from tests.building import NOW, a_parcel, an_order

BY, TODAY, RETURNS = Occasion("Maja", NOW, "c1/one", "c1"), date(2026, 11, 21), Returns(keep_discount_percent=20)


def a_claim(kind: ClaimKind, wish: Wish) -> Claim:
    """One lamp is claimed."""
    line = ClaimLine(1, "LMP-1/0", kind, "LMP-1", "Lamp", 1)
    return Claim("RMA-1", 1, "c1", kind, Reason.OTHER, Payer.STORE, NOW, wish=wish, lines=[line])


def a_delivered_order() -> Order:
    """One lamp for 89 euros."""
    return an_order(parcels=[a_parcel()])


@pytest.mark.parametrize(
    ("kind", "wish", "amount", "back"),
    [
        (ClaimKind.RETURN, Wish.REFUND, "89", True),
        (ClaimKind.EXCHANGE, Wish.OTHER_VARIANT, "89", True),
        (ClaimKind.DAMAGED, Wish.DISCOUNT, "17.80", False),
        (ClaimKind.WRONG, Wish.REFUND, "89", False),
    ],
)
def test_what_it_is_worth_and_whether_it_comes_back(kind: ClaimKind, wish: Wish, amount: str, back: bool) -> None:
    claim = a_claim(kind, wish)
    assert amount_for(a_delivered_order(), claim, RETURNS) == Decimal(amount)
    assert comes_back(claim) is back and deeds_for(claim) == [Act.APPROVE, Act.DECLINE]


def test_it_is_worth_no_more_than_is_left() -> None:
    order = a_delivered_order()
    order.refunds.append(Refund("before", Decimal(80), "EUR", "x", "agent", NOW))
    assert amount_for(order, a_claim(ClaimKind.DAMAGED, Wish.REFUND), RETURNS) == 9


def test_an_exchange_is_sent_when_the_goods_are_back() -> None:
    order, claim = a_delivered_order(), a_claim(ClaimKind.EXCHANGE, Wish.OTHER_VARIANT)
    approve(order, claim, None, None, RETURNS, BY, TODAY)
    assert (claim.state, order.refunds, deeds_for(claim)) == (ClaimState.APPROVED, [], [Act.RECEIVE])
    done = receive(order, claim, None, TODAY, RETURNS, BY, TODAY)
    assert claim.state is ClaimState.CLOSED and done.told and done.told.key == "deed-replacement"
    assert order.refunds == [] and deeds_for(claim) == []


@pytest.mark.parametrize("day", [None, date(2026, 11, 20)])
def test_what_is_sent_again_needs_a_day_to_come(day: date | None) -> None:
    with pytest.raises(NotAllowed, match="day"):
        approve(a_delivered_order(), a_claim(ClaimKind.WRONG, Wish.REPLACEMENT), None, day, RETURNS, BY, TODAY)


def test_a_claim_is_decided_once() -> None:
    order, claim = a_delivered_order(), a_claim(ClaimKind.DAMAGED, Wish.REFUND)
    approve(order, claim, None, None, RETURNS, BY, TODAY)
    for again in (
        lambda: approve(order, claim, None, None, RETURNS, BY, TODAY),
        lambda: decline(order, claim, "No.", BY),
        lambda: receive(order, claim, None, None, RETURNS, BY, TODAY),
    ):
        with pytest.raises(NotAllowed, match="closed"):
            again()
    assert len(order.refunds) == 1


def test_nobody_is_turned_down_without_a_word() -> None:
    claim = a_claim(ClaimKind.RETURN, Wish.REFUND)
    with pytest.raises(NotAllowed, match="language"):
        decline(a_delivered_order(), claim, "", BY)
    assert claim.state is ClaimState.REQUESTED
