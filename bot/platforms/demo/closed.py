"""Sample orders that ended with the money given back."""

from datetime import datetime

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import JONAS, LI
from bot.shop.cancellation import CAUSE
from bot.shop.orders import Order, OrderEvent, OrderStatus, ParcelState, Refund


def closed_orders(now: datetime) -> list[Order]:
    """Cancelled before it was sent, and refunded after it came back."""
    return [_cancelled(now), _refunded(now)]


def _cancelled(now: datetime) -> Order:
    cancelled_at = ago(now, 1.2)
    cancelled = order(
        1065, JONAS, ago(now, 2.9), unshipped={"TXT-203": 1}, status=OrderStatus.CANCELLED, cancelled_at=cancelled_at
    )
    _give_back(cancelled, CAUSE, "changed my mind", "shopper", cancelled_at)
    cancelled.events.append(OrderEvent(cancelled_at, "shopper", "cancelled", "changed my mind"))
    return cancelled


def _refunded(now: datetime) -> Order:
    returned = parcel(
        "UJ602255035SE",
        "PostNord",
        ParcelState.RETURNED,
        now,
        [
            (23.7, "The shipment has been handed in by the sender", "Malmö, Sweden"),
            (14.4, "The shipment was refused by the addressee", "Shanghai, China"),
            (3.8, "The shipment has been returned to the sender", "Malmö, Sweden"),
        ],
    )
    refunded = order(1066, LI, ago(now, 26.5), packed=[(returned, {"LMP-130": 1})], status=OrderStatus.REFUNDED)
    _give_back(refunded, "return", "arrived back unopened", "agent", ago(now, 2.6))
    refunded.events.append(OrderEvent(ago(now, 2.6), "agent", "refunded", "arrived back unopened"))
    return refunded


def _give_back(order: Order, cause: str, reason: str, actor: str, at: datetime) -> None:
    order.refunds.append(Refund(cause, order.total, order.currency, reason, actor, at, order.payment_method, at, actor))
