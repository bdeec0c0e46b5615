"""`waybill import`: the shop's data from files."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot.cli.database import open_database
from bot.cli.screen import complain, screen
from bot.common.shop_settings import shop_settings
from bot.platforms.csv_import import ImportReport, Step, import_orders, import_products

import_data = typer.Typer(help="Bring in the shop's data.", no_args_is_help=True)
_MOST_SHOWN = 50  # bad lines on the screen


@import_data.callback()
def _group() -> None:
    """Bring in the shop's data."""


_File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A .csv or .json file.")]
_KeepGood = Annotated[
    bool, typer.Option("--keep-good/--all-or-nothing", help="Import what is good even if some lines are bad.")
]


@import_data.command()
def orders(file: _File, keep_good: _KeepGood = False) -> None:
    """Create or update orders, one row per line and parcel; the README lists the columns."""
    _import("orders", import_orders, file, keep_good)


@import_data.command()
def products(file: _File, keep_good: _KeepGood = False) -> None:
    """Create or update products, one a row; the README lists the columns."""
    _import("products", import_products, file, keep_good)


def _import(things: str, read: Callable[..., Awaitable[ImportReport]], file: Path, keep_good: bool) -> None:
    report = asyncio.run(_read(read, file, keep_good))
    _print(report, things)
    if report.problems:
        sys.exit(1)


async def _read(read: Callable[..., Awaitable[ImportReport]], file: Path, keep_good: bool) -> ImportReport:
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    async with open_database() as database:
        with Progress(*columns, console=screen) as bar:
            tasks = {step: bar.add_task(step.value.capitalize(), total=None, visible=False) for step in Step}

            def show(step: Step, done: int, total: int) -> None:
                bar.update(tasks[step], completed=done, total=total, visible=True)

            return await read(file, database.begin, keep_good=keep_good, settings=shop_settings(), progress=show)


def _print(report: ImportReport, things: str) -> None:
    for problem in report.problems[:_MOST_SHOWN]:
        complain(f"line {problem.line}: {problem.reason}")
    if len(report.problems) > _MOST_SHOWN:
        complain(f"… and {len(report.problems) - _MOST_SHOWN} more bad lines.")
    for note in report.notes:
        screen.print(note, style="dim", markup=False)
    screen.print(
        f"{report.created} {things} created, {report.updated} updated, {report.unchanged} unchanged,"
        f" {len(report.problems)} bad lines."
    )
    if report.problems and not (report.created or report.updated):
        complain(f"Nothing was imported. Mend the lines, or import the good {things} with --keep-good.")
