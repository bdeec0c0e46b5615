"""Proofs, failures and identities in both databases."""

from datetime import timedelta

from bot.shop.proof import ProofFailure
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, keep


async def test_failures_are_those_of_the_conversation_or_the_number_oldest_first(either: Database) -> None:
    tries = [("c1", "A", 5), ("c2", "A", 9), ("c2", "B", 3), ("c1", "C", 1), ("c1", "A", 70)]
    async with either.begin() as work:
        for conversation, number, minutes in tries:
            work.proofs.add_failure(ProofFailure(conversation, number, NOW - timedelta(minutes=minutes)))
        await work.commit()
        found = await work.proofs.failures("c1", "A", NOW - timedelta(hours=1))
    assert [(failure.conversation, failure.number) for failure in found] == [("c2", "A"), ("c1", "A"), ("c1", "C")]


async def test_failures_of_the_same_moment_are_all_kept(either: Database) -> None:
    async with either.begin() as work:
        for _ in range(3):
            work.proofs.add_failure(ProofFailure("c1", "A", NOW))
        await work.commit()
        assert len(await work.proofs.failures("c1", "", NOW)) == 3


async def test_a_second_proof_of_the_same_order_changes_nothing(either: Database) -> None:
    order = an_order("1")
    await keep(either, order)
    for minutes in (0, 1):
        async with either.begin() as work:
            await work.proofs.add_proven("c1", order, NOW + timedelta(minutes=minutes))
            await work.commit()
    async with either.begin() as work:
        assert await work.proofs.proven("c1") == [order.id]
        assert await work.proofs.proven("c2") == []


async def test_a_proof_goes_with_its_order(either: Database) -> None:
    await keep(either, an_order("1"))
    async with either.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        await work.proofs.add_proven("c1", order, NOW)
        await work.orders.delete(order)
        await work.commit()
    async with either.begin() as work:
        assert await work.proofs.proven("c1") == []


async def test_an_identity_is_set_and_changed(either: Database) -> None:
    async with either.begin() as work:
        assert await work.proofs.identity("c1") is None
        await work.proofs.set_identity("c1", "anna@example.com")
        await work.proofs.set_identity("c1", "ole@example.com")
        await work.commit()
    async with either.begin() as work:
        assert await work.proofs.identity("c1") == "ole@example.com"
        assert await work.proofs.identity("c2") is None
