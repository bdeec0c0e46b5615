"""Bringing a database to the newest schema, with Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import MIGRATING


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    return config


async def upgrade(engine: AsyncEngine) -> None:
    """Apply every migration the database lacks.

    SQLite changes some tables by copying and dropping them; with foreign keys in force that would delete all rows that
    depend on them.
    """
    async with engine.execution_options(**{MIGRATING: True}).connect() as connection:
        async with connection.begin():
            await connection.run_sync(lambda sync: command.upgrade(_config(sync), "head"))
        await connection.invalidate()  # whoever connects next has foreign keys again


async def new_revision(engine: AsyncEngine, message: str) -> None:
    """Write a migration from the difference between the tables and the database."""
    async with engine.begin() as connection:
        await connection.run_sync(lambda sync: command.revision(_config(sync), message, autogenerate=True))
