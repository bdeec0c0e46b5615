"""Orders in both databases: found in any spelling, kept and removed with all their parts."""

from datetime import date

import pytest
from sqlalchemy import func, select

from bot.common.errors import AlreadyRecorded
from bot.shop.orders import CANCELLED, OrderEvent, ParcelState
from bot.storage import order_tables
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, a_scan, an_order, days_ago, keep

CHILDREN = [order_tables.order_lines, order_tables.parcels, order_tables.tracking_events, order_tables.order_events]


async def rows(db: Database) -> list[int]:
    """How many rows the parts of orders have."""
    async with db.engine.connect() as connection:
        counts = [await connection.scalar(select(func.count()).select_from(table)) for table in CHILDREN]
    return [count or 0 for count in counts]


@pytest.mark.parametrize("spelling", ["WB-1042", "#wb 1042", "ＷＢ１０４２", "\u200bWB–1042"])
async def test_an_order_is_found_by_any_spelling_of_its_number(either: Database, spelling: str) -> None:
    await keep(either, an_order("WB-1042"), an_order("WB-1043"))
    async with either.begin() as work:
        found = await work.orders.by_number(spelling)
    assert found is not None and found.number == "WB-1042"


@pytest.mark.parametrize(
    ("digits", "number"), [("1042", "WB-1042"), ("77", "A77B"), ("042", None), ("104", None), ("5", None), ("%", None)]
)
async def test_an_order_is_found_by_the_digits_of_its_number_alone(
    either: Database, digits: str, number: str | None
) -> None:
    await keep(either, an_order("WB-1042"), an_order("WB-11042"), an_order("A77B"), an_order("A-5"), an_order("B-5"))
    async with either.begin() as work:
        found = await work.orders.only_one_of_digits(digits)
    assert (found and found.number) == number


async def test_two_spellings_of_one_number_are_refused(either: Database) -> None:
    await keep(either, an_order("WB-1042"))
    with pytest.raises(AlreadyRecorded):
        await keep(either, an_order("wb1042"))


async def test_a_changed_number_and_address_are_found_at_once(either: Database) -> None:
    await keep(either, an_order("1"))
    async with either.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        order.number, order.email = "WB-2", "Ole@Example.com"
        await work.commit()
        assert await work.orders.by_number("wb2") is order
        assert await work.orders.by_number("1") is None
        assert list(await work.orders.by_email("ole@example.com")) == [order]


async def test_a_parcel_number_used_again_means_the_newest_order(either: Database) -> None:
    await keep(
        either,
        an_order("1", [a_parcel(number="RR 473")], ordered_at=days_ago(1)),
        an_order("2", [a_parcel(number="RR473")], ordered_at=days_ago(400)),
    )
    async with either.begin() as work:
        found = await work.orders.by_tracking_number("rr-473")
    assert found is not None and found.number == "1"


@pytest.mark.parametrize("number", ["", "#", "\u200b"])
async def test_no_number_finds_no_parcel_without_number(either: Database, number: str) -> None:
    await keep(either, an_order("1", [a_parcel(number="")]))
    async with either.begin() as work:
        assert await work.orders.by_tracking_number(number) is None
        assert await work.orders.by_number(number) is None


async def test_orders_come_newest_first(either: Database) -> None:
    orders = [an_order(str(age), ordered_at=days_ago(age)) for age in (5, 1, 9)]
    await keep(either, *orders, an_order("0", email="ole@example.com"))
    async with either.begin() as work:
        by_email = await work.orders.by_email(" ANNA@example.com ")
        by_ids = await work.orders.by_ids([order.id for order in orders if order.id])
        assert await work.orders.by_ids([]) == []
    assert [order.number for order in by_email] == [order.number for order in by_ids] == ["1", "5", "9"]


async def test_an_order_comes_back_with_all_its_parts(either: Database) -> None:
    parcel = a_parcel(ParcelState.PICKUP_READY, pickup_until=date(2026, 11, 27), source_reachable=False)
    parcel.events.extend([a_scan(2, "Handed in", "Malmö"), a_scan(1, "Sorted 已分拣", "Vilnius")])
    order = an_order("1", [parcel], waiting=1)
    order.events.append(OrderEvent(NOW, "shopper", CANCELLED, "too slow"))
    await keep(either, order)
    async with either.begin() as work:
        found = await work.orders.by_number("1")
    assert found is not None
    [box], [line, waiting] = found.parcels, found.lines
    assert [event.description for event in box.events] == ["Handed in", "Sorted 已分拣"]
    assert (box.state, box.pickup_until, box.source_reachable) == (ParcelState.PICKUP_READY, date(2026, 11, 27), False)
    assert line.parcel is box and found.unshipped_lines == [waiting]
    assert (found.events[0].actor, found.events[0].at) == ("shopper", NOW)


async def test_a_deleted_order_leaves_no_part_behind(either: Database) -> None:
    parcel = a_parcel()
    parcel.events.append(a_scan(1))
    order = an_order("1", [parcel], waiting=1)
    order.events.append(OrderEvent(NOW, "agent", "noted", "asked"))
    await keep(either, order)
    assert await rows(either) == [2, 1, 1, 1]
    async with either.begin() as work:
        kept = await work.orders.by_number("1")
        assert kept is not None
        await work.orders.delete(kept)
        await work.commit()
    assert await rows(either) == [0, 0, 0, 0]


async def test_a_locked_order_is_read_again(either: Database) -> None:
    await keep(either, an_order("1"))
    async with either.begin() as work:
        stale = await work.orders.by_number("1")
    async with either.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None and stale is not None
        order.country = "NO"
        await work.commit()
    async with either.begin() as work:
        assert (stale.country, (await work.orders.lock(stale)).country) == ("", "NO")
