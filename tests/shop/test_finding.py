"""Which order a shopper means."""

import pytest

from bot.shop.access import Granted, Locked, NotFound, identify
from bot.shop.finding import Choice, DetailsNeeded, find_order
from bot.shop.proof import Proof
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, days_ago, keep

ANNA = Proof(email="anna@example.com")


@pytest.fixture
async def shop(db: Database) -> Database:
    """Two orders of Anna and one of Ole, who are known in the conversations of their names."""
    await keep(db, an_order("1", ordered_at=days_ago(2)), an_order("2"), an_order("3", email="ole@example.com"))
    async with db.begin() as work:
        await identify(work, "anna", "anna@example.com")
        await identify(work, "ole", "ole@example.com")
        await work.commit()
    return db


async def test_the_only_order_of_a_known_shopper_needs_no_number(shop: Database) -> None:
    async with shop.begin() as work:
        found = await find_order(work, "ole", "", Proof(), NOW)
    assert isinstance(found, Granted) and found.order.number == "3"


async def test_several_orders_are_a_choice_newest_first(shop: Database) -> None:
    async with shop.begin() as work:
        found = await find_order(work, "anna", "", Proof(), NOW)
    assert isinstance(found, Choice) and [order.number for order in found.orders] == ["1", "2"]


async def test_the_named_one_of_several_orders_is_found_without_proof(shop: Database) -> None:
    async with shop.begin() as work:
        found = await find_order(work, "anna", "#2", Proof(), NOW)
    assert isinstance(found, Granted) and found.order.number == "2"


@pytest.mark.parametrize(("conversation", "number"), [("new", ""), ("new", "1"), ("new", "999"), ("ole", "1")])
async def test_without_proof_details_are_asked_for_whatever_the_number(
    shop: Database, conversation: str, number: str
) -> None:
    async with shop.begin() as work:
        assert await find_order(work, conversation, number, Proof(), NOW) == DetailsNeeded()


async def test_asking_for_details_is_no_failed_attempt(shop: Database) -> None:
    async with shop.begin() as work:
        for _ in range(9):
            await find_order(work, "new", "1", Proof(), NOW)
        assert isinstance(await find_order(work, "new", "1", ANNA, NOW), Granted)


async def test_an_order_proven_once_is_found_again_without_number_and_proof(shop: Database) -> None:
    async with shop.begin() as work:
        await find_order(work, "new", "2", ANNA, NOW)
        found = await find_order(work, "new", "", Proof(), NOW)
    assert isinstance(found, Granted) and found.order.number == "2"


async def test_wrong_proof_is_not_found_and_then_locked(shop: Database) -> None:
    async with shop.begin() as work:
        answers = [await find_order(work, "new", "3", ANNA, NOW) for _ in range(5)]
    assert answers[:4] == [NotFound()] * 4 and isinstance(answers[4], Locked)


async def test_the_digits_of_a_number_stand_for_it_with_proof_only(db: Database) -> None:
    await keep(db, an_order("WB-20931"), an_order("A-20877"), an_order("B-20877"))
    async with db.begin() as work:
        assert await find_order(work, "new", "20931", Proof(), NOW) == DetailsNeeded()
        assert await find_order(work, "new", "20931", Proof(email="ole@example.com"), NOW) == NotFound()
        assert await find_order(work, "new", "20877", ANNA, NOW) == NotFound()  # two orders have these digits
        assert await find_order(work, "new", "2093", ANNA, NOW) == NotFound()
        found = await find_order(work, "new", "20931", ANNA, NOW)
    assert isinstance(found, Granted) and found.order.number == "WB-20931"


async def test_the_digits_and_the_number_are_locked_together(db: Database) -> None:
    await keep(db, an_order("WB-20931"))
    async with db.begin() as work:
        for number in ("20931", "WB-20931") * 3:
            last = await find_order(work, f"guess {number}", number, Proof(email="ole@example.com"), NOW)
        assert isinstance(last, Locked)
        assert isinstance(await find_order(work, "new", "20931", ANNA, NOW), Locked)


async def test_a_known_shopper_may_prove_an_order_of_another_address(shop: Database) -> None:
    async with shop.begin() as work:
        found = await find_order(work, "ole", "1", ANNA, NOW)
        assert isinstance(found, Granted)
        among = await find_order(work, "ole", "", Proof(), NOW)
    assert isinstance(among, Choice) and len(among.orders) == 2
