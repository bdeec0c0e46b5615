"""Whoever waits for a product is told once when it is back."""

from datetime import timedelta
from decimal import Decimal

from bot.shop.products import Product
from bot.shop.restocking import ask_to_be_told, tell_waiting
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_conversation


async def keep_lamp(db: Database, stock: int = 0) -> Product:
    """A stored lamp."""
    lamp = Product("LMP-1", {"en": "Lamp"}, Decimal("10.00"), "EUR", stock)
    async with db.begin() as work:
        work.products.add(lamp)
        await work.commit()
    return lamp


async def tell(db: Database, product: Product, minutes: float = 1) -> int:
    """The product's stock has changed."""
    async with db.begin() as work:
        told = await tell_waiting(work.stock_alerts, work.reminders, product, NOW + timedelta(minutes=minutes))
        await work.commit()
        return told


async def ask(db: Database, product: Product, minutes: float = 0, name: str = "c1") -> None:
    """A shopper wants to be told."""
    async with db.begin() as work:
        await ask_to_be_told(work, name, product, NOW + timedelta(minutes=minutes))


async def payloads(db: Database) -> list[tuple[str, str]]:
    """What the clock will press, in which conversation."""
    async with db.begin() as work:
        due = await work.reminders.due(NOW + timedelta(days=1), 50)
        return sorted((reminder.conversation_id, reminder.payload) for reminder in due)


async def test_everyone_who_waits_is_told_once(either: Database) -> None:
    for name in ("c1", "c2"):
        await keep_conversation(either, name)
    lamp = await keep_lamp(either)
    for name in ("c1", "c1", "c2"):
        await ask(either, lamp, name=name)
    lamp.stock = 3
    assert [await tell(either, lamp), await tell(either, lamp)] == [2, 0]
    payload = '/product_back{"sku": "LMP-1"}'
    assert await payloads(either) == [("c1", payload), ("c2", payload)]


async def test_nobody_is_told_while_it_is_sold_out(db: Database) -> None:
    await keep_conversation(db)
    lamp = await keep_lamp(db)
    await ask(db, lamp)
    assert await tell(db, lamp) == 0 and await payloads(db) == []


async def test_asking_again_after_having_been_told_counts_anew(db: Database) -> None:
    await keep_conversation(db)
    lamp = await keep_lamp(db, stock=1)
    await ask(db, lamp)
    await tell(db, lamp)
    await ask(db, lamp, minutes=5)
    assert await tell(db, lamp, minutes=6) == 1
    assert len(await payloads(db)) == 2
