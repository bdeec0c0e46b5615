"""A running hub whose desk is a Chatwoot, and a shopper."""

from collections.abc import AsyncIterator

import pytest

from tests.chatwoot.chatwoot_double import ChatwootDouble
from tests.desk.at_the_desk import hire, maja, password_hash
from tests.hub.serving import Client, Shopper, StartHub, double, open_session, start_hub

__all__ = ["double", "hire", "maja", "password_hash", "start_hub"]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is lost is looked for soon."""
    monkeypatch.setattr("bot.hub.other_desk.OtherDesk.__init__.__defaults__", (0.2,))


@pytest.fixture
async def chatwoot(aiohttp_client: object) -> AsyncIterator[ChatwootDouble]:
    """Chatwoot; at the end every request it got must have been one that its definition describes."""
    platform = ChatwootDouble()
    await platform.start()
    yield platform
    await platform.stop()
    assert platform.faults == []


@pytest.fixture
async def hub(start_hub: StartHub, chatwoot: ChatwootDouble) -> Client:
    """A hub with this desk."""
    client = await start_hub(place=chatwoot.place, **chatwoot.shop)
    chatwoot.hub = client
    return client


@pytest.fixture
async def shopper(hub: Client) -> Shopper:
    """A shopper who has just opened the widget."""
    return await open_session(hub, language="en")
