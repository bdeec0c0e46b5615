"""The database of a command: newest schema, closed in the end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.common.environment import environment
from bot.storage import schema
from bot.storage.unit_of_work import Database


@asynccontextmanager
async def open_database() -> AsyncIterator[Database]:
    """The database that the environment names."""
    database = Database(environment().database_url)
    try:
        await schema.upgrade(database.engine)
        yield database
    finally:
        await database.close()
