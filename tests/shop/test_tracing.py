"""A parcel without a scan for too long is traced, once."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import ParcelState
from bot.shop.tracing import TRACE_OPENED, open_trace
from bot.shop.tracking import STALLED, OrderReport, report, track
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, a_scan, an_order, days_ago, keep

MOVING = {ParcelState.LABEL_CREATED, ParcelState.IN_TRANSIT}
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(("method", "limit"), [("standard", 10), ("express", 4), ("unheard of", 10)])
@pytest.mark.parametrize("state", MOVING)
def test_a_moving_parcel_stalls_when_the_limit_of_its_method_is_over(
    settings: ShopSettings, state: ParcelState, method: str, limit: int
) -> None:
    order = an_order(parcels=[a_parcel(state, shipped_at=days_ago(limit))], shipping_method=method)
    assert report(order, [], settings, NOW).parcels[0].state == state
    assert report(order, [], settings, NOW + SECOND).parcels[0].state == STALLED


@pytest.mark.parametrize("state", sorted(set(ParcelState) - MOVING))
def test_a_parcel_that_is_somewhere_never_stalls(settings: ShopSettings, state: ParcelState) -> None:
    order = an_order(parcels=[a_parcel(state, shipped_at=days_ago(100))])
    assert report(order, [], settings, NOW).parcels[0].state == state


def test_a_scan_starts_the_limit_anew(settings: ShopSettings) -> None:
    parcel = a_parcel(shipped_at=days_ago(30))
    parcel.events.extend([a_scan(9), a_scan(25)])
    assert report(an_order(parcels=[parcel]), [], settings, NOW).parcels[0].state == ParcelState.IN_TRANSIT


def test_a_parcel_nobody_has_seen_leave_does_not_stall(settings: ShopSettings) -> None:
    order = an_order(parcels=[a_parcel(ParcelState.LABEL_CREATED, shipped_at=None)], ordered_at=days_ago(90))
    assert report(order, [], settings, NOW).parcels[0].state == ParcelState.LABEL_CREATED


@pytest.fixture
async def shop(db: Database) -> Database:
    """An order in two parcels, one of them stalled, and nothing traced yet."""
    await keep(db, an_order("1", [a_parcel(number="RR1", shipped_at=days_ago(11)), a_parcel(number="RR2")]))
    return db


async def follow(db: Database, settings: ShopSettings, days_later: int = 0) -> OrderReport:
    """Ask where the order is, so many days after NOW."""
    async with db.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        return await track(work, order, settings, NOW + timedelta(days=days_later))


async def test_asking_opens_a_trace_for_the_stalled_parcel_only(shop: Database, settings: ShopSettings) -> None:
    found = await follow(shop, settings)
    assert [parcel.state for parcel in found.parcels] == [STALLED, ParcelState.IN_TRANSIT]
    assert [parcel.parcel.trace_opened_at for parcel in found.parcels] == [NOW, None]
    assert found.parcels[0].answer_by == NOW.date() + timedelta(days=5)


async def test_asking_again_keeps_the_first_trace_and_its_promise(shop: Database, settings: ShopSettings) -> None:
    await follow(shop, settings)
    found = await follow(shop, settings, days_later=2)
    assert found.parcels[0].parcel.trace_opened_at == NOW
    assert found.parcels[0].answer_by == NOW.date() + timedelta(days=5)


async def test_a_report_alone_opens_no_trace(shop: Database, settings: ShopSettings) -> None:
    async with shop.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None and report(order, [], settings, NOW).parcels[0].state == STALLED
        await work.commit()
        assert order.parcels[0].trace_opened_at is None


async def test_every_trace_is_written_down_once(shop: Database, settings: ShopSettings) -> None:
    for _ in range(2):
        found = await follow(shop, settings)
    [event] = found.order.events
    assert (event.at, event.actor, event.action) == (NOW, "bot", TRACE_OPENED)
    assert "RR1" in event.reason


async def test_a_trace_asked_for_by_two_at_once_is_opened_once(either: Database) -> None:
    await keep(either, an_order("1", [a_parcel(ParcelState.DELIVERED)]))

    async def search(minutes: int) -> datetime:
        async with either.begin() as work:
            order = await work.orders.by_number("1")
            assert order is not None
            now = NOW + timedelta(minutes=minutes)
            return await open_trace(work, order, order.parcels[0], "bot", "not received", now)

    assert len(set(await asyncio.gather(*map(search, range(3))))) == 1
    async with either.begin() as work:
        order = await work.orders.by_number("1")
    assert order is not None and [event.action for event in order.events] == [TRACE_OPENED]
