"""`python -m bot.storage MESSAGE`: write a migration for what changed in the tables (`make migration`)."""

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.storage import schema
from bot.storage.unit_of_work import Database


async def _write(message: str) -> None:
    """Compare the tables with a new database that has every migration so far."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'empty.db'}")
        await schema.upgrade(database.engine)
        await schema.new_revision(database.engine, message)
        await database.close()


if __name__ == "__main__":
    asyncio.run(_write(" ".join(sys.argv[1:])))
