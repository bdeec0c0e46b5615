"""Importing a file of orders: `import_orders`.

The file is read to its end before anything is written, so that an order is written whole or not at all. Writing goes
on in small transactions: the desk works meanwhile, and an import that broke off is finished by starting it again.
"""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from bot.common.errors import AlreadyRecorded
from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import.draft import Draft, draft
from bot.platforms.csv_import.merging import apply, is_up_to_date, new_order, stays_closed
from bot.platforms.csv_import.ports import BeginIntake, IntakeOrders, Progress, Step
from bot.platforms.csv_import.reading import stage_file
from bot.platforms.csv_import.report import ImportReport
from bot.platforms.csv_import.staging import Staging
from bot.shop.orders import Order

_BATCH = 100  # orders in one transaction


async def import_orders(
    path: Path, begin: BeginIntake, *, keep_good: bool, settings: ShopSettings, progress: Progress
) -> ImportReport:
    """Create or update every order of the file; an order with a bad line is left out whole.

    Args:
        path: a CSV file, or a JSON list when its name ends in `.json`.
        begin: starts a transaction.
        keep_good: import the good orders; otherwise nothing is written when any line is bad.
        settings: for times without a zone and the names of shipping methods.
        progress: is told the step, how much of it is done, and how much there is.

    Raises:
        ImportRefused: the file as a whole cannot be imported; nothing was written.
    """
    report = ImportReport()
    with Staging(settings) as staging:
        await stage_file(path, staging, report, settings, progress)
        if not keep_good:
            await _check(staging, report)
        if keep_good or not report.problems:
            await _write_all(staging, begin, report, progress)
    report.problems.sort(key=lambda problem: problem.line)
    return report


async def _check(staging: Staging, report: ImportReport) -> None:
    for _ in _drafts(staging, report):
        await asyncio.sleep(0)


def _drafts(staging: Staging, report: ImportReport) -> Iterator[Draft]:
    """The orders whose rows agree; the others become problems of the report."""
    for rows in staging.orders():
        described = draft(rows)
        if isinstance(described, Draft):
            yield described
        else:
            report.problems += described


async def _write_all(staging: Staging, begin: BeginIntake, report: ImportReport, progress: Progress) -> None:
    orders, done, drafts = staging.count(), 0, _drafts(staging, report)
    while batch := list(islice(drafts, _BATCH)):
        progress(Step.WRITING, done, orders)
        try:
            await _write(batch, begin, report)
        except AlreadyRecorded:  # one of these orders was entered meanwhile; now it will be found
            await _write(batch, begin, report)
        done += len(batch)
    progress(Step.WRITING, orders, orders)


async def _write(batch: Sequence[Draft], begin: BeginIntake, report: ImportReport) -> None:
    written = ImportReport()
    async with begin() as work:
        # All are looked up before any is changed: every query would write the changes before it one by one.
        known = [await work.orders.by_number(described.number) for described in batch]
        for order, described in zip(known, batch, strict=True):
            await _upsert(work.orders, order, described, written)
        await work.commit()
    report.created += written.created
    report.updated += written.updated
    report.unchanged += written.unchanged
    report.notes += written.notes


async def _upsert(orders: IntakeOrders, order: Order | None, described: Draft, written: ImportReport) -> None:
    if order is None:
        orders.add(new_order(described))
        written.created += 1
        return
    if not is_up_to_date(order, described):
        order = await orders.lock(order)  # a shopper may have cancelled it since
        apply(order, described)
        written.updated += 1
    else:
        written.unchanged += 1
    if stays_closed(order, described):
        written.notes.append(f"order {order.number} stays {order.status} as it was here; the file says otherwise")
