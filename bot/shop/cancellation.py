"""Cancelling an order and giving all the money back, exactly once."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from bot.common.errors import AlreadyRecorded
from bot.shop.orders import CANCELLED, Order, OrderEvent, OrderStatus, Refund
from bot.shop.ports import ShopUnitOfWork

CAUSE = "cancellation"


class Possibility(StrEnum):
    """What can be done about an order that a shopper wants to cancel."""

    CANCEL = "cancel"  # nothing shipped: cancelled, all the money back
    CANCEL_UNPAID = "cancel_unpaid"  # nothing shipped, nothing paid
    PARTLY_SHIPPED = "partly_shipped"  # a person cancels the rest
    SHIPPED = "shipped"  # too late; it can be returned
    CLOSED_ELSEWHERE = "closed_elsewhere"  # cancelled or refunded before it came here
    ALREADY_CANCELLED = "already_cancelled"
    ALREADY_REFUNDED = "already_refunded"
    MARKETPLACE = "marketplace"  # the marketplace answers for it


@dataclass(frozen=True)
class Cancelled:
    """A cancelled order, with the refund if anything had been paid."""

    order: Order
    refund: Refund | None
    newly: bool  # False: it had been cancelled before


def possibility(order: Order) -> Possibility:
    """What can be done, by the first rule that fits."""
    if order.closed_elsewhere:
        return Possibility.CLOSED_ELSEWHERE
    if order.status is OrderStatus.CANCELLED:
        return Possibility.ALREADY_CANCELLED
    if order.status is OrderStatus.REFUNDED:
        return Possibility.ALREADY_REFUNDED
    if order.marketplace:
        return Possibility.MARKETPLACE
    if order.parcels:
        return Possibility.PARTLY_SHIPPED if order.unshipped_lines else Possibility.SHIPPED
    unpaid = order.status is OrderStatus.PENDING_PAYMENT
    return Possibility.CANCEL_UNPAID if unpaid else Possibility.CANCEL


def refundable(order: Order) -> Decimal:
    """What is still to be given back for the whole order."""
    return Decimal(0) if order.status is OrderStatus.PENDING_PAYMENT else order.total - order.refunded


async def cancel(work: ShopUnitOfWork, order: Order, actor: str, reason: str, now: datetime) -> Cancelled | Possibility:
    """Cancel the order and record its refund; asked again, the same answer and no second refund.

    Returns:
        The cancelled order, or why it cannot be cancelled any more.
    """
    order = await work.orders.lock(order)
    found = possibility(order)
    if found is Possibility.ALREADY_CANCELLED:
        return Cancelled(order, order.refund_for(CAUSE), newly=False)
    if found not in (Possibility.CANCEL, Possibility.CANCEL_UNPAID):
        return found
    refund = _record(order, actor, reason, now)
    try:
        await work.commit()
    except AlreadyRecorded:
        order = await work.orders.lock(order)
        return Cancelled(order, order.refund_for(CAUSE), newly=False)
    return Cancelled(order, refund, newly=True)


def _record(order: Order, actor: str, reason: str, now: datetime) -> Refund | None:
    amount = refundable(order)
    order.status, order.cancelled_at = OrderStatus.CANCELLED, now
    order.events.append(OrderEvent(now, actor, CANCELLED, reason))
    if amount <= 0:
        return None
    refund = Refund(CAUSE, amount, order.currency, reason, actor, now, order.payment_method)
    order.refunds.append(refund)
    return refund
