"""Migrating a database in use loses nothing, in either database."""

from alembic import command
from sqlalchemy import Column, Connection, MetaData, Table, text

from bot.storage import schema
from bot.storage.schema import _config
from bot.storage.unit_of_work import Database

AT = "2026-11-21 14:05:00"
ROWS = {
    "orders": {
        "id": 1, "number": "WB-1", "number_key": "WB1", "email": "a@b.c", "email_key": "a@b.c", "postcode": "",
        "phone": "", "status": "paid", "ordered_at": AT, "country": "LT", "currency": "EUR", "total": 890000,
        "shipping_method": "", "marketplace": "", "payment_method": "",
    },
    "order_lines": {
        "id": 1, "order_id": 1, "sku": "L", "name": "Lamp", "quantity": 1, "price": 890000, "supplier": "",
    },
    "order_events": {"id": 1, "order_id": 1, "at": AT, "actor": "bot", "action": "x", "reason": ""},
    "conversations": {
        "id": "c1", "channel": "widget", "token_hash": "h", "language": "en", "created_at": AT, "updated_at": AT,
        "owner": "bot", "customer_name": "", "customer_email": "", "verified": False, "last_seq": 1,
    },
    "messages": {
        "id": 1, "conversation_id": "c1", "seq": 1, "sender": "shopper", "text": "hello", "at": AT,
        "channel": "widget", "handling": "answered", "payload": "", "buttons": "[]", "cards": "[]", "author": "",
    },
    "hand_overs": {
        "id": 1, "conversation_id": "c1", "reason": "x", "at": AT, "order_number": "", "proposal": "", "tried": "[]",
    },
    "reminders": {"id": 1, "conversation_id": "c1", "occasion": "x", "due_at": AT, "payload": "/x"},
}  # fmt: skip


def _insert(connection: Connection) -> None:
    for name, row in ROWS.items():
        columns = [Column(column) for column in row]
        known = Table(name, MetaData(), *columns)
        connection.execute(known.insert(), row)


def _back(connection: Connection) -> None:
    command.downgrade(_config(connection), "0002")


async def test_what_was_kept_before_is_there_after(either: Database) -> None:
    async with either.engine.begin() as connection:
        await connection.run_sync(_back)
        await connection.run_sync(_insert)
    await schema.upgrade(either.engine)
    async with either.engine.connect() as connection:
        counts = [(await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar() for table in ROWS]
        assert dict(zip(ROWS, counts, strict=True)) == dict.fromkeys(ROWS, 1)


async def test_foreign_keys_hold_again_after_migrating(db: Database) -> None:
    async with db.engine.connect() as connection:
        assert (await connection.exec_driver_sql("PRAGMA foreign_keys")).scalar() == 1
