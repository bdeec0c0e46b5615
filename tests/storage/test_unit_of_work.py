"""One transaction: all of it or nothing."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest

from bot.common.errors import AlreadyRecorded
from bot.shop.notices import Notice
from bot.shop.proof import ProofFailure
from bot.storage.unit_of_work import Database, UnitOfWork
from tests.building import NOW, a_parcel, an_order, keep


async def fill(work: UnitOfWork, number: str = "1") -> None:
    """Write something by every store of the shop."""
    order = an_order(number, [a_parcel()])
    work.orders.add(order)
    work.notices.add(Notice("holiday", NOW.date(), NOW.date(), NOW.date(), {"en": "Closed."}))
    work.proofs.add_failure(ProofFailure("c1", number, NOW))
    await work.proofs.set_identity("c1", "anna@example.com")
    assert await work.orders.by_number(number) is order


async def holds_nothing(db: Database) -> bool:
    """Whether none of it is in the database."""
    async with db.begin() as work:
        found = [
            await work.orders.any(),
            await work.notices.all(),
            await work.proofs.failures("c1", "1", NOW),
            await work.proofs.identity("c1"),
        ]
        return not any(found)


async def test_a_committed_unit_is_there_for_others(either: Database) -> None:
    async with either.begin() as work:
        await fill(work)
        await work.commit()
    assert not await holds_nothing(either)


async def test_leaving_without_commit_leaves_nothing(either: Database) -> None:
    async with either.begin() as work:
        await fill(work)
    assert await holds_nothing(either)


async def test_an_error_leaves_nothing(either: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with either.begin() as work:
            await fill(work)
            raise ZeroDivisionError
    assert await holds_nothing(either)


async def test_a_cancelled_task_leaves_nothing_and_blocks_nobody(either: Database) -> None:
    filled = asyncio.Event()

    async def hang() -> None:
        async with either.begin() as work:
            await fill(work)
            filled.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await filled.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await holds_nothing(either)
    await keep(either, an_order("2"))


async def test_what_is_written_once_is_refused_the_second_time_with_all_around_it(either: Database) -> None:
    await keep(either, an_order("1"))
    async with either.begin() as work:
        work.proofs.add_failure(ProofFailure("c1", "1", NOW))
        work.orders.add(an_order("#1"))
        with pytest.raises(AlreadyRecorded):
            await work.commit()
        assert await work.orders.by_number("1") is not None  # the unit can go on
    async with either.begin() as work:
        assert await work.proofs.failures("c1", "1", NOW) == []


async def test_writers_wait_for_each_other(either: Database) -> None:
    async def add_one(number: int) -> None:
        async with either.begin() as work:
            assert await work.orders.by_number(str(number)) is None
            work.orders.add(an_order(str(number)))
            await work.commit()

    await asyncio.gather(*(add_one(number) for number in range(8)))
    async with either.begin() as work:
        assert len(await work.orders.by_email("anna@example.com")) == 8


async def test_a_request_waits_for_at_most_two_of_the_writers_in_the_background(db: Database) -> None:
    done = []

    async def write(name: str, begin: Callable[[], AbstractAsyncContextManager[UnitOfWork]]) -> None:
        async with begin() as work:
            await work.conversations.with_waiting()
            done.append(name)

    crowd = [asyncio.create_task(write("background", db.begin_in_background)) for _ in range(10)]
    await asyncio.sleep(0)
    await write("request", db.begin)
    assert done.index("request") <= 2
    await asyncio.gather(*crowd)
    assert done.count("background") == 10
