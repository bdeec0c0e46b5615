"""Orders from a CSV or JSON file: read as a stream, validated row by row, written order by order."""

from bot.platforms.csv_import.importing import import_orders
from bot.platforms.csv_import.ports import BeginIntake, Progress, Step
from bot.platforms.csv_import.report import ImportRefused, ImportReport, Problem

__all__ = ["BeginIntake", "ImportRefused", "ImportReport", "Problem", "Progress", "Step", "import_orders"]
