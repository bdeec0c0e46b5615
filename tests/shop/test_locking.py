"""Five failed proofs in an hour lock the conversation and the order number for an hour."""

from datetime import datetime, timedelta

import pytest

from bot.shop.access import Access, Granted, Locked, NotFound, open_order, prove
from bot.shop.proof import Proof
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, keep

RIGHT, WRONG = Proof(email="anna@example.com"), Proof(email="other@example.com")
HOUR = timedelta(hours=1)


async def attempt(
    db: Database, conversation: str = "c1", number: str = "WB-1042", proof: Proof = WRONG, at: datetime = NOW
) -> Access:
    """One try to see an order."""
    async with db.begin() as work:
        return await prove(work, conversation, number, proof, at)


@pytest.fixture
async def shop(db: Database) -> Database:
    """Two orders of one shopper."""
    await keep(db, an_order("WB-1042", [a_parcel(number="RR473124829SE")]), an_order("WB-1043"))
    return db


@pytest.mark.parametrize("number", ["WB-1042", "WB-9999", "#"], ids=["known", "unknown", "no number at all"])
async def test_the_fifth_failure_locks_whether_the_number_is_known_or_not(shop: Database, number: str) -> None:
    answers = [await attempt(shop, number=number) for _ in range(6)]
    assert answers == [NotFound()] * 4 + [Locked(NOW + HOUR)] * 2


async def test_a_right_proof_is_refused_while_locked(shop: Database) -> None:
    for _ in range(5):
        await attempt(shop)
    assert await attempt(shop, proof=RIGHT) == Locked(NOW + HOUR)
    async with shop.begin() as work:
        assert await open_order(work, "c1", "WB-1042") is None


async def test_a_conversation_is_locked_for_every_number(shop: Database) -> None:
    for number in range(5):
        await attempt(shop, number=str(number))
    assert await attempt(shop, number="WB-1043", proof=RIGHT) == Locked(NOW + HOUR)


async def test_another_conversation_is_not_locked_for_another_number(shop: Database) -> None:
    for number in range(5):
        await attempt(shop, number=str(number))
    assert isinstance(await attempt(shop, "c2", "WB-1043", RIGHT), Granted)


async def test_a_number_in_any_spelling_is_locked_for_every_conversation(shop: Database) -> None:
    for number in range(5):
        await attempt(shop, f"guesser {number}", "#wb 1042" if number % 2 else "WB-1042")
    assert await attempt(shop, "c2", "wb1042", RIGHT) == Locked(NOW + HOUR)
    assert isinstance(await attempt(shop, "c2", "WB-1043", RIGHT), Granted)


async def test_an_order_is_locked_by_whichever_of_its_numbers_it_was_guessed(shop: Database) -> None:
    for number in range(5):
        await attempt(shop, f"guesser {number}", "RR473124829SE")
    assert await attempt(shop, "c2", "WB-1042", RIGHT) == Locked(NOW + HOUR)


async def test_the_lock_ends_an_hour_after_the_last_failure(shop: Database) -> None:
    for minute in (0, 10, 20, 30, 40):
        await attempt(shop, at=NOW + timedelta(minutes=minute))
    end = NOW + timedelta(minutes=100)
    assert await attempt(shop, proof=RIGHT, at=end - timedelta(seconds=1)) == Locked(end)
    assert isinstance(await attempt(shop, proof=RIGHT, at=end), Granted)


async def test_attempts_while_locked_do_not_lengthen_the_lock(shop: Database) -> None:
    for minute in (0, 1, 2, 3, 4, 30, 59):
        await attempt(shop, at=NOW + timedelta(minutes=minute))
    assert isinstance(await attempt(shop, proof=RIGHT, at=NOW + timedelta(minutes=64)), Granted)


async def test_failures_spread_over_more_than_an_hour_lock_nothing(shop: Database) -> None:
    for number in range(8):
        assert await attempt(shop, at=NOW + number * timedelta(minutes=16)) == NotFound()


async def test_a_success_leaves_no_failure(shop: Database) -> None:
    for _ in range(4):
        await attempt(shop)
    for _ in range(3):
        assert isinstance(await attempt(shop, proof=RIGHT), Granted)


async def test_what_was_proven_before_the_lock_stays_open(shop: Database) -> None:
    await attempt(shop, number="WB-1043", proof=RIGHT)
    for _ in range(5):
        await attempt(shop)
    async with shop.begin() as work:
        order = await open_order(work, "c1", "WB-1043")
    assert order is not None and order.number == "WB-1043"
