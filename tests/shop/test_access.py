"""Order data leaves through one door, and every refusal looks the same."""

import pytest

from bot.shop.access import Granted, NotFound, identify, known_orders, open_order, orders_for_agent, prove
from bot.shop.proof import Proof
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, days_ago, keep

ANNA = Proof(email="anna@example.com")


@pytest.fixture
async def shop(either: Database) -> Database:
    """Three orders of Anna, the newest last, and one of Ole with the same postcode."""
    await keep(
        either,
        an_order("1", ordered_at=days_ago(9), postcode="01103"),
        an_order("2", [a_parcel(number="RR473124829SE")], ordered_at=days_ago(5)),
        an_order("3", ordered_at=days_ago(1), email="Anna@Example.com"),
        an_order("4", email="ole@example.com", postcode="99999", phone="+47 912 34 567"),
    )
    return either


async def seen(db: Database, conversation: str) -> list[str]:
    """Numbers of the orders a conversation may see."""
    async with db.begin() as work:
        return [order.number for order in await known_orders(work, conversation)]


@pytest.mark.parametrize(
    ("number", "proof"),
    [
        ("999", ANNA),
        ("4", ANNA),
        ("4", Proof(postcode="01103")),
        ("1", Proof()),
        ("", ANNA),
        ("", Proof()),
        ("#", ANNA),
        ("x" * 4000, ANNA),
        ("1' OR '1'='1", ANNA),
        ("1", Proof(email="%")),
        ("\ud83d", Proof(email="\udc00")),
    ],
    ids=["no such", "another's", "another's by postcode", "no proof", "no number", "nothing", "sign only", "endless",
         "SQL", "wildcard", "broken characters"],
)  # fmt: skip
async def test_every_failure_is_the_same_not_found(shop: Database, number: str, proof: Proof) -> None:
    async with shop.begin() as work:
        assert await prove(work, "c1", number, proof, NOW) == NotFound()
    assert await seen(shop, "c1") == []


@pytest.mark.parametrize("number", ["2", "# 2", "RR473124829SE", "rr 473 124 829 se"])
async def test_an_order_is_granted_by_its_own_number_or_a_parcels(shop: Database, number: str) -> None:
    async with shop.begin() as work:
        found = await prove(work, "c1", number, ANNA, NOW)
    assert isinstance(found, Granted) and found.order.number == "2"


async def test_a_proven_order_stays_open_in_that_conversation_only(shop: Database) -> None:
    async with shop.begin() as work:
        await prove(work, "c1", "1", ANNA, NOW)
        await prove(work, "c1", "1", ANNA, NOW)
    async with shop.begin() as work:
        order = await open_order(work, "c1", "#1")
        assert order is not None and order.number == "1"
        assert await open_order(work, "c2", "1") is None
    assert await seen(shop, "c1") == ["1"]
    assert await seen(shop, "c2") == []


async def test_one_proof_opens_one_order_even_of_the_same_address(shop: Database) -> None:
    async with shop.begin() as work:
        await prove(work, "c1", "1", ANNA, NOW)
        assert await open_order(work, "c1", "2") is None


async def test_an_identity_sees_its_own_orders_newest_first(shop: Database) -> None:
    async with shop.begin() as work:
        await identify(work, "c1", " ANNA@example.com")
        await work.commit()
    assert await seen(shop, "c1") == ["3", "2", "1"]
    async with shop.begin() as work:
        assert await open_order(work, "c1", "4") is None


async def test_an_identity_is_the_newest_one(shop: Database) -> None:
    async with shop.begin() as work:
        await identify(work, "c1", "anna@example.com")
        await identify(work, "c1", "ole@example.com")
        await work.commit()
    assert await seen(shop, "c1") == ["4"]


async def test_identity_and_proof_add_up_without_doubles(shop: Database) -> None:
    async with shop.begin() as work:
        await identify(work, "c1", "ole@example.com")
        await prove(work, "c1", "4", Proof(phone="91234567"), NOW)
        await prove(work, "c1", "1", ANNA, NOW)
    assert await seen(shop, "c1") == ["4", "1"]


async def test_an_agent_sees_all_orders_of_the_addresses_that_were_proven(shop: Database) -> None:
    async with shop.begin() as work:
        await prove(work, "c1", "1", ANNA, NOW)
        assert [order.number for order in await orders_for_agent(work, "c1")] == ["3", "2", "1"]
        assert await orders_for_agent(work, "c2") == []
