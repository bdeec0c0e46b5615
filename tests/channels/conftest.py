"""A running hub with its channels connected to doubles of their platforms."""

from collections.abc import AsyncIterator

import pytest

from tests.channels.graph_double import GraphDouble
from tests.channels.telegram_double import TelegramDouble
from tests.desk.at_the_desk import asta, hire, maja, password_hash
from tests.hub.serving import Client, StartHub, double, start_hub

__all__ = ["asta", "double", "hire", "maja", "password_hash", "start_hub"]


@pytest.fixture
async def telegram(aiohttp_client: object) -> AsyncIterator[TelegramDouble]:
    """Telegram; at the end every request it got must have been one that Telegram documents."""
    platform = TelegramDouble()
    await platform.start()
    yield platform
    await platform.stop()
    assert platform.faults == []


@pytest.fixture
async def graph(aiohttp_client: object) -> AsyncIterator[GraphDouble]:
    """Messenger; at the end every request it got must have been one that Meta documents."""
    platform = GraphDouble()
    await platform.start()
    yield platform
    await platform.stop()
    assert platform.faults == []


@pytest.fixture
async def hub(start_hub: StartHub, telegram: TelegramDouble, graph: GraphDouble) -> Client:
    """A hub with both channels."""
    client = await start_hub(place=telegram.place | graph.place)
    telegram.hub = graph.hub = client
    return client
