"""Delivered orders of lena@example.com that the dialogues claim about, as rows of a CSV file."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

_BLANKET, _COVERS, _CARD = (
    ("BLANKET", "Wool blanket", "1"),
    ("COVER", "Linen cushion cover", "2"),
    ("GIFT-1", "Gift card", "1"),
)


def delivered_orders() -> Iterator[dict[str, str]]:
    """From 6100: a blanket and two covers; 6200: a blanket; 6220: the same, long ago; 6230: a gift card too."""
    for number in range(6100, 6200):
        yield from _rows(number, 3, _BLANKET, _COVERS)
    for number in range(6200, 6220):
        yield from _rows(number, 3, _BLANKET)
    for number in range(6220, 6230):
        yield from _rows(number, 60, _BLANKET)
    for number in range(6230, 6235):
        yield from _rows(number, 3, _CARD, _BLANKET)


def _rows(number: int, days: int, *lines: tuple[str, str, str]) -> Iterator[dict[str, str]]:
    delivered = datetime.now(UTC) - timedelta(days=days)
    for sku, name, quantity in lines:
        yield {
            "number": str(number),
            "email": "lena@example.com",
            "postcode": "LT-44280",
            "status": "shipped",
            "ordered_at": (delivered - timedelta(days=6)).isoformat(timespec="seconds"),
            "country": "LT",
            "currency": "EUR",
            "total": "79.90",
            "line_sku": sku,
            "line_name": name,
            "line_qty": quantity,
            "line_price": "15.00",
            "shipping_method": "express",
            "parcel": "1",
            "carrier": "Omniva",
            "tracking_number": f"CD{number}12345LT",
            "shipped_at": (delivered - timedelta(days=4)).isoformat(timespec="seconds"),
            "delivered_at": delivered.isoformat(timespec="seconds"),
        }
