"""Investigations with the carrier: opened once for each parcel, and written down."""

from datetime import datetime

from bot.shop.orders import Order, OrderEvent, Parcel
from bot.shop.ports import ShopUnitOfWork

TRACE_OPENED = "trace_opened"


async def open_trace(
    work: ShopUnitOfWork, order: Order, parcel: Parcel, actor: str, reason: str, now: datetime
) -> datetime:
    """Open an investigation unless there is one.

    Returns:
        Since when it is open.
    """
    await work.orders.lock(order)
    if begin_trace(order, parcel, actor, reason, now):
        await work.commit()
    return parcel.trace_opened_at or now


def begin_trace(order: Order, parcel: Parcel, actor: str, reason: str, now: datetime) -> bool:
    """Open the investigation of a parcel of a locked order; False when one is open."""
    if parcel.trace_opened_at:
        return False
    parcel.trace_opened_at = now
    named = parcel.tracking_number or parcel.reference
    order.events.append(OrderEvent(now, actor, TRACE_OPENED, f"{reason}: {named}"))
    return True
