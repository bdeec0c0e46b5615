"""Bad lines, bad files, and every way a file may be written."""

import json

import pytest

from bot.platforms.csv_import import ImportRefused
from tests.platforms.conftest import ORDERS, Find, Import

ROW = {"number": "7", "email": "a@example.com", "ordered_at": "2026-11-03", "currency": "EUR", "total": "10"}
PLAIN = f"{','.join(ROW)}\n{','.join(ROW.values())}\n"

BAD_LINES = {
    3: "email: 'not-an-address' is not an e-mail address",
    5: "ordered_at: '03.11.2026' is not a date",
    6: "status: 'teleported' is not a status",
    7: "has 9 cells, the header has 10",
    8: "line_name: begins like a spreadsheet formula",
    9: "total: 'NaN' is not an amount",
    10: "number: has no letter or digit",
    12: "total 12.00 differs from 10.00 in line 11 of the same order",
    13: "the quotation marks do not match",
}


async def test_every_bad_line_is_named_and_good_orders_are_kept(load: Import, find: Find) -> None:
    report = await load(ORDERS / "bad.csv")
    assert [problem.line for problem in report.problems] == list(BAD_LINES)
    for problem in report.problems:
        assert BAD_LINES[problem.line] in problem.reason
    assert report.created == 2
    assert await find("3001") and await find("3010")
    assert not await find("3002") and not await find("3008")  # never half an order


async def test_all_reasons_of_a_line_are_given(load: Import) -> None:
    report = await load(ORDERS / "bad.csv")
    reason = next(problem.reason for problem in report.problems if problem.line == 5)
    assert "total: is negative" in reason and "line_qty: '0' is not a whole number" in reason


async def test_all_or_nothing(load: Import, find: Find) -> None:
    report = await load(ORDERS / "bad.csv", keep_good=False)
    assert (report.created, len(report.problems)) == (0, len(BAD_LINES))
    assert not await find("3001")
    assert (await load(ORDERS / "good.csv", keep_good=False)).created == 3


async def test_orders_that_disagree_stop_all_or_nothing(load: Import, find: Find) -> None:
    other = "8,a@example.com,2026-11-03,EUR,"
    report = await load(f"{PLAIN}{other}1\n{other}2\n", keep_good=False)
    assert [problem.line for problem in report.problems] == [4]
    assert not await find("7")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
async def test_spellings_of_csv(load: Import, delimiter: str, encoding: str, end: str) -> None:
    text = PLAIN.replace(",", delimiter).replace("\n", end).replace("ordered_at", " Ordered At ")
    assert (await load(text.upper().encode(encoding))).created == 1


async def test_unknown_columns_are_named_once(load: Import) -> None:
    report = await load(PLAIN.replace("total", "total,colour,").replace("EUR,10", "EUR,10,red,"))
    assert (report.created, report.notes) == (1, ["ignored columns: colour"])


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "a.csv", "is empty"),
        (b"number,email\n", "a.csv", "Missing columns: ordered_at, currency, total"),
        (
            PLAIN.replace("total", "total,line_sku").encode(),
            "a.csv",
            "Missing columns: line_name, line_qty, line_price",
        ),
        (PLAIN.replace("total", "Total,total").encode(), "a.csv", "The column total appears twice"),
        (b"PK\x03\x04rest", "a.csv", "is an Excel workbook"),
        (PLAIN.encode("utf-16"), "a.csv", "is in UTF-16"),
        (PLAIN.encode() + b"x" * 200_000, "a.csv", "Line 3 is longer than"),
        (b"\x00" * 500, "a.csv", "Missing columns"),
        (b"{}", "a.json", "Line 1: the file must be a list of objects"),
        (b'[\n{"number": 1,\n]', "a.json", "Line 3: not valid JSON"),
        (b'[{"number": 1}\n{"number": 2}]', "a.json", "Line 2: a comma or the end of the list is missing"),
        (b"[{}] []", "a.json", "something follows the end of the list"),
        (b"[" * 100_000, "a.json", "nested too deeply"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_refused_files(load: Import, content: bytes, name: str, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason):
        await load(content, name)


async def test_a_file_that_is_not_there(load: Import) -> None:
    with pytest.raises(ImportRefused, match="cannot be read"):
        await load(ORDERS / "missing.csv")


async def test_bad_json_elements_are_lines(load: Import) -> None:
    elements = [ROW, 5, ROW | {"number": {"a": 1}}, ROW | {"number": "8", "total": 10.5, "phone": None, "extra": []}]
    report = await load("[\n" + ",\n".join(map(json.dumps, elements)) + "\n]", "a.json")
    assert [(problem.line, problem.reason) for problem in report.problems] == [
        (3, "is not an object"),
        (4, "number: must be a text or a number"),
    ]
    assert (report.created, report.notes) == (2, ["ignored columns: extra"])


async def test_a_wrong_byte_spoils_one_line(load: Import) -> None:
    report = await load(PLAIN.encode() + b"8,\xe4@example.com,2026-11-03,EUR,10\n")
    assert report.created == 1
    assert [(problem.line, problem.reason) for problem in report.problems] == [(3, "email: is not in UTF-8")]


async def test_a_stray_quotation_mark_in_every_line_takes_no_other_line_along(load: Import, find: Find) -> None:
    stray = 'x,a@example.com,2026-11-03,EUR,"10\n'
    report = await load(PLAIN + stray * 1_000 + "8,a@example.com,2026-11-03,EUR,10\n")
    assert [problem.line for problem in report.problems] == list(range(3, 1_003))
    assert report.created == 2 and await find("8")


async def test_an_endless_order_is_left_out(load: Import, find: Find) -> None:
    report = await load(PLAIN + PLAIN.splitlines()[1].join(["\n"] * 1_002))
    assert "more than 1000 rows" in report.problems[0].reason and not await find("7")
