"""Cancelled however often and by however many at once, the money goes back once."""

import asyncio

from sqlalchemy import func, select

from bot.shop.cancellation import Cancelled, Possibility, cancel
from bot.shop.orders import OrderStatus, Refund
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, keep


async def cancel_it(db: Database, barrier: asyncio.Barrier | None = None) -> Cancelled | Possibility:
    """Cancel order 1 in a transaction of its own, after everybody at the barrier has read it."""
    async with db.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        if barrier:
            await barrier.wait()
        return await cancel(work, order, "shopper", "too slow", NOW)


async def refunds_in(db: Database) -> int:
    """How many refunds the database holds."""
    async with db.engine.connect() as connection:
        return int(await connection.scalar(select(func.count()).select_from(Refund)) or 0)


def newly(answers: list[Cancelled | Possibility]) -> list[bool]:
    """Which of the answers were the first one."""
    assert all(isinstance(answer, Cancelled) and answer.refund is not None for answer in answers)
    return sorted(answer.newly for answer in answers if isinstance(answer, Cancelled))


async def test_the_second_refund_is_the_first_one(either: Database) -> None:
    await keep(either, an_order("1"))
    first, second = await cancel_it(either), await cancel_it(either)
    assert isinstance(first, Cancelled) and isinstance(second, Cancelled)
    assert first.refund is not None and second.refund is not None
    assert (first.newly, second.newly, first.refund.id) == (True, False, second.refund.id)
    assert await refunds_in(either) == 1


async def test_of_several_at_once_one_cancels_and_all_hear_of_the_same_refund(either: Database) -> None:
    await keep(either, an_order("1"))
    answers = await asyncio.gather(*(cancel_it(either) for _ in range(4)))
    assert newly(answers) == [False, False, False, True]
    assert len({answer.refund.id for answer in answers if isinstance(answer, Cancelled) and answer.refund}) == 1
    assert await refunds_in(either) == 1


async def test_two_that_have_both_read_the_open_order_cancel_it_once(either: Database) -> None:
    await keep(either, an_order("1"))
    # SQLite lets the second reader in only when the first is done, so nobody can wait for both there.
    barrier = asyncio.Barrier(2) if either.engine.dialect.name == "postgresql" else None
    answers = await asyncio.gather(cancel_it(either, barrier), cancel_it(either, barrier))
    assert newly(answers) == [False, True]
    async with either.begin() as work:
        order = await work.orders.by_number("1")
    assert order is not None
    assert (order.status, len(order.refunds), len(order.events)) == (OrderStatus.CANCELLED, 1, 1)


async def test_an_unpaid_order_is_cancelled_once_too(either: Database) -> None:
    await keep(either, an_order("1", status=OrderStatus.PENDING_PAYMENT))
    barrier = asyncio.Barrier(2) if either.engine.dialect.name == "postgresql" else None
    answers = await asyncio.gather(cancel_it(either, barrier), cancel_it(either, barrier))
    assert sorted(answer.newly for answer in answers if isinstance(answer, Cancelled)) == [False, True]
    async with either.begin() as work:
        order = await work.orders.by_number("1")
    assert order is not None and len(order.events) == 1
    assert await refunds_in(either) == 0


async def test_an_order_that_shipped_since_it_was_read_is_not_cancelled(either: Database) -> None:
    await keep(either, an_order("1"))
    async with either.begin() as work:
        stale = await work.orders.by_number("1")
    async with either.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        order.parcels.append(a_parcel())
        await work.commit()
    assert stale is not None and stale.parcels == []
    async with either.begin() as work:
        assert await cancel(work, stale, "shopper", "too slow", NOW) is Possibility.SHIPPED
    assert await refunds_in(either) == 0
