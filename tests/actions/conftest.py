"""The shop that actions see."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from actions.work import database
from bot.common.environment import environment
from tests.building import an_order, keep


@pytest.fixture(autouse=True)
async def _shop(tmp_path: Path, newest_schema: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Two orders in the database the actions open."""
    shutil.copy(newest_schema, tmp_path / "shop.db")
    monkeypatch.setenv("WAYBILL_DATABASE_URL", f"sqlite:///{tmp_path}/shop.db")
    environment.cache_clear()
    database.cache_clear()
    await keep(database(), an_order("WB-20931", postcode="0154"), an_order("WB-20940", postcode="0154"))
    yield
    await database().close()
    database.cache_clear()
    environment.cache_clear()
