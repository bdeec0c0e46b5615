"""Good rows between reading and writing, on disk: the rows of one order may be anywhere in the file."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import TracebackType

from bot.common.shop_settings import ShopSettings
from bot.common.text import compact_key
from bot.platforms.csv_import.report import Problem
from bot.platforms.csv_import.row import Row

MOST_ROWS = 1_000  # of one order, all in memory at once

_SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE rows (key TEXT NOT NULL, line INTEGER NOT NULL, content TEXT NOT NULL);
CREATE TABLE spoiled (key TEXT PRIMARY KEY) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class StagedRow:
    """A row and the line of the file it stood in."""

    line: int
    row: Row


class Staging:
    """Rows by order; gone from the disk when it is closed."""

    def __init__(self, settings: ShopSettings) -> None:
        self._context = {"settings": settings}

    def __enter__(self) -> "Staging":
        self._database = sqlite3.connect("")  # a nameless file that SQLite deletes by itself
        self._database.executescript(_SCHEMA)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()

    def add(self, line: int, row: Row) -> None:
        """Keep a good row; only the columns that the file has."""
        content = row.model_dump_json(exclude_unset=True)
        self._database.execute("INSERT INTO rows VALUES (?, ?, ?)", (compact_key(row.number), line, content))

    def spoil(self, number: str) -> None:
        """Leave this order out: one of its rows is bad."""
        self._database.execute("INSERT OR IGNORE INTO spoiled VALUES (?)", (compact_key(number),))

    def spoil_endless(self) -> list[Problem]:
        """Leave out orders with more rows than an order can have."""
        query = "SELECT key, min(line) FROM rows GROUP BY key HAVING count(*) > ?"
        endless = self._database.execute(query, (MOST_ROWS,)).fetchall()
        for key, _ in endless:
            self.spoil(key)
        return [Problem(line, f"order {key} has more than {MOST_ROWS} rows") for key, line in endless]

    def count(self) -> int:
        """How many orders can be imported as far as is known."""
        query = "SELECT count(DISTINCT key) FROM rows WHERE key NOT IN (SELECT key FROM spoiled)"
        return int(self._database.execute(query).fetchone()[0])

    def orders(self) -> Iterator[Sequence[StagedRow]]:
        """The rows of one order after the other."""
        query = "SELECT key, line, content FROM rows WHERE key NOT IN (SELECT key FROM spoiled) ORDER BY key, line"
        for _, rows in groupby(self._database.execute(query), key=lambda found: found[0]):
            yield [
                StagedRow(line, Row.model_validate_json(content, context=self._context)) for _, line, content in rows
            ]
