"""How sample orders and parcels are put together."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from bot.platforms.demo.shop import PRODUCTS, Shopper
from bot.shop.orders import Order, OrderLine, OrderStatus, Parcel, ParcelState, TrackingEvent

Basket = Mapping[str, int]  # pieces by SKU
Scan = tuple[float, str, str]  # days ago, what the carrier says, place

_LAST_CHECK = timedelta(minutes=25)


def order(
    number: int,
    shopper: Shopper,
    ordered_at: datetime,
    *,
    packed: Sequence[tuple[Parcel, Basket]] = (),
    unshipped: Basket | None = None,
    **details: Any,
) -> Order:
    """An order with its parcels and whatever is still to be sent; `details` are fields of Order."""
    baskets: list[tuple[Parcel | None, Basket]] = [*packed, (None, unshipped or {})]
    lines = [_line(sku, pieces, shopper, parcel) for parcel, basket in baskets for sku, pieces in basket.items()]
    fields: dict[str, Any] = {
        "status": OrderStatus.PAID,
        "shipping_method": "standard",
        "ship_by": (ordered_at + timedelta(days=3)).date(),
        "payment_method": shopper.payment_method,
    }
    return Order(
        number=str(number),
        email=shopper.email,
        ordered_at=ordered_at,
        currency=shopper.currency,
        total=sum((line.price * line.quantity for line in lines), Decimal(shopper.postage)),
        postcode=shopper.postcode,
        phone=shopper.phone,
        country=shopper.country,
        address=shopper.address,
        city=shopper.city,
        lines=lines,
        parcels=[parcel for parcel, _ in packed],
        **(fields | details),
    )


def parcel(
    number: str, carrier: str, state: ParcelState, now: datetime, scans: Sequence[Scan] = (), **details: Any
) -> Parcel:
    """A parcel that left with its oldest scan; `details` are fields of Parcel."""
    events = [TrackingEvent(ago(now, days), said, place) for days, said, place in sorted(scans, reverse=True)]
    fields: dict[str, Any] = {
        "reference": number,
        "shipped_at": events[0].occurred_at if events else None,
        "delivered_at": events[-1].occurred_at if state is ParcelState.DELIVERED else None,
        "checked_at": now - _LAST_CHECK,
    }
    return Parcel(carrier=carrier, state=state, tracking_number=number, events=events, **(fields | details))


def ago(now: datetime, days: float) -> datetime:
    """The time so many days before now, to the minute."""
    return (now - timedelta(days=days)).replace(second=0, microsecond=0)


def _line(sku: str, pieces: int, shopper: Shopper, parcel: Parcel | None) -> OrderLine:
    product = PRODUCTS[sku]
    return OrderLine(sku, product.name, pieces, product.price(shopper.currency), product.supplier, parcel)
