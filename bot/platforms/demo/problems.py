"""Sample orders that shoppers write about: said to be delivered, held for long, and money that does not come."""

from datetime import datetime
from decimal import Decimal

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import IRINA, JONAS, LI, MARY, OLE
from bot.shop.orders import Order, OrderEvent, OrderStatus, Parcel, ParcelState, Refund


def troubled_orders(now: datetime) -> list[Order]:
    """Delivered some hours ago, delivered days ago, at customs for too long, and refunds new and overdue."""
    return [
        order(1080, MARY, ago(now, 7.3), packed=[(_just_delivered(now), {"LMP-114": 2})]),
        order(1081, OLE, ago(now, 14.8), packed=[(_delivered_days_ago(now), {"KIT-318": 1})]),
        order(1082, LI, ago(now, 24.2), packed=[(_held_for_long(now), {"LMP-101": 1})]),
        _partly_refunded(now),
        _refund_overdue(now),
    ]


def _just_delivered(now: datetime) -> Parcel:
    scans = [
        (4.4, "Shipment picked up", "Leipzig, Germany"),
        (0.3, "With delivery courier", "London, United Kingdom"),
        (0.17, "Delivered, left in the porch", "London, United Kingdom"),
    ]
    return parcel("4829400771", "DHL", ParcelState.DELIVERED, now, scans)


def _delivered_days_ago(now: datetime) -> Parcel:
    scans = [
        (11.2, "The shipment has been handed in by the sender", "Malmö, Sweden"),
        (2.6, "The shipment has been delivered", "Oslo, Norway"),
    ]
    return parcel("RR473150024SE", "PostNord", ParcelState.DELIVERED, now, scans)


def _held_for_long(now: datetime) -> Parcel:
    scans = [
        (20.6, "Item accepted from sender", "Tallinn, Estonia"),
        (14.4, "Item held by customs", "Shanghai, China"),
    ]
    return parcel("CE104930021EE", "Omniva", ParcelState.CUSTOMS, now, scans)


def _partly_refunded(now: datetime) -> Order:
    arrived = parcel(
        "UJ602310046SE",
        "PostNord",
        ParcelState.DELIVERED,
        now,
        [
            (12.1, "The shipment has been handed in by the sender", "Malmö, Sweden"),
            (6.2, "The shipment has been delivered", "Berlin, Germany"),
        ],
    )
    kept = order(1083, JONAS, ago(now, 15.3), packed=[(arrived, {"TXT-211": 2})])
    _give_back(kept, Decimal("18.90"), "one cover was stained", ago(now, 1.1))
    return kept


def _refund_overdue(now: datetime) -> Order:
    cancelled_at = ago(now, 16.4)
    cancelled = order(
        1084,
        IRINA,
        ago(now, 18.9),
        unshipped={"KIT-322": 1},
        status=OrderStatus.CANCELLED,
        cancelled_at=cancelled_at,
    )
    cancelled.events.append(OrderEvent(cancelled_at, "shopper", "cancelled", "ordered twice"))
    _give_back(cancelled, cancelled.total, "ordered twice", cancelled_at)
    return cancelled


def _give_back(order: Order, amount: Decimal, reason: str, at: datetime) -> None:
    order.refunds.append(
        Refund("goodwill", amount, order.currency, reason, "agent", at, order.payment_method, at, "agent")
    )
