"""docs/platforms-complaints.md names tests that exist."""

import re

import pytest

from tests.conftest import ROOT

TABLE = (ROOT / "docs/platforms-complaints.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(test_\w+)`", TABLE)))
WRITTEN = {
    name
    for path in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"^(?:async )?def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
}


@pytest.mark.parametrize("name", NAMED)
def test_a_complaint_is_held_by_a_test_that_exists(name: str) -> None:
    assert name in WRITTEN


def test_each_row_names_one() -> None:
    rows = re.findall(r"^\| \d+ .*$", TABLE, re.MULTILINE)
    assert len(rows) > 20 and all("`test_" in row for row in rows)
