"""From the file to staged rows; every bad line is named."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import.columns import ColumnNames
from bot.platforms.csv_import.csv_file import csv_records
from bot.platforms.csv_import.json_file import json_records
from bot.platforms.csv_import.ports import Progress, Step
from bot.platforms.csv_import.records import Record, Unreadable, as_text, open_file
from bot.platforms.csv_import.report import ImportReport, Problem
from bot.platforms.csv_import.row import read_row
from bot.platforms.csv_import.staging import Staging

_PAUSE_AFTER = 500  # rows: time for others in this process, and for a look at the progress


def file_size(path: Path) -> int:
    """Bytes of the file; an absent one is refused when it is opened."""
    return path.stat().st_size if path.exists() else 0


async def stage_file(
    path: Path, staging: Staging, report: ImportReport, settings: ShopSettings, progress: Progress
) -> None:
    """Read the whole file into the staging area, and its problems and notes into the report.

    Raises:
        ImportRefused: the file cannot be read as a whole.
    """
    names = ColumnNames()
    size = file_size(path)
    with open_file(path) as raw, as_text(raw) as text:
        for count, record in enumerate(records_of(path, text, names)):
            if count % _PAUSE_AFTER == 0:
                progress(Step.READING, raw.tell(), size)
                await asyncio.sleep(0)
            problem = _stage(record, staging, settings)
            if problem:
                report.problems.append(problem)
    progress(Step.READING, size, size)
    report.problems += staging.spoil_endless()
    report.notes += names.note()


def records_of(path: Path, stream: TextIO, names: ColumnNames) -> Iterator[Record | Unreadable]:
    """The rows of a file by its kind: JSON when its name ends so, else CSV."""
    return (json_records if path.suffix.lower() == ".json" else csv_records)(stream, names)


def _stage(record: Record | Unreadable, staging: Staging, settings: ShopSettings) -> Problem | None:
    if isinstance(record, Unreadable):
        staging.spoil(record.number)
        return Problem(record.line, record.reason)
    try:
        staging.add(record.line, read_row(record.cells, settings))
    except ValueError as error:
        staging.spoil(str(record.cells.get("number", "")))
        return Problem(record.line, str(error))
    return None
