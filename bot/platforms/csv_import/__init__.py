"""Orders and products from a CSV or JSON file: read as a stream, validated row by row, written whole or not at all."""

from bot.platforms.csv_import.importing import import_orders
from bot.platforms.csv_import.ports import BeginIntake, BeginProductIntake, Progress, Step
from bot.platforms.csv_import.product_importing import import_products
from bot.platforms.csv_import.report import ImportRefused, ImportReport, Problem

__all__ = [
    "BeginIntake",
    "BeginProductIntake",
    "ImportRefused",
    "ImportReport",
    "Problem",
    "Progress",
    "Step",
    "import_orders",
    "import_products",
]
