"""Whoever adds a table says what a copy and an erasure of personal data do with it."""

import re

from bot.storage.mapping import map_domain
from tests.conftest import ROOT


def test_docs_say_of_each_table_what_becomes_of_a_person_in_it() -> None:
    rows = [line for line in (ROOT / "docs/personal-data.md").read_text().splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert named == set(map_domain().metadata.tables)
