"""Changing an order before it leaves: its address at once, anything else by a person, who finds it held."""

from datetime import datetime
from enum import StrEnum

from bot.shop.addresses import one_line
from bot.shop.orders import ADDRESS_CHANGED, Order, OrderEvent, ParcelState
from bot.shop.ports import ShopUnitOfWork

HELD = "held"


class Changeable(StrEnum):
    """How far an order can still be changed."""

    YES = "yes"  # nothing has left
    PARTLY_SHIPPED = "partly_shipped"
    SHIPPED = "shipped"
    ARRIVED = "arrived"  # delivered, or on its way back: nothing can be redirected
    MARKETPLACE = "marketplace"  # only the marketplace can
    CLOSED = "closed"  # cancelled or refunded


_OUT_OF_REACH = {
    ParcelState.DELIVERED,
    ParcelState.RETURNING,
    ParcelState.RETURNED,
    ParcelState.EXCEPTION,
    ParcelState.LOST,
}


def changeable(order: Order) -> Changeable:
    """How far the order can be changed, by the first rule that fits."""
    if not order.open:
        return Changeable.CLOSED
    if order.marketplace:
        return Changeable.MARKETPLACE
    if not order.parcels:
        return Changeable.YES
    if order.unshipped_lines:
        return Changeable.PARTLY_SHIPPED
    arrived = all(parcel.state in _OUT_OF_REACH for parcel in order.parcels)
    return Changeable.ARRIVED if arrived else Changeable.SHIPPED


async def change_address(
    work: ShopUnitOfWork, order: Order, address: str, actor: str, reason: str, now: datetime
) -> Changeable:
    """Send the order to this address, if it has not left meanwhile; the same address again changes nothing.

    Returns:
        YES when the order has this address now, else why not.
    """
    order = await work.orders.lock(order)
    found, line = changeable(order), one_line(address)
    if found is Changeable.YES and (order.address, order.city) != (line, ""):
        move_to(order, line, actor, reason, now)
        await work.commit()
    return found


def move_to(order: Order, line: str, actor: str, reason: str, now: datetime) -> None:
    """Give a locked order that has not left this address, in one line."""
    order.address, order.city = line, ""
    order.events.append(OrderEvent(now, actor, ADDRESS_CHANGED, reason))


async def hold(work: ShopUnitOfWork, order: Order, actor: str, reason: str, now: datetime) -> Changeable:
    """Keep back what has not left until a person has agreed the change with the shopper; every wish is written down.

    Returns:
        YES or PARTLY_SHIPPED when it is held now, else why not.
    """
    order = await work.orders.lock(order)
    found = changeable(order)
    if found in (Changeable.YES, Changeable.PARTLY_SHIPPED):
        order.held_at = order.held_at or now
        order.events.append(OrderEvent(now, actor, HELD, reason))
        await work.commit()
    return found
