"""Orders that the dialogues change, imported as a merchant would: from a CSV file."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.common.opening_hours import WEEKDAYS
from tests.conversations.claim_orders import delivered_orders
from tests.running import Waybill, running_waybill

_COLUMNS = [
    "number", "email", "postcode", "phone", "status", "ordered_at", "ship_by", "country", "currency", "total",
    "line_sku", "line_name", "line_qty", "line_price", "parcel", "carrier", "tracking_number", "shipped_at",
    "delivered_at", "shipping_method", "supplier", "address", "city",
]  # fmt: skip
_NOW = datetime.now(UTC)
_HOME = {"address": "Gedimino pr. 9-12", "city": "Vilnius"}
LANGUAGES = ("en", "ru", "lt", "nb", "zh")


@pytest.fixture(scope="session")
def shop(waybill: Waybill) -> Waybill:
    """The running shop, with lena@example.com's unshipped orders 5100-5199 and shipped ones 5200-5299.

    With an address: 5600-5619 delivered three hours ago, 5620-5639 three days ago, 5640-5659 the same but with another
    parcel under way, 5660-5699 unshipped.
    """
    path = waybill.state / "orders.csv"
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS)
        writer.writeheader()
        writer.writerows(_unshipped(number) for number in range(5100, 5200))
        writer.writerows(_shipped(number) for number in range(5200, 5300))
        writer.writerows(_delivered(number, hours=3) for number in range(5600, 5620))
        writer.writerows(_delivered(number, hours=70) for number in range(5620, 5660))
        writer.writerows(_underway_too(number) for number in range(5640, 5660))
        writer.writerows(_unshipped(number) | _HOME for number in range(5660, 5700))
        writer.writerows(delivered_orders())
    done = waybill.command("import", "orders", str(path))
    assert done.returncode == 0, done.stdout + done.stderr
    return waybill


@pytest.fixture(scope="session")
def closed_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Waybill]:
    """A second running shop, whose people are there again in three days."""
    weekday = WEEKDAYS[(datetime.now(UTC).weekday() + 3) % len(WEEKDAYS)]
    with running_waybill(tmp_path_factory.mktemp("closed"), hours={weekday: "10:00-11:00"}) as running:
        yield running


def _unshipped(number: int) -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        "number": str(number),
        "email": "lena@example.com",
        "postcode": "LT-44280",
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


def _delivered(number: int, hours: int) -> dict[str, str]:
    delivered = _NOW - timedelta(hours=hours)
    left = {"shipped_at": delivered - timedelta(days=4), "delivered_at": delivered}
    times = {name: at.isoformat(timespec="seconds") for name, at in left.items()}
    ordered = (delivered - timedelta(days=5)).isoformat(timespec="seconds")
    return _shipped(number) | _HOME | times | {"status": "delivered", "ordered_at": ordered}


def _underway_too(number: int) -> dict[str, str]:
    """The second parcel of an order whose first one is delivered."""
    lamp = {"line_sku": "LAMP", "line_name": "Reading lamp", "parcel": "2", "tracking_number": f"CE{number}99999LT"}
    second = _shipped(number) | _HOME | lamp
    return second | {"ordered_at": _delivered(number, hours=70)["ordered_at"]}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A dialogue waits for a real assistant; the first one also for its start."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(300))
