"""`waybill import orders`: what is written, what is said, and how it ends."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Waybill
from tests.conftest import ROOT

ORDERS = ROOT / "tests" / "fixtures" / "orders"
HEADER = "number,email,status,ordered_at,currency,total,line_sku,line_name,line_qty,line_price"
GOOD, BAD = "3001,a@example.com,paid,2026-11-03,EUR,10,A,Lamp,1,10", "{},nobody,paid,2026-11-03,EUR,10,A,Lamp,1,10"


def recorded(state: Path) -> set[str]:
    """The numbers in the database."""
    with closing(sqlite3.connect(state / "waybill.db")) as connection:
        return {number for (number,) in connection.execute("SELECT number FROM orders")}


def file_of(state: Path, *lines: str) -> str:
    """A file with these lines."""
    path = state / "orders.csv"
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", ["good.csv", "good.json"])
def test_a_good_file_is_imported_and_counted(waybill: Waybill, state: Path, name: str) -> None:
    outcome = waybill("import", "orders", str(ORDERS / name))
    assert (outcome.code, outcome.err) == (0, "")
    assert "3 orders created, 0 updated, 0 unchanged, 0 bad lines." in outcome.out
    assert recorded(state) == {"2001", "2002", "2003"}


def test_the_same_file_again_changes_nothing(waybill: Waybill) -> None:
    waybill("import", "orders", str(ORDERS / "good.csv"))
    outcome = waybill("import", "orders", str(ORDERS / "good.csv"))
    assert outcome.code == 0
    assert "0 orders created, 0 updated, 3 unchanged" in outcome.out


@pytest.mark.parametrize("options", [[], ["--all-or-nothing"]], ids=["by default", "asked for"])
def test_one_bad_line_stops_all_and_is_named(waybill: Waybill, state: Path, options: list[str]) -> None:
    outcome = waybill("import", "orders", file_of(state, GOOD, BAD.format(3002)), *options)
    assert outcome.code == 1
    assert "line 3: " in outcome.err and "email" in outcome.err
    assert "Nothing was imported." in outcome.err and "--keep-good" in outcome.err
    assert recorded(state) == set()


def test_the_good_orders_are_kept_when_asked_for(waybill: Waybill, state: Path) -> None:
    outcome = waybill("import", "orders", file_of(state, BAD.format(3002), GOOD), "--keep-good")
    assert outcome.code == 1
    assert "line 2: " in outcome.err and "Nothing was imported" not in outcome.err
    assert "1 orders created" in outcome.out
    assert recorded(state) == {"3001"}


def test_a_thousand_bad_lines_are_counted_but_not_all_shown(waybill: Waybill, state: Path) -> None:
    outcome = waybill("import", "orders", file_of(state, *(BAD.format(number) for number in range(1000))))
    assert outcome.code == 1
    assert outcome.err.count("line ") <= 60
    assert "and 950 more bad lines" in outcome.err and "1000 bad lines" in outcome.out


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("orders.csv", b""),
        ("orders.csv", b"\x00\xff\xfe\x01 not a table"),
        ("orders.csv", b"colour,size\nred,5\n"),
        ("orders.json", b"{"),
        ("orders.json", b'"orders"'),
    ],
)
def test_a_file_that_is_no_list_of_orders_is_refused_in_a_sentence(
    waybill: Waybill, state: Path, name: str, content: bytes
) -> None:
    (state / name).write_bytes(content)
    outcome = waybill("import", "orders", str(state / name))
    assert outcome.code == 1
    assert outcome.err and "Traceback" not in outcome.err
    assert recorded(state) == set()


def test_a_file_that_is_not_there_is_named(waybill: Waybill, state: Path) -> None:
    outcome = waybill("import", "orders", str(state / "none.csv"))
    assert outcome.code == 2
    assert "does not exist" in outcome.err


def test_products_are_imported_and_bad_lines_named(waybill: Waybill, state: Path) -> None:
    path = state / "products.csv"
    path.write_text("sku,name,price,currency,stock\nA,Lamp,10,EUR,1\nB,Rug,cheap,EUR,1\n", encoding="utf-8")
    outcome = waybill("import", "products", str(path))
    assert outcome.code == 1 and "line 3: price" in outcome.err and "Nothing was imported." in outcome.err
    outcome = waybill("import", "products", str(path), "--keep-good")
    assert outcome.code == 1 and "1 products created" in outcome.out
    with closing(sqlite3.connect(state / "waybill.db")) as connection:
        assert connection.execute("SELECT sku FROM products").fetchall() == [("A",)]
