"""The report on an order: its state by the first rule that fits, and every date."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import OrderStatus, ParcelState
from bot.shop.tracking import OrderState, report
from tests.building import NOW, a_parcel, a_scan, an_order, days_ago

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "details"),
    [
        (OrderState.PAYMENT_PENDING, {"status": OrderStatus.PENDING_PAYMENT}),
        (OrderState.PAYMENT_PENDING, {"status": OrderStatus.PENDING_PAYMENT, "ship_by": YESTERDAY}),
        (OrderState.PROCESSING, {"ship_by": TODAY}),
        (OrderState.PROCESSING, {"ship_by": None}),
        (OrderState.PROCESSING_LATE, {"ship_by": YESTERDAY}),
        (OrderState.PROCESSING_LATE, {"ship_by": None, "ordered_at": days_ago(5)}),
        (OrderState.PROCESSING, {"ship_by": None, "ordered_at": days_ago(4)}),
        (OrderState.PROCESSING_LATE, {"ship_by": None, "ordered_at": days_ago(4), "shipping_method": "express"}),
        (OrderState.PARTLY_SHIPPED, {"shipped": 1, "waiting": 1, "ship_by": YESTERDAY}),
        (OrderState.SHIPPED, {"shipped": 1, "ship_by": YESTERDAY}),
        (OrderState.SHIPPED, {"shipped": 3}),
        (OrderState.CANCELLED, {"status": OrderStatus.CANCELLED, "marketplace": "Amazon"}),
        (OrderState.CANCELLED, {"status": OrderStatus.CANCELLED, "shipped": 1}),
        (OrderState.REFUNDED, {"status": OrderStatus.REFUNDED, "shipped": 1}),
        (OrderState.MARKETPLACE, {"marketplace": "Amazon", "shipped": 1}),
        (OrderState.MARKETPLACE, {"marketplace": "Amazon", "status": OrderStatus.PENDING_PAYMENT}),
    ],
)
def test_the_order_is_in_the_first_state_that_fits(
    settings: ShopSettings, state: OrderState, details: dict[str, Any]
) -> None:
    parcels = [a_parcel(number=f"RR{index}") for index in range(details.pop("shipped", 0))]
    assert report(an_order(parcels=parcels, **details), [], settings, NOW).state is state


@pytest.mark.parametrize("state", ParcelState)
def test_a_parcel_is_reported_in_its_own_state(settings: ShopSettings, state: ParcelState) -> None:
    [parcel] = report(an_order(parcels=[a_parcel(state)]), [], settings, NOW).parcels
    assert parcel.state == state


def test_a_day_is_over_when_it_is_over_in_the_shop(settings: ShopSettings) -> None:
    evening = NOW.replace(hour=23)
    order = an_order(ship_by=TODAY)
    western = settings.model_copy(update={"time_zone": "America/Los_Angeles"})
    eastern = settings.model_copy(update={"time_zone": "Asia/Shanghai"})
    assert report(order, [], eastern, evening).state is OrderState.PROCESSING_LATE
    assert report(order, [], western, evening + timedelta(hours=3)).state is OrderState.PROCESSING


def test_dates_of_an_order_come_from_its_method(settings: ShopSettings) -> None:
    found = report(an_order(ship_by=TODAY + timedelta(days=2), shipping_method="Express"), [], settings, NOW)
    assert found.ship_by == TODAY + timedelta(days=2)
    assert found.expected == (TODAY + timedelta(days=5), TODAY + timedelta(days=8))
    assert found.pay_by == (NOW - timedelta(days=3)).date() + timedelta(days=3)


def test_a_window_never_begins_before_today(settings: ShopSettings) -> None:
    found = report(an_order(ship_by=date(2026, 1, 1)), [], settings, NOW)
    assert found.expected == (TODAY + timedelta(days=8), TODAY + timedelta(days=16))


def test_dates_of_a_parcel_count_from_its_own_start(settings: ShopSettings) -> None:
    shipped = a_parcel(shipped_at=days_ago(6), trace_opened_at=days_ago(2))
    [parcel] = report(an_order(parcels=[shipped]), [], settings, NOW).parcels
    start = days_ago(6).date()
    assert parcel.expected == (start + timedelta(days=8), start + timedelta(days=16))
    assert parcel.first_scan_by == start + timedelta(days=4)
    assert parcel.answer_by == days_ago(2).date() + timedelta(days=5)


def test_a_parcel_without_trace_promises_no_answer(settings: ShopSettings) -> None:
    [parcel] = report(an_order(parcels=[a_parcel()]), [], settings, NOW).parcels
    assert parcel.answer_by is None


@pytest.mark.parametrize(
    ("number", "url"), [("CE1", "https://mano.omniva.lt/track/CE1"), ("", "")], ids=["with number", "without"]
)
def test_only_a_number_can_be_followed(settings: ShopSettings, number: str, url: str) -> None:
    [parcel] = report(an_order(parcels=[a_parcel(number=number)]), [], settings, NOW).parcels
    assert parcel.tracking_url == url


def test_each_parcel_of_a_split_order_has_its_own_lines_and_state(settings: ShopSettings) -> None:
    one, other = a_parcel(ParcelState.DELIVERED, "RR1"), a_parcel(ParcelState.CUSTOMS, "RR2")
    order = an_order(parcels=[one, other], waiting=2)
    found = report(order, [], settings, NOW)
    assert [(parcel.state, list(parcel.lines)) for parcel in found.parcels] == [
        (ParcelState.DELIVERED, [order.lines[0]]),
        (ParcelState.CUSTOMS, [order.lines[1]]),
    ]
    assert order.unshipped_lines == order.lines[2:]


def test_the_newest_scan_is_the_last_event_in_any_order() -> None:
    newest = a_scan(0.5)
    parcel = a_parcel()
    parcel.events.extend([a_scan(3), newest, a_scan(1)])
    assert parcel.last_event is newest
