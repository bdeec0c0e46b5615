"""Orders that are later than was promised: not shipped in time, or a parcel that should have arrived."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.common.shop_settings import ShopSettings
from bot.shop.notices import Notice
from bot.shop.orders import Order, ParcelState
from bot.shop.tracking import OrderReport, OrderState, ParcelReport, report

LOOKED_AT = timedelta(days=180)  # older orders are not late, they are forgotten
THERE = (ParcelState.DELIVERED, ParcelState.PICKUP_READY, ParcelState.RETURNING, ParcelState.RETURNED)
_TO_SHIP = (OrderState.PROCESSING_LATE, OrderState.PARTLY_SHIPPED)


class Lateness(StrEnum):
    """What is late of an order."""

    NOT_SHIPPED = "not_shipped"
    NOT_ARRIVED = "not_arrived"


@dataclass(frozen=True)
class LateOrder:
    """An order or one of its parcels, and by how much it is late; it says nothing of the shopper."""

    number: str
    what: Lateness
    promised: date  # the newest promise to ship, or the last day a parcel was expected
    days: int  # since then
    state: str  # of the parcel; empty while there is none
    carrier: str
    country: str


def late_orders(
    orders: Iterable[Order], notices: Sequence[Notice], settings: ShopSettings, now: datetime
) -> list[LateOrder]:
    """All that is late now, the latest first."""
    today = now.astimezone(settings.zone).date()
    found = [late for order in orders for late in _of(report(order, notices, settings, now), today)]
    return sorted(found, key=lambda late: (-late.days, late.number))


def _of(told: OrderReport, today: date) -> Iterator[LateOrder]:
    if told.state in _TO_SHIP and told.order.unshipped_lines and told.overdue:
        yield _late(told, Lateness.NOT_SHIPPED, told.ship_by, today)
    if told.order.open and not told.order.marketplace:
        for parcel in told.parcels:
            if parcel.late and parcel.parcel.state not in THERE:
                yield _late(told, Lateness.NOT_ARRIVED, parcel.expected[1], today, parcel)


def _late(
    told: OrderReport, what: Lateness, promised: date, today: date, parcel: ParcelReport | None = None
) -> LateOrder:
    state, carrier = (parcel.state, parcel.parcel.carrier) if parcel else ("", "")
    days = (today - promised).days
    return LateOrder(told.order.number, what, promised, days, state, carrier, told.order.country)
