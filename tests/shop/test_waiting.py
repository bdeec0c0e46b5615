"""A voucher for waiting: one for each order, one for each person and notice, or none."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.common.problem_settings import WaitingVoucher
from bot.platforms.demo import demo_notices
from bot.shop.vouchers import Voucher
from bot.shop.waiting import thank_for_waiting
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, keep

TEN_PER_CENT = WaitingVoucher(percent=10, valid_days=30)


async def wait(
    db: Database, number: str = "1", policy: WaitingVoucher | None = TEN_PER_CENT, notice: int | None = None
) -> Voucher | None:
    """The shopper chooses to wait for this order."""
    async with db.begin() as work:
        order = await work.orders.by_number(number)
        assert order is not None
        return await thank_for_waiting(work, order, "c1", policy, notice, NOW)


@pytest.fixture
async def late(either: Database) -> Database:
    """Two orders of one person, and a notice."""
    await keep(either, an_order("1"), an_order("2", email="ANNA@example.com"), *demo_notices(NOW.date()))
    return either


async def test_a_voucher_is_given_once_for_an_order_and_written_down(late: Database) -> None:
    first, again = await wait(late), await wait(late)
    assert first and again and first.code == again.code
    assert (first.percent, first.amount, first.email) == (10, None, "anna@example.com")
    assert first.valid_until == (NOW + timedelta(days=30)).date()
    async with late.begin() as work:
        order = await work.orders.by_number("1")
    assert order and [event.action for event in order.events] == ["voucher_issued"]
    assert first.code in order.events[0].reason


async def test_a_person_gets_one_for_each_notice(late: Database) -> None:
    one, other = await wait(late, "1", notice=1), await wait(late, "2", notice=1)
    assert one and other and one.code == other.code


async def test_without_a_notice_every_order_has_its_own(late: Database) -> None:
    one, other = await wait(late, "1"), await wait(late, "2")
    assert one and other and one.code != other.code


async def test_two_at_once_are_given_the_same(late: Database) -> None:
    both = await asyncio.gather(wait(late, "1", notice=1), wait(late, "2", notice=1))
    assert len({voucher.code for voucher in both if voucher}) == 1


async def test_an_amount_is_given_in_the_currency_of_the_order(late: Database) -> None:
    policy = WaitingVoucher(amounts={"EUR": Decimal("5.50"), "NOK": Decimal(60)})
    voucher = await wait(late, policy=policy)
    assert voucher and (voucher.amount, voucher.currency, voucher.percent) == (Decimal("5.50"), "EUR", None)


@pytest.mark.parametrize("policy", [None, WaitingVoucher(amounts={"NOK": Decimal(60)})])
async def test_none_is_given_that_the_shop_does_not_grant(db: Database, policy: WaitingVoucher | None) -> None:
    await keep(db, an_order("1"))
    assert await wait(db, policy=policy) is None
    async with db.begin() as work:
        order = await work.orders.by_number("1")
    assert order and order.events == []
