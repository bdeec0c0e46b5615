"""`waybill export` and `waybill erase`."""

import asyncio
import io
import zipfile
from pathlib import Path

import pytest

from bot.shop.orders import Order, ParcelState
from bot.storage import schema
from bot.storage.unit_of_work import Database
from tests.building import a_parcel, an_order, days_ago, keep
from tests.cli.conftest import Waybill


@pytest.fixture
def stocked(state: Path) -> Path:
    """Anna's delivered order is known."""
    asyncio.run(_keep(state, an_order("WB-1", [a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(2))])))
    return state


async def _keep(state: Path, order: Order) -> None:
    database = Database(f"sqlite:///{state}/waybill.db")
    await schema.upgrade(database.engine)
    await keep(database, order)
    await database.close()


def test_a_copy_is_written_and_never_over_another(waybill: Waybill, stocked: Path, tmp_path: Path) -> None:
    file = tmp_path / "anna.zip"
    done = waybill("export", "Anna@example.com", "--to", str(file))
    assert done.code == 0 and "1 orders of anna@example.com" in done.out
    with zipfile.ZipFile(file) as archive:
        assert b'"WB-1"' in archive.read("data.json")
    assert file.stat().st_mode & 0o077 == 0
    again = waybill("export", "anna@example.com", "--to", str(file))
    assert again.code == 1 and "exists already" in again.err


def test_erased_the_person_is_not_known_any_more(waybill: Waybill, stocked: Path) -> None:
    assert waybill("erase", "anna@example.com", "--yes").code == 0
    again = waybill("erase", "anna@example.com", "--yes")
    assert again.code == 1 and "Nothing is held about anna@example.com" in again.err


def test_without_a_yes_nothing_is_erased(waybill: Waybill, stocked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert waybill("erase", "anna@example.com").code == 1
    assert waybill("export", "anna@example.com", "--to", str(stocked / "still.zip")).code == 0


def test_an_order_under_way_is_not_erased(waybill: Waybill, stocked: Path) -> None:
    asyncio.run(_keep(stocked, an_order("WB-2", waiting=1)))
    refused = waybill("erase", "anna@example.com", "--yes")
    assert refused.code == 1 and "WB-2" in refused.err and "Traceback" not in refused.err
