"""Parcels that customs hold."""

from datetime import datetime, timedelta

from bot.shop.orders import Order, Parcel, ParcelState


def held_parcel(order: Order) -> Parcel | None:
    """The parcel of the order that customs have held for longest."""
    held = [parcel for parcel in order.parcels if parcel.state is ParcelState.CUSTOMS]
    return min(held, key=lambda parcel: held_since(parcel) or order.ordered_at, default=None)


def held_since(parcel: Parcel) -> datetime | None:
    """The newest scan: when customs got it, as far as is known."""
    return parcel.last_event.occurred_at if parcel.last_event else parcel.shipped_at


def held_too_long(parcel: Parcel, limit_days: int, now: datetime) -> bool:
    """Whether customs hold the parcel for longer than the shop lets pass."""
    since = held_since(parcel)
    return since is not None and now - since > timedelta(days=limit_days)
