"""An import that needs nothing but a file."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import import ImportReport, import_orders
from bot.shop.orders import Order
from bot.storage.unit_of_work import Database

ROOT = Path(__file__).parents[2]
ORDERS = ROOT / "tests" / "fixtures" / "orders"

Import = Callable[..., Awaitable[ImportReport]]


@pytest.fixture
def load(db: Database, settings: ShopSettings, tmp_path: Path) -> Import:
    """Import a file, or text or bytes as a file of this name."""

    async def run(content: Path | str | bytes, name: str = "orders.csv", *, keep_good: bool = True) -> ImportReport:
        path = content if isinstance(content, Path) else tmp_path / name
        if not isinstance(content, Path):
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return await import_orders(
            path, db.begin, keep_good=keep_good, settings=settings, progress=lambda step, done, total: None
        )

    return run


Find = Callable[[str], Awaitable[Order | None]]


@pytest.fixture
def find(db: Database) -> Find:
    """The recorded order with this number."""

    async def run(number: str) -> Order | None:
        async with db.begin() as work:
            return await work.orders.by_number(number)

    return run
