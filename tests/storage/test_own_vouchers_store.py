"""A shopper's vouchers: those of the conversation and of proven addresses, and of nobody else."""

from datetime import timedelta

from sqlalchemy import insert

from bot.storage.order_tables import vouchers
from bot.storage.unit_of_work import Database
from tests.building import NOW

DAY = timedelta(days=1)


async def keep_voucher(db: Database, code: str, conversation: str, email: str, days: int) -> None:
    """A stored voucher issued so many days ago."""
    row = {
        "code": code,
        "conversation_id": conversation,
        "email": email,
        "percent": 10,
        "currency": "",
        "issued_at": NOW - days * DAY,
        "valid_until": (NOW + DAY).date(),
    }
    async with db.engine.begin() as connection:
        await connection.execute(insert(vouchers).values(row))


async def test_vouchers_of_the_conversation_and_of_the_addresses_newest_first(either: Database) -> None:
    await keep_voucher(either, "A", "c1", "lena@example.com", 3)
    await keep_voucher(either, "B", "c2", "anna@example.com", 1)
    await keep_voucher(either, "C", "c3", "jonas@example.com", 2)
    async with either.read() as work:
        assert [each.code for each in await work.vouchers.given_to("c1", ["Anna@Example.com"])] == ["B", "A"]
        assert [each.code for each in await work.vouchers.given_to("c3", [])] == ["C"]
        assert await work.vouchers.given_to("c9", ["nobody@example.com"]) == []
