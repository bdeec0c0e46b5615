"""Amounts and times come back exactly as they went in; what could not is refused."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy.exc import StatementError

from bot.shop.orders import Order
from bot.storage.unit_of_work import Database
from tests.building import a_parcel, a_scan, an_order, keep


async def read_back(db: Database, order: Order) -> Order:
    """The order as a new transaction reads it."""
    await keep(db, order)
    async with db.begin() as work:
        found = await work.orders.by_number(order.number)
        assert found is not None and found is not order
        return found


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("0.0001", "EUR", "0.0001"),
        ("0.1", "EUR", "0.10"),
        ("89", "EUR", "89.00"),
        ("19.999", "KWD", "19.999"),
        ("1500", "JPY", "1500.00"),
        ("-5.50", "NOK", "-5.50"),
        ("0", "EUR", "0.00"),
        ("1E+3", "EUR", "1000.00"),
        ("123456789012.3456", "EUR", "123456789012.3456"),
    ],
)
async def test_an_amount_comes_back_exactly(either: Database, amount: str, currency: str, written: str) -> None:
    found = await read_back(either, an_order(total=Decimal(amount), currency=currency))
    assert (found.total, str(found.total)) == (Decimal(amount), written)


async def test_ten_dimes_are_a_whole(either: Database) -> None:
    await keep(either, *(an_order(str(number), total=Decimal("0.1")) for number in range(10)))
    async with either.begin() as work:
        assert sum(order.total for order in await work.orders.by_email("anna@example.com")) == 1


@pytest.mark.parametrize("amount", ["0.00001", "19.99999", "NaN", "Infinity"])
async def test_an_amount_that_could_not_be_given_back_is_refused(either: Database, amount: str) -> None:
    with pytest.raises((StatementError, OverflowError)):
        await keep(either, an_order(total=Decimal(amount)))
    async with either.begin() as work:
        assert not await work.orders.any()


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 11, 21, 14, 5, 59, 123456, UTC),
        datetime(2026, 11, 22, 1, 30, tzinfo=timezone(timedelta(hours=8))),
        datetime(2026, 11, 21, 23, 30, tzinfo=timezone(timedelta(hours=-8))),
    ],
    ids=["to the microsecond", "from the east", "from the west"],
)
async def test_a_moment_comes_back_in_utc(either: Database, moment: datetime) -> None:
    parcel = a_parcel()
    parcel.events.append(a_scan(1))
    parcel.events[0].occurred_at = moment
    found = await read_back(either, an_order(parcels=[parcel], ordered_at=moment))
    for came_back in (found.ordered_at, found.parcels[0].events[0].occurred_at):
        assert (came_back, came_back.tzinfo) == (moment, UTC)


async def test_a_moment_that_is_not_known_stays_unknown(either: Database) -> None:
    assert (await read_back(either, an_order(cancelled_at=None))).cancelled_at is None


async def test_a_time_without_a_zone_is_refused(either: Database) -> None:
    with pytest.raises(StatementError, match="a time without a zone cannot be stored: 2026-11-21"):
        await keep(either, an_order(ordered_at=datetime(2026, 11, 21, 14, 5)))
    async with either.begin() as work:
        assert not await work.orders.any()
