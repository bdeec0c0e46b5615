"""What may go back, until when, and who pays."""

from datetime import date

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import Order, OrderStatus, ParcelState
from bot.shop.return_policy import (
    Readiness,
    arrived_lines,
    line_keys,
    lines_under_way,
    payer,
    readiness,
    refused,
    window_end,
)
from bot.shop.returns import ClaimKind, Payer, Reason
from tests.building import NOW, a_line, a_parcel, an_order, days_ago

TODAY = NOW.date()


def delivered(days: float = 3) -> Order:
    """An order of one line, delivered so many days ago."""
    return an_order(parcels=[a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(days))])


def policy(settings: ShopSettings, **changes: object) -> ShopSettings:
    """The shop's settings with another policy."""
    return settings.model_copy(update={"returns": settings.returns.model_copy(update=changes)})


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (delivered(), Readiness.READY),
        (an_order(parcels=[a_parcel(), a_parcel(ParcelState.DELIVERED, "R2")]), Readiness.READY),
        (an_order(parcels=[a_parcel()]), Readiness.UNDER_WAY),
        (an_order(parcels=[a_parcel(ParcelState.LOST), a_parcel(number="R2")]), Readiness.UNDER_WAY),
        (an_order(parcels=[a_parcel(ParcelState.LOST)]), Readiness.TROUBLED),
        (an_order(waiting=1), Readiness.NOT_SHIPPED),
        (an_order(waiting=1, status=OrderStatus.CANCELLED), Readiness.CLOSED),
        (an_order(waiting=1, marketplace="Amazon"), Readiness.CLOSED),
    ],
)
def test_readiness(order: Order, expected: Readiness) -> None:
    assert readiness(order) is expected


def test_only_what_has_arrived_can_be_claimed() -> None:
    order = an_order(parcels=[a_parcel(ParcelState.DELIVERED), a_parcel(number="R2")], waiting=1)
    assert arrived_lines(order, in_hand=False) == arrived_lines(order, in_hand=True) == order.lines[:1]
    assert lines_under_way(order) == order.lines[1:]


def test_what_the_shopper_has_in_hand_counts_before_its_last_scan() -> None:
    order = an_order(parcels=[a_parcel()], waiting=1)
    assert arrived_lines(order, in_hand=False) == []
    assert arrived_lines(order, in_hand=True) == order.lines[:1]


def test_lines_of_one_product_have_keys_of_their_own() -> None:
    order = an_order(waiting=2)
    assert list(line_keys(order)) == ["LMP-1/0", "LMP-1/1"]


def test_the_window_begins_on_the_day_of_delivery_in_the_shop_s_zone(settings: ShopSettings) -> None:
    late_evening = NOW.replace(hour=22, minute=30)  # in Vilnius it is the 22nd
    order = an_order(parcels=[a_parcel(ParcelState.DELIVERED, delivered_at=late_evening)])
    assert window_end(order.lines[0], policy(settings, window_days=10), TODAY) == date(2026, 12, 2)


def test_an_unknown_delivery_counts_from_today(settings: ShopSettings) -> None:
    assert window_end(a_line(a_parcel()), policy(settings, window_days=1), TODAY) == date(2026, 11, 22)


@pytest.mark.parametrize(("days", "late"), [(29, False), (30, False), (31, True)])
def test_the_last_day_counts(settings: ShopSettings, days: int, late: bool) -> None:
    order = delivered(days)
    found = refused(order.lines, ClaimKind.RETURN, Reason.SIZE, settings, TODAY)
    assert bool(found.late) is late and not found.excluded


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (ClaimKind.DAMAGED, Reason.OUR_MISTAKE),
        (ClaimKind.WRONG, Reason.OUR_MISTAKE),
        (ClaimKind.MISSING, Reason.OUR_MISTAKE),
        (ClaimKind.RETURN, Reason.NOT_AS_DESCRIBED),
        (ClaimKind.EXCHANGE, Reason.NOT_AS_DESCRIBED),
    ],
)
def test_for_what_is_not_as_it_should_be_there_is_no_end_and_the_store_pays(
    settings: ShopSettings, kind: ClaimKind, reason: Reason
) -> None:
    strict = policy(settings, excluded_skus=["*"])
    found = refused(delivered(400).lines, kind, reason, strict, TODAY)
    assert not found.late and not found.excluded
    assert payer(kind, reason, strict) is Payer.STORE


@pytest.mark.parametrize("who", ["shopper", "store"])
@pytest.mark.parametrize("reason", [Reason.SIZE, Reason.CHANGED_MIND, Reason.OTHER])
def test_for_what_did_not_suit_the_policy_says_who_pays(settings: ShopSettings, who: str, reason: Reason) -> None:
    assert payer(ClaimKind.RETURN, reason, policy(settings, postage_paid_by=who)) == who


@pytest.mark.parametrize(("pattern", "excluded"), [("LMP-1", True), ("lmp-*", True), ("LMP", False), ("GIFT-*", False)])
def test_excluded_products(settings: ShopSettings, pattern: str, excluded: bool) -> None:
    strict = policy(settings, excluded_skus=[pattern])
    found = refused(delivered().lines, ClaimKind.RETURN, Reason.SIZE, strict, TODAY)
    assert bool(found.excluded) is excluded
