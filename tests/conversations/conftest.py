"""Orders that the dialogues change, imported as a merchant would: from a CSV file."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conversations.claim_orders import delivered_orders
from tests.running import Waybill

_COLUMNS = [
    "number", "email", "postcode", "phone", "status", "ordered_at", "ship_by", "country", "currency", "total",
    "line_sku", "line_name", "line_qty", "line_price", "parcel", "carrier", "tracking_number", "shipped_at",
    "delivered_at", "shipping_method", "supplier",
]  # fmt: skip
LANGUAGES = ("en", "ru", "lt", "nb", "zh")


@pytest.fixture(scope="session")
def shop(waybill: Waybill) -> Waybill:
    """The running shop, with lena@example.com's unshipped orders 5100-5199 and shipped ones 5200-5299."""
    path = waybill.state / "orders.csv"
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS)
        writer.writeheader()
        writer.writerows(_unshipped(number) for number in range(5100, 5200))
        writer.writerows(_shipped(number) for number in range(5200, 5300))
        writer.writerows(delivered_orders())
    done = waybill.command("import", "orders", str(path))
    assert done.returncode == 0, done.stdout + done.stderr
    return waybill


def _unshipped(number: int) -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        "number": str(number),
        "email": "lena@example.com",
        "postcode": "LT-01103",
        "status": "paid",
        "ordered_at": (now - timedelta(days=1)).isoformat(timespec="seconds"),
        "ship_by": (now + timedelta(days=2)).date().isoformat(),
        "country": "LT",
        "currency": "EUR",
        "total": "49.90",
        "line_sku": "BLANKET",
        "line_name": "Wool blanket",
        "line_qty": "1",
        "line_price": "49.90",
        "shipping_method": "express",
    }


def _shipped(number: int) -> dict[str, str]:
    return _unshipped(number) | {
        "status": "shipped",
        "parcel": "1",
        "carrier": "Omniva",
        "tracking_number": f"CE{number}12345LT",
        "shipped_at": (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="seconds"),
    }


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A dialogue waits for a real assistant; the first one also for its start."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(300))
