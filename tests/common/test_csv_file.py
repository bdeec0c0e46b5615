"""CSV that spreadsheets open as it is meant."""

import csv
import io

import pytest

from bot.common.csv_file import csv_bytes


def test_it_is_rfc_4180_in_utf_8_with_a_mark() -> None:
    written = csv_bytes(("текст", "n"), [('说“你好”, "ok"\nbye', 3), ("", 0)])
    assert written == '\ufeffтекст,n\r\n"说“你好”, ""ok""\nbye",3\r\n,0\r\n'.encode()


@pytest.mark.parametrize("cell", ["=1+1", "+370", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0"])
def test_no_text_is_a_formula(cell: str) -> None:
    ((read,),) = list(csv.reader(io.StringIO(csv_bytes(("x",), [(cell,)]).decode("utf-8-sig"), newline="")))[1:]
    assert read == f"'{cell}"


def test_numbers_stay_numbers() -> None:
    assert csv_bytes(("x", "y"), [(-2, None)]).endswith(b"\r\n-2,\r\n")
