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
    if parcel.trace_opened_at is None:
        parcel.trace_opened_at = now
        named = parcel.tracking_number or parcel.reference
        order.events.append(OrderEvent(now, actor, TRACE_OPENED, f"{reason}: {named}"))
        await work.commit()
    return parcel.trace_opened_at
