"""Sample orders of which something, or everything, has still to be sent."""

from datetime import datetime, timedelta

from bot.platforms.demo.making import ago, order, parcel
from bot.platforms.demo.shop import ANNA, IRINA, JONAS, MARY, MARY_IN_NEW_YORK, OLE
from bot.shop.orders import Order, OrderStatus, ParcelState


def unshipped_orders(now: datetime) -> list[Order]:
    """Not paid, in time, late, partly sent, announced to the carrier, and sent by a marketplace."""
    return [
        order(
            1050,
            JONAS,
            ago(now, 0.8),
            unshipped={"LMP-130": 2},
            status=OrderStatus.PENDING_PAYMENT,
            payment_method="Bank transfer",
        ),
        order(
            1051,
            ANNA,
            ago(now, 0.6),
            unshipped={"KIT-322": 1, "KIT-318": 1},
            ship_by=now.date() + timedelta(days=2),
            shipping_method="express",
        ),
        order(1052, OLE, ago(now, 9.2), unshipped={"LMP-101": 1}, ship_by=now.date() - timedelta(days=4)),
        _partly_shipped(now),
        _announced(now),
        order(1067, MARY_IN_NEW_YORK, ago(now, 3.3), unshipped={"TXT-211": 2}, marketplace="Amazon"),
    ]


def _partly_shipped(now: datetime) -> Order:
    first = parcel(
        "CE104827364EE",
        "Omniva",
        ParcelState.IN_TRANSIT,
        now,
        [
            (2.9, "Item accepted from sender", "Tallinn, Estonia"),
            (2.1, "Item departed from sorting centre", "Tallinn, Estonia"),
            (1.2, "Item arrived at sorting centre", "Riga, Latvia"),
        ],
    )
    return order(
        1053,
        IRINA,
        ago(now, 5.4),
        packed=[(first, {"TXT-203": 1})],
        unshipped={"LMP-114": 1},
        ship_by=now.date() + timedelta(days=5),
    )


def _announced(now: datetime) -> Order:
    labelled = parcel("4829136756", "DHL", ParcelState.LABEL_CREATED, now, shipped_at=ago(now, 0.9))
    return order(1054, MARY, ago(now, 2.5), packed=[(labelled, {"KIT-305": 1})])
