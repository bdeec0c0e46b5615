"""Where an order is: one report per order with one per parcel, from what is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.common.shop_settings import ShippingMethod, ShopSettings
from bot.shop.estimates import estimate
from bot.shop.notices import Notice, active_notice
from bot.shop.orders import Order, OrderLine, OrderStatus, Parcel, ParcelState
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracing import open_trace


class OrderState(StrEnum):
    """What the shopper is told about the order as a whole."""

    PAYMENT_PENDING = "payment_pending"
    PROCESSING = "processing"
    PROCESSING_LATE = "processing_late"
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    MARKETPLACE = "marketplace"


STALLED = "stalled"  # said of a parcel without a scan for too long, whatever its recorded state
_MOVING = {ParcelState.LABEL_CREATED, ParcelState.IN_TRANSIT}


@dataclass(frozen=True)
class ParcelReport:
    """One parcel: its state and every date the shopper may ask for."""

    parcel: Parcel
    lines: Sequence[OrderLine]
    state: str  # a ParcelState, or STALLED
    expected: tuple[date, date]
    first_scan_by: date
    answer_by: date | None  # when an opened trace is answered
    tracking_url: str
    late: bool  # it should have arrived before today
    trace_overdue: bool  # an opened trace should have been answered before today


@dataclass(frozen=True)
class OrderReport:
    """All that may be said about an order now."""

    order: Order
    state: OrderState
    parcels: Sequence[ParcelReport]
    notice: Notice | None
    ship_by: date
    pay_by: date
    expected: tuple[date, date]
    overdue: bool  # even the newest promise to ship has passed


async def track(work: ShopUnitOfWork, order: Order, settings: ShopSettings, now: datetime) -> OrderReport:
    """Report on the order; a parcel that has stalled gets a trace opened, once."""
    for parcel in order.parcels:
        if is_stalled(parcel, _method(order, settings), now) and parcel.trace_opened_at is None:
            await open_trace(work, order, parcel, "bot", "no scan for too long", now)
    estimated = await estimate(work, settings.shipping, order.shipping_method, order.country)
    return report(order, await work.notices.all(), settings, now, estimated.days)


def report(
    order: Order,
    notices: Sequence[Notice],
    settings: ShopSettings,
    now: datetime,
    delivery_days: tuple[int, int] | None = None,
) -> OrderReport:
    """What is to be said of the order, without changing anything.

    Args:
        delivery_days: how long a delivery is expected to take; without it, what the shop has configured.
    """
    method, today = _method(order, settings), now.astimezone(settings.zone).date()
    notice = active_notice(notices, order, today, settings.shipping.method_name(order.shipping_method))
    ship_by = order.ship_by or (order.ordered_at + timedelta(days=method.first_scan_days)).date()
    days = delivery_days or method.delivery_days
    promised = max(ship_by, notice.ships_again_on) if notice and ship_by < today else ship_by
    return OrderReport(
        order=order,
        state=order_state(order, ship_by, today),
        parcels=[_parcel_report(order, parcel, settings, now, days) for parcel in order.parcels],
        notice=notice,
        ship_by=promised,
        pay_by=(order.ordered_at + timedelta(days=settings.orders.pay_within_days)).date(),
        expected=_window(max(promised, today), days),
        overdue=promised < today,
    )


def order_state(order: Order, ship_by: date, today: date) -> OrderState:
    """The state of the whole order, by the first rule that fits."""
    if order.status is OrderStatus.CANCELLED:
        return OrderState.CANCELLED
    if order.status is OrderStatus.REFUNDED:
        return OrderState.REFUNDED
    if order.marketplace:
        return OrderState.MARKETPLACE
    if order.status is OrderStatus.PENDING_PAYMENT:
        return OrderState.PAYMENT_PENDING
    if order.parcels:
        return OrderState.PARTLY_SHIPPED if order.unshipped_lines else OrderState.SHIPPED
    return OrderState.PROCESSING_LATE if ship_by < today else OrderState.PROCESSING


def is_stalled(parcel: Parcel, method: ShippingMethod, now: datetime) -> bool:
    """Whether a parcel on its way had no scan for longer than its shipping method allows."""
    seen = parcel.last_event.occurred_at if parcel.last_event else parcel.shipped_at
    return parcel.state in _MOVING and seen is not None and now - seen > timedelta(days=method.no_scan_limit_days)


def _parcel_report(
    order: Order, parcel: Parcel, settings: ShopSettings, now: datetime, days: tuple[int, int]
) -> ParcelReport:
    method, shipping, today = _method(order, settings), settings.shipping, now.astimezone(settings.zone).date()
    shipped, traced = (parcel.shipped_at or now).date(), parcel.trace_opened_at
    expected = _window(shipped, days)
    answer_by = traced.date() + timedelta(days=shipping.trace_answer_days) if traced else None
    return ParcelReport(
        parcel=parcel,
        lines=order.lines_in(parcel),
        state=STALLED if is_stalled(parcel, method, now) else parcel.state,
        expected=expected,
        first_scan_by=shipped + timedelta(days=method.first_scan_days),
        answer_by=answer_by,
        tracking_url=shipping.tracking_link(parcel.carrier, parcel.tracking_number) if parcel.tracking_number else "",
        late=expected[1] < today,
        trace_overdue=answer_by is not None and answer_by < today,
    )


def _method(order: Order, settings: ShopSettings) -> ShippingMethod:
    return settings.shipping.method(order.shipping_method)


def _window(start: date, days: tuple[int, int]) -> tuple[date, date]:
    return start + timedelta(days=days[0]), start + timedelta(days=days[1])
