"""Products from a file: what is written, what is refused, and who is told."""

import json
from collections.abc import Awaitable, Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import import ImportRefused, ImportReport, import_products
from bot.shop.products import Product
from bot.shop.restocking import ask_to_be_told
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_conversation

HEADER = "name_lt,sku,name,price,currency,stock,restock_on,url,other_names,material,material_lt,care\n"
LAMP = "Lempa,LMP-1,Lamp,49.90,EUR,0,2026-12-03,https://example.com/lamp,desk lamp; table lamp,brass,žalvaris,wipe it\n"
RUG = ",RUG-1,Rug,120,EUR,3,,,,wool,,\n"

Load = Callable[..., Awaitable[ImportReport]]


@pytest.fixture
def load(db: Database, settings: ShopSettings, tmp_path: Path) -> Load:
    """Import a text as a file."""

    async def run(content: str | bytes, name: str = "products.csv", *, keep_good: bool = True) -> ImportReport:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return await import_products(
            path, db.begin, keep_good=keep_good, settings=settings, progress=lambda step, done, total: None
        )

    return run


async def product(db: Database, sku: str) -> Product | None:
    """The recorded product."""
    async with db.begin() as work:
        return await work.products.by_sku(sku)


async def test_a_product_is_written_with_its_texts(load: Load, db: Database) -> None:
    report = await load(HEADER + LAMP + RUG)
    assert (report.created, report.problems, report.notes) == (2, [], [])
    lamp = await product(db, "LMP-1")
    assert lamp is not None
    assert (lamp.price, lamp.currency, lamp.stock, lamp.restock_on) == (Decimal("49.90"), "EUR", 0, date(2026, 12, 3))
    assert list(lamp.names.items()) == [("en", "Lamp"), ("lt", "Lempa")]
    assert lamp.other_names == {"en": ["desk lamp", "table lamp"]}
    assert (lamp.text("material", "lt"), lamp.text("material", "ru"), lamp.text("size", "en")) == (
        "žalvaris",
        "brass",
        "",
    )


async def test_the_same_file_again_changes_nothing(load: Load) -> None:
    await load(HEADER + LAMP + RUG)
    report = await load(HEADER + LAMP + RUG)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 2)


async def test_only_what_the_file_has_is_changed(load: Load, db: Database) -> None:
    await load(HEADER + LAMP)
    report = await load("sku,name,price,currency,material_lt\nLMP-1,Desk lamp,59,EUR,\n")
    lamp = await product(db, "LMP-1")
    assert report.updated == 1 and lamp is not None
    assert (lamp.name("en"), lamp.name("lt"), lamp.price, lamp.stock) == ("Desk lamp", "Lempa", Decimal("59.00"), 0)
    assert lamp.texts == {"material": {"en": "brass"}, "care": {"en": "wipe it"}}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (",,Lamp,1,EUR,1,,,,,,\n", "sku: is empty"),
        (",A,,1,EUR,1,,,,,,\n", "name: is empty"),
        (",A,Lamp,,EUR,1,,,,,,\n", "price: is empty"),
        (",A,Lamp,1.999,EUR,1,,,,,,\n", "price: 1.999 has more decimals than EUR"),
        (",A,Lamp,1,EURO,1,,,,,,\n", "currency: 'EURO' is not a currency code"),
        (",A,Lamp,1,EUR,-1,,,,,,\n", "stock: '-1' is not a number of pieces"),
        (",A,Lamp,1,EUR,1,tomorrow,,,,,\n", "restock_on: 'tomorrow' is not a date"),
        (",A,Lamp,1,EUR,1,,javascript:x,,,,\n", "url: 'javascript:x' is not a link"),
        (",A,Lamp,1,EUR,1,,,,=SUM(A1),,\n", "material: begins like a spreadsheet formula"),
        (f",A,{'x' * 400},1,EUR,1,,,,,,\n", "name: is longer than 300"),
        (",A,Lamp\n", "has 3 cells, the header has 12"),
        (LAMP, "sku: LMP-1 stands in line 2 already"),
    ],
)
async def test_a_bad_line_is_named_and_the_good_ones_kept(load: Load, db: Database, line: str, reason: str) -> None:
    report = await load(HEADER + LAMP + line + RUG)
    assert [(problem.line, reason in problem.reason) for problem in report.problems] == [(3, True)], report.problems
    assert report.created == 2 and await product(db, "RUG-1")


async def test_all_or_nothing(load: Load, db: Database) -> None:
    report = await load(HEADER + LAMP + ",A,Lamp,,EUR,1,,,,,,\n", keep_good=False)
    assert len(report.problems) == 1 and report.created == 0
    assert await product(db, "LMP-1") is None


async def test_json_and_unknown_columns(load: Load, db: Database) -> None:
    rows = [{"sku": "A", "name": "Lamp", "price": 10, "currency": "EUR", "name_ru": "Лампа", "colour": "red"}]
    report = await load(json.dumps(rows), "products.json")
    lamp = await product(db, "A")
    assert (report.created, report.notes) == (1, ["ignored columns: colour"])
    assert lamp is not None and lamp.name("ru") == "Лампа"


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "a.csv", "is empty"),
        (b"sku,name\n", "a.csv", "Missing columns: price, currency"),
        (b"PK\x03\x04rest", "a.csv", "is an Excel workbook"),
        (b"{}", "a.json", "must be a list of objects"),
    ],
)
async def test_refused_files(load: Load, content: bytes, name: str, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason):
        await load(content, name)


async def test_more_than_one_transaction(load: Load, db: Database) -> None:
    rows = "".join(f",P{number},Thing {number},1,EUR,1,,,,,,\n" for number in range(250))
    assert (await load(HEADER + rows)).created == 250
    async with db.begin() as work:
        assert len(await work.products.all()) == 250


async def test_a_product_that_is_back_is_told_once_to_those_who_wait(load: Load, db: Database) -> None:
    await keep_conversation(db)
    await load(HEADER + LAMP)
    async with db.begin() as work:
        lamp = await work.products.by_sku("LMP-1")
        assert lamp is not None
        await ask_to_be_told(work, "c1", lamp, NOW)
    back = HEADER + LAMP.replace("EUR,0,", "EUR,7,")
    assert (await load(back)).notes == ["told that a product is back: 1"]
    assert (await load(back.replace("EUR,7,", "EUR,6,"))).notes == []
    async with db.begin() as work:
        [reminder] = await work.reminders.due(NOW.replace(year=2100), 10)
    assert (reminder.conversation_id, reminder.payload) == ("c1", '/product_back{"sku": "LMP-1"}')
