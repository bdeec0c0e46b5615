"""Which orders are late, and by how much."""

from datetime import date

from bot.common.shop_settings import ShopSettings
from bot.shop.late_orders import Lateness, late_orders
from bot.shop.notices import Notice
from bot.shop.orders import OrderStatus, ParcelState
from tests.building import NOW, a_parcel, an_order, days_ago


def test_an_order_is_late_from_the_day_after_the_promised_one(settings: ShopSettings) -> None:
    orders = [
        an_order("TODAY", waiting=1, ship_by=date(2026, 11, 21)),
        an_order("LATE", waiting=1, ship_by=date(2026, 11, 19), country="LT"),
        an_order("UNPAID", waiting=1, ship_by=date(2026, 11, 1), status=OrderStatus.PENDING_PAYMENT),
        an_order("CANCELLED", waiting=1, ship_by=date(2026, 11, 1), status=OrderStatus.CANCELLED),
    ]
    (late,) = late_orders(orders, [], settings, NOW)
    assert (late.number, late.what, late.promised, late.days) == ("LATE", Lateness.NOT_SHIPPED, date(2026, 11, 19), 2)
    assert (late.state, late.carrier, late.country) == ("", "", "LT")


def test_a_parcel_is_late_by_the_longest_time_of_its_method(settings: ShopSettings) -> None:
    longest = settings.shipping.method("standard").delivery_days[1]
    orders = [
        an_order("MOVING", [a_parcel(number="R1", shipped_at=days_ago(longest + 4))]),
        an_order("IN TIME", [a_parcel(number="R2", shipped_at=days_ago(longest))]),
        an_order("THERE", [a_parcel(ParcelState.DELIVERED, "R3", shipped_at=days_ago(90))]),
        an_order("WAITS", [a_parcel(ParcelState.PICKUP_READY, "R4", shipped_at=days_ago(90))]),
        an_order("LOST", [a_parcel(ParcelState.LOST, "R5", shipped_at=days_ago(longest + 9))]),
    ]
    found = late_orders(orders, [], settings, NOW)
    assert [(late.number, late.what, late.days) for late in found] == [
        ("LOST", Lateness.NOT_ARRIVED, 9),
        ("MOVING", Lateness.NOT_ARRIVED, 4),
    ]


def test_of_an_order_shipped_in_part_the_rest_can_be_late(settings: ShopSettings) -> None:
    order = an_order("HALF", [a_parcel(ParcelState.DELIVERED)], waiting=1, ship_by=date(2026, 11, 18))
    (late,) = late_orders([order], [], settings, NOW)
    assert (late.what, late.days) == (Lateness.NOT_SHIPPED, 3)


def test_a_notice_moves_the_promise(settings: ShopSettings) -> None:
    notice = Notice(
        reason="public_holiday",
        starts_on=date(2026, 11, 10),
        ends_on=date(2026, 11, 23),
        ships_again_on=date(2026, 11, 24),
        texts={},
    )
    order = an_order("LATE", waiting=1, ship_by=date(2026, 11, 19))
    assert late_orders([order], [notice], settings, NOW) == []
