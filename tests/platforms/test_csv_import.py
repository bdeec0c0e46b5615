"""Good files: what is recorded, and what a second import leaves alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from decimal import Decimal

from bot.common.errors import AlreadyRecorded
from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import import Step, import_orders
from bot.platforms.csv_import.ports import IntakeWork
from bot.shop.changes import change_address
from bot.shop.orders import Order, OrderEvent, OrderStatus, ParcelState, Refund, TrackingEvent
from bot.storage.unit_of_work import Database
from tests.platforms.conftest import ORDERS, Find, Import

HEADER = (
    "number,email,status,ordered_at,currency,total,parcel,carrier,tracking_number,"
    "line_sku,line_name,line_qty,line_price"
)
SHIPPED = f"{HEADER}\n7,a@example.com,shipped,2026-11-03,EUR,10,P1,DHL,JD1,A,Lamp,1,10\n"
PAID = f"{HEADER}\n7,a@example.com,paid,2026-11-03,EUR,10,,,,A,Lamp,1,10\n"


async def existing(find: Find, number: str) -> Order:
    """The order, which must be there."""
    order = await find(number)
    assert order is not None
    return order


async def test_rows_of_an_order_need_not_be_neighbours(load: Import, find: Find) -> None:
    report = await load(ORDERS / "good.csv")
    assert (report.created, report.problems, report.notes) == (3, [], [])
    order = await existing(find, "2001")
    assert [(line.name, line.quantity, line.parcel is not None) for line in order.lines] == [
        ("Brass desk lamp", 1, True),
        ('Bulb "warm" E27', 2, False),
    ]
    assert (order.total, order.ship_by, order.country) == (Decimal("74.80"), date(2026, 11, 6), "LT")
    assert order.ordered_at == datetime(2026, 11, 3, 8, tzinfo=UTC)
    assert [(parcel.reference, parcel.state) for parcel in order.parcels] == [("P1", ParcelState.IN_TRANSIT)]


async def test_a_parcel_without_a_name_goes_by_its_tracking_number(load: Import, find: Find) -> None:
    await load(ORDERS / "good.csv")
    [parcel] = (await existing(find, "2003")).parcels
    assert (parcel.reference, parcel.state) == ("JD014600003", ParcelState.DELIVERED)
    assert parcel.delivered_at == datetime(2026, 10, 30, 12, tzinfo=UTC)  # the shop is in Vilnius


async def test_json_is_read_like_csv(load: Import) -> None:
    assert (await load(ORDERS / "good.json")).created == 3
    assert (await load(ORDERS / "good.csv")).unchanged == 3


async def test_the_same_file_twice_changes_nothing(load: Import, find: Find) -> None:
    await load(ORDERS / "good.csv")
    first = await existing(find, "2001")
    report = await load(ORDERS / "good.csv")
    second = await existing(find, "#2001")
    assert (report.created, report.updated, report.unchanged) == (0, 0, 3)
    assert [line.id for line in first.lines] == [line.id for line in second.lines]


async def test_number_spellings_are_one_order(load: Import) -> None:
    await load(SHIPPED)
    report = await load(SHIPPED.replace("\n7,", "\n#7,"))
    assert (report.created, report.updated) == (0, 1)


async def test_matched_parcels_keep_their_scans_and_trace(load: Import, find: Find, db: Database) -> None:
    await load(SHIPPED)
    async with db.begin() as work:
        order = await work.orders.by_number("7")
        assert order
        order.parcels[0].events.append(TrackingEvent(datetime(2026, 11, 4, tzinfo=UTC), "Arrived", "Vilnius"))
        order.parcels[0].trace_opened_at = datetime(2026, 11, 20, tzinfo=UTC)
        order.parcels[0].state = ParcelState.CUSTOMS
        order.events.append(OrderEvent(datetime(2026, 11, 4, tzinfo=UTC), "agent", "noted", "asked"))
        await work.commit()
    report = await load(SHIPPED.replace("P1,DHL", "BOX-1,DHL").replace(",Lamp,", ",Lamp new,"))
    changed = await existing(find, "7")
    [parcel] = changed.parcels
    assert (report.updated, parcel.reference, parcel.trace_opened_at is not None) == (1, "BOX-1", True)
    assert [event.place for event in parcel.events] == ["Vilnius"]
    assert parcel.state is ParcelState.CUSTOMS  # a file that says "shipped" knows less than the scans
    assert changed.lines[0].name == "Lamp new" and changed.lines[0].parcel is parcel
    assert len(changed.events) == 1
    await load(SHIPPED.replace("shipped", "delivered"))
    assert (await existing(find, "7")).parcels[0].state is ParcelState.DELIVERED


async def test_an_unshipped_line_moves_into_its_parcel(load: Import, find: Find) -> None:
    await load(PAID)
    assert (await existing(find, "7")).unshipped_lines
    await load(SHIPPED)
    order = await existing(find, "7")
    assert not order.unshipped_lines
    await load(PAID)
    order = await existing(find, "7")
    assert order.parcels == [] and order.unshipped_lines


async def test_cancelled_here_stays_cancelled(load: Import, find: Find, db: Database) -> None:
    await load(PAID)
    async with db.begin() as work:
        order = await work.orders.by_number("7")
        assert order
        now = datetime(2026, 11, 4, tzinfo=UTC)
        order.status, order.cancelled_at = OrderStatus.CANCELLED, now
        order.refunds.append(Refund("cancellation", Decimal(10), "EUR", "changed my mind", "shopper", now))
        await work.commit()
    report = await load(PAID)
    order = await existing(find, "7")
    assert (order.status, len(order.refunds)) == (OrderStatus.CANCELLED, 1)
    assert report.problems == [] and report.notes == ["order 7 stays cancelled as it was here; the file says otherwise"]


async def test_columns_the_file_lacks_are_left_alone(load: Import, find: Find) -> None:
    await load("number,email,ordered_at,currency,total,phone\n7,a@example.com,2026-11-03,EUR,10,+370 600 00001\n")
    await load("number,email,ordered_at,currency,total\n7,a@example.com,2026-11-03,EUR,20\n")
    order = await existing(find, "7")
    assert (order.phone, order.total) == ("+370 600 00001", Decimal("20.00"))


async def test_an_address_is_imported_and_one_given_here_is_kept(load: Import, find: Find, db: Database) -> None:
    file = (
        "number,email,ordered_at,currency,total,address,city\n7,a@example.com,2026-11-03,EUR,20,Pilies g. 1,Vilnius\n"
    )
    await load(file)
    assert (await existing(find, "7")).address == "Pilies g. 1"
    async with db.begin() as work:
        order = await work.orders.by_number("7")
        assert order
        await change_address(work, order, "14 Elm Street, Leeds", "shopper", "asked", datetime(2026, 11, 4, tzinfo=UTC))
    assert (await load(file)).unchanged == 1
    assert (await load(file.replace("EUR,20", "EUR,21"))).updated == 1
    kept = await existing(find, "7")
    assert (kept.address, kept.city, kept.total) == ("14 Elm Street, Leeds", "", Decimal("21.00"))


async def test_progress_is_told_in_bytes_and_orders(db: Database, settings: ShopSettings) -> None:
    told: list[tuple[Step, int, int]] = []
    path = ORDERS / "good.csv"
    await import_orders(path, db.begin, keep_good=True, settings=settings, progress=lambda *step: told.append(step))
    size = path.stat().st_size
    assert (Step.READING, size, size) in told
    assert told[-1] == (Step.WRITING, 3, 3)


async def test_an_order_entered_meanwhile_is_found_at_the_second_try(db: Database, settings: ShopSettings) -> None:
    begun = 0

    @asynccontextmanager
    async def begin() -> AsyncIterator[IntakeWork]:
        nonlocal begun
        begun += 1
        async with db.begin() as work:
            yield work
            if begun == 1:
                raise AlreadyRecorded("orders.number_key")

    report = await import_orders(
        ORDERS / "good.csv", begin, keep_good=True, settings=settings, progress=lambda step, done, total: None
    )
    assert (begun, report.created, report.unchanged) == (2, 0, 3)
