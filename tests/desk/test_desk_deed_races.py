"""Several agents at the same moment, on either database: the money goes back once."""

import asyncio

import pytest
from sqlalchemy import text

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import ParcelState
from bot.shop.returns import ClaimKind, Wish
from bot.storage.unit_of_work import Database
from tests.building import KINDS, a_parcel, an_order, days_ago
from tests.desk.at_the_desk import Desk
from tests.desk.dealing import Dealing, a_dealing, claims
from tests.hub.serving import Client, StartHub


@pytest.fixture(params=KINDS)
async def hub(request: pytest.FixtureRequest, start_hub: StartHub) -> Client:
    """A hub on a database of each kind."""
    if request.param == "sqlite":
        return await start_hub()
    url = request.getfixturevalue("postgresql")
    database = Database(url)
    async with database.engine.begin() as connection:
        await connection.execute(text("DROP SCHEMA public CASCADE"))
        await connection.execute(text("CREATE SCHEMA public"))
    await database.close()
    return await start_hub(database_url=url)


@pytest.fixture
async def dealing(hub: Client, maja: Desk) -> Dealing:
    """Order WB-1042, delivered."""
    box = a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(2))
    return await a_dealing(hub, maja, an_order("WB-1042", [box]))


@pytest.mark.parametrize("client_ids", ["aaaa", "abcd"], ids=["double click", "four windows"])
async def test_of_four_refunds_at_once_one_is_recorded(dealing: Dealing, client_ids: str) -> None:
    seen = (await dealing.order())["seen"]
    answers = await asyncio.gather(
        *(dealing.tries("refund", client_id=each, seen=seen, amount="20", reason="Scratch") for each in client_ids)
    )
    done = [answer.status for answer in answers].count(200)
    assert done == (4 if client_ids == "aaaa" else 1)
    assert [refund["amount"] for refund in (await dealing.order())["refunds"]] == ["20.00"]
    assert sum("€20.00" in words for words in await dealing.heard()) == 1


async def test_a_claim_is_decided_once(dealing: Dealing, settings: ShopSettings) -> None:
    number = await claims(dealing, settings, ClaimKind.DAMAGED, Wish.REFUND)
    seen = (await dealing.order())["seen"]
    answers = await asyncio.gather(
        *(dealing.tries("approve", claim=number, seen=seen) for _ in range(2)),
        *(dealing.tries("decline", claim=number, seen=seen, reason="No") for _ in range(2)),
    )
    assert sorted(answer.status for answer in answers) == [200, 409, 409, 409]
    order = await dealing.order()
    assert len(order["refunds"]) == (order["claims"][0]["state"] == "closed")
    assert len([entry for entry in order["trail"] if entry["actor"] == "Maja"]) == 1


async def test_a_refund_is_marked_as_paid_once(dealing: Dealing, jonas: Desk) -> None:
    await dealing.does("refund", amount="20", reason="Scratch")
    [due] = (await (await jonas.get("refunds")).json())["refunds"]
    path = f"refunds/{due['id']}/paid"
    answers = await asyncio.gather(
        *(desk.post(path, {"client_id": each, "reference": "RF"}) for desk, each in ((jonas, "a"), (dealing.desk, "b")))
    )
    assert sorted(answer.status for answer in answers) == [200, 409]


async def test_an_erasure_works_on_either_database(dealing: Dealing, asta: Desk) -> None:
    path = f"conversations/{dealing.shopper.conversation}"
    assert (await dealing.desk.post(f"{path}/export", {"client_id": "one"})).status == 200
    response = await asta.post(f"{path}/erase", {"client_id": "one", "email": "anna@example.com"})
    assert response.status == 200, await response.text()
    async with dealing.database.read() as work:
        assert await work.orders.by_email("anna@example.com") == []
        assert await work.personal_data.conversations("anna@example.com") == []
