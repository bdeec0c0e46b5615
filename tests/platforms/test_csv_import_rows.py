"""Single rows: every status, every kind of bad cell, and what is repaired in silence."""

from decimal import Decimal

import pytest

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import.row import read_row
from bot.shop.orders import OrderStatus, ParcelState

ROW = {"number": "7", "email": "a@example.com", "ordered_at": "2026-11-03", "currency": "EUR", "total": "10"}
LINE = {"line_sku": "A", "line_name": "Lamp", "line_qty": "1", "line_price": "10"}


@pytest.mark.parametrize(
    ("status", "order", "parcel"),
    [
        ("", OrderStatus.PAID, None),
        ("On-Hold", OrderStatus.PENDING_PAYMENT, None),
        ("Processing", OrderStatus.PAID, None),
        ("FULFILLED", OrderStatus.PAID, ParcelState.IN_TRANSIT),
        ("ready for pickup", OrderStatus.PAID, ParcelState.PICKUP_READY),
        ("completed", OrderStatus.PAID, ParcelState.DELIVERED),
        ("canceled", OrderStatus.CANCELLED, None),
        ("refunded", OrderStatus.REFUNDED, None),
        *((state.value, OrderStatus.PAID, state) for state in ParcelState),
    ],
)
def test_statuses(settings: ShopSettings, status: str, order: OrderStatus, parcel: ParcelState | None) -> None:
    row = read_row(ROW | {"status": status}, settings)
    assert (row.standing.order, row.standing.parcel, row.has_parcel) == (order, parcel, parcel is not None)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"line_name": "x" * 10_000}, "line_name: is longer than 300 characters"),
        ({"line_name": ""}, "line_name: missing from the line"),
        ({"line_name": "@SUM(A1)"}, "begins like a spreadsheet formula"),
        ({"line_name": "+cmd|' /C calc'!A0"}, "begins like a spreadsheet formula"),
        ({"tracking_number": "1.23E+13"}, "was rounded to 1.23E"),
        ({"line_price": "9.999"}, "line_price: 9.999 has more decimals than EUR"),
        ({"currency": "JPY", "total": "10.5"}, "total: 10.5 has more decimals than JPY"),
        ({"total": "Infinity"}, "is not an amount"),
        ({"total": "1,299.00"}, "is not an amount"),
        ({"total": "9" * 30}, "is not an amount"),
        ({"line_qty": "1.5"}, "is not a whole number"),
        ({"ordered_at": "2026-02-30"}, "is not a date"),
        ({"ordered_at": "0001-01-01"}, "is not a date"),
        ({"country": "Norway"}, "is not a country code"),
        ({"currency": "XYZ"}, "is not a currency code"),
        ({"email": "a@example.com\x00, b@example.com"}, "is not an e-mail address"),
        ({"number": "9" * 65}, "is longer than 64"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bad_cells(settings: ShopSettings, cells: dict[str, str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_row(ROW | LINE | cells, settings)


def test_odd_but_good_cells(settings: ShopSettings) -> None:
    odd = {
        "number": '="0042"',
        "phone": "'+370 600 00001",
        "line_name": "-20% Lamp\x07\u200b\nblack",
        "total": "１０．50",
        "shipping_method": "Express",
        "currency": "eur",
    }
    row = read_row(ROW | LINE | odd, settings)
    assert (row.number, row.phone, row.line_name) == ("0042", "+370 600 00001", "-20% Lamp black")
    assert (row.total, row.shipping_method, row.currency) == (Decimal("10.50"), "express", "EUR")
