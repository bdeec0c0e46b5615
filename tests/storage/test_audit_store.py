"""The audit trail can be written and read, and nothing else."""

from decimal import Decimal

import pytest
from sqlalchemy.exc import DatabaseError

from bot.common.errors import AlreadyRecorded
from bot.shop.audit import Act, Done, Occasion, entry_for
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order

DONE = Done(Act.REFUND, "Refund of 5 EUR to Visa", "Scratch", Decimal("5.00"), "EUR")


async def write(db: Database, key: str = "c1/one") -> None:
    """Write one deed down."""
    async with db.begin() as work:
        work.audit.add(entry_for(DONE, Occasion("Maja", NOW, key, "c1", 7), an_order("WB-1")))
        await work.commit()


async def test_a_deed_is_kept_whole(either: Database) -> None:
    await write(either)
    async with either.read() as work:
        [kept] = await work.audit.of_orders(["WB-1", "WB-2"])
        assert await work.audit.by_key("c1/one") is kept and await work.audit.by_key("c1/two") is None
    assert (kept.actor, kept.agent_id, kept.at, kept.act, kept.reason, kept.amount) == (
        "Maja", 7, NOW, Act.REFUND, "Scratch", Decimal("5.00"),
    )  # fmt: skip


async def test_a_request_is_written_down_once(either: Database) -> None:
    await write(either)
    with pytest.raises(AlreadyRecorded):
        await write(either)


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'Jonas'", "DELETE FROM audit"])
async def test_the_database_refuses_every_change(either: Database, change: str) -> None:
    await write(either)
    with pytest.raises(DatabaseError, match="append-only"):
        async with either.engine.begin() as connection:
            await connection.exec_driver_sql(change)
    async with either.read() as work:
        assert [entry.actor for entry in await work.audit.of_orders(["WB-1"])] == ["Maja"]
