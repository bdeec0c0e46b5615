"""The shop on a database of either kind."""

from collections.abc import AsyncIterator

import pytest

from bot.storage.unit_of_work import Database
from tests.building import KINDS, empty_database


@pytest.fixture(params=KINDS)
async def either(request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """An empty database of each kind in turn."""
    async with empty_database(request.param, request) as database:
        yield database
