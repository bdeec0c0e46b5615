"""Orders, parcels and empty databases, as several rooms need them."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import text

from bot.shop.notices import Notice
from bot.shop.orders import Order, OrderLine, OrderStatus, Parcel, ParcelState, TrackingEvent
from bot.storage import schema
from bot.storage.unit_of_work import Database

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


KINDS = ("sqlite", "postgresql")


@asynccontextmanager
async def empty_database(kind: str, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """A database of this kind and the newest schema, with nothing in it whatever an earlier test has left there."""
    if kind == "sqlite":
        path = shutil.copy(request.getfixturevalue("newest_schema"), request.getfixturevalue("tmp_path") / "either.db")
        database = Database(f"sqlite:///{path}")
    else:
        database = Database(request.getfixturevalue("postgresql"))
        async with database.engine.begin() as connection:
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
        await schema.upgrade(database.engine)
    yield database
    await database.close()


async def keep(db: Database, *things: Order | Notice) -> None:
    """Store orders and notices."""
    async with db.begin() as work:
        for thing in things:
            (work.orders if isinstance(thing, Order) else work.notices).add(thing)  # type: ignore[arg-type]
        await work.commit()


def an_order(number: str = "WB-1042", parcels: list[Parcel] | None = None, waiting: int = 0, **details: Any) -> Order:
    """A paid order of three days ago: one line in each parcel, and so many lines waiting to be shipped."""
    parcels = parcels or []
    lines = [a_line(parcel) for parcel in parcels] + [a_line() for _ in range(waiting)]
    fields: dict[str, Any] = {
        "email": "anna@example.com",
        "status": OrderStatus.PAID,
        "ordered_at": days_ago(3),
        "currency": "EUR",
        "total": Decimal("89.00"),
        "shipping_method": "standard",
        "payment_method": "Visa",
    }
    return Order(number, lines=lines, parcels=parcels, **(fields | details))


def a_line(parcel: Parcel | None = None) -> OrderLine:
    """One lamp."""
    return OrderLine("LMP-1", "Lamp", 1, Decimal("89.00"), parcel=parcel)


def a_parcel(state: ParcelState = ParcelState.IN_TRANSIT, number: str = "RR1", **details: Any) -> Parcel:
    """A parcel that left yesterday."""
    fields: dict[str, Any] = {"carrier": "Omniva", "tracking_number": number, "shipped_at": days_ago(1)}
    return Parcel(number, state=state, **(fields | details))


def a_scan(days: float, description: str = "Sorted", place: str = "Vilnius") -> TrackingEvent:
    """A scan so many days ago."""
    return TrackingEvent(days_ago(days), description, place)


def days_ago(days: float) -> datetime:
    """So many days before NOW."""
    return NOW - timedelta(days=days)
