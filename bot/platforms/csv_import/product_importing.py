"""Importing a file of products: `import_products`.

The file is read twice, first to find its bad lines, then to write the good ones, so that it never is in memory as a
whole. Products that are there again are told to those who wait for them, in the transaction that brings them back.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.common.clock import utc_now
from bot.common.errors import AlreadyRecorded
from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import.columns import ColumnNames
from bot.platforms.csv_import.ports import BeginProductIntake, Progress, Step
from bot.platforms.csv_import.product_merging import apply, is_up_to_date, new_product
from bot.platforms.csv_import.product_row import ProductRow, product_layout, read_product_row
from bot.platforms.csv_import.reading import file_size, records_of
from bot.platforms.csv_import.records import Record, Unreadable, as_text, open_file
from bot.platforms.csv_import.report import ImportReport, Problem
from bot.shop.restocking import tell_waiting

_BATCH = 100  # products in one transaction
_PAUSE_AFTER = 500  # rows: time for others in this process, and for a look at the progress


@dataclass
class _Batch:
    """What one transaction has changed."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    told: int = 0


async def import_products(
    path: Path, begin: BeginProductIntake, *, keep_good: bool, settings: ShopSettings, progress: Progress
) -> ImportReport:
    """Create or update every product of the file, by its SKU.

    Args:
        path: a CSV file, or a JSON list when its name ends in `.json`.
        begin: starts a transaction.
        keep_good: import the good products; otherwise nothing is written when any line is bad.
        settings: for the languages.
        progress: is told the step, how much of it is done, and how much there is.

    Raises:
        ImportRefused: the file as a whole cannot be imported; nothing was written.
    """
    report, names = ImportReport(), ColumnNames(product_layout(settings.languages))
    good = 0
    async for row in _rows(path, names, settings, progress):
        good += isinstance(row, ProductRow)
        if isinstance(row, Problem):
            report.problems.append(row)
    report.notes += names.note()
    if keep_good or not report.problems:
        await _write_all(path, begin, settings, report, progress, good)
    return report


async def _rows(
    path: Path, names: ColumnNames, settings: ShopSettings, progress: Progress | None = None
) -> AsyncIterator[ProductRow | Problem]:
    """Every row, checked; the second of the same product is a problem."""
    lines: dict[str, int] = {}
    size = file_size(path)
    with open_file(path) as raw, as_text(raw) as text:
        for count, record in enumerate(records_of(path, text, names)):
            if count % _PAUSE_AFTER == 0:
                if progress:
                    progress(Step.READING, raw.tell(), size)
                await asyncio.sleep(0)
            yield _checked(record, lines, settings)
    if progress:
        progress(Step.READING, size, size)


def _checked(record: Record | Unreadable, lines: dict[str, int], settings: ShopSettings) -> ProductRow | Problem:
    if isinstance(record, Unreadable):
        return Problem(record.line, record.reason)
    try:
        row = read_product_row(record.cells, settings)
    except ValueError as error:
        return Problem(record.line, str(error))
    first = lines.setdefault(row.sku, record.line)
    if first != record.line:
        return Problem(record.line, f"sku: {row.sku} stands in line {first} already")
    return row


async def _write_all(
    path: Path, begin: BeginProductIntake, settings: ShopSettings, report: ImportReport, progress: Progress, good: int
) -> None:
    names, told, done = ColumnNames(product_layout(settings.languages)), 0, 0
    batch: list[ProductRow] = []
    async for row in _rows(path, names, settings):
        if isinstance(row, ProductRow):
            batch.append(row)
        if len(batch) == _BATCH:
            told += await _write(batch, begin, report)
            done += len(batch)
            progress(Step.WRITING, done, good)
            batch = []
    told += await _write(batch, begin, report)
    progress(Step.WRITING, good, good)
    if told:
        report.notes.append(f"told that a product is back: {told}")


async def _write(rows: Sequence[ProductRow], begin: BeginProductIntake, report: ImportReport) -> int:
    try:
        written = await _write_once(rows, begin)
    except AlreadyRecorded:  # one of these products was entered meanwhile; now it will be found
        written = await _write_once(rows, begin)
    report.created += written.created
    report.updated += written.updated
    report.unchanged += written.unchanged
    return written.told


async def _write_once(rows: Sequence[ProductRow], begin: BeginProductIntake) -> _Batch:
    written, now = _Batch(), utc_now()
    async with begin() as work:
        # All are looked up before any is changed: every query would write the changes before it one by one.
        known = [await work.products.by_sku(row.sku) for row in rows]
        changed = []
        for product, row in zip(known, rows, strict=True):
            if product is None:
                work.products.add(new_product(row))
                written.created += 1
            elif is_up_to_date(product, row):
                written.unchanged += 1
            else:
                apply(product, row)
                changed.append(product)
        written.updated = len(changed)
        for product in changed:
            written.told += await tell_waiting(work.stock_alerts, work.reminders, product, now)
        await work.commit()
    return written
