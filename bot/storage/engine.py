"""The database: an embedded SQLite file, or PostgreSQL by setting its URL."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
READ_ONLY = "waybill_read_only"  # the execution option of a transaction that only reads
MIGRATING = "waybill_migrating"  # the execution option of a transaction that changes tables
_BUSY_SECONDS = 15  # how long a writer waits for another one


def async_url(url: str) -> URL:
    """The URL with the asynchronous driver of its database."""
    parsed = make_url(url)
    return parsed.set(drivername=_DRIVERS.get(parsed.drivername, parsed.drivername))


def open_engine(url: str) -> AsyncEngine:
    """An engine for the database; the folder of an SQLite file is made."""
    target = async_url(url)
    if not target.drivername.startswith("sqlite"):
        return create_async_engine(target, pool_pre_ping=True)
    if target.database:
        Path(target.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(target, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine.sync_engine, "connect", _configure_sqlite)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _configure_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows only a to z
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", f"busy_timeout={_BUSY_SECONDS * 1000}", "synchronous=NORMAL"):
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


def _lower(text: Any) -> Any:
    return text.lower() if isinstance(text, str) else text


def _begin(connection: Any) -> None:
    """Take the write lock at once: a transaction that reads first and writes later would fail instead of waiting.

    One that only reads takes none, so that readers wait for nobody.
    """
    if connection.get_execution_options().get(MIGRATING):
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")  # possible only outside of a transaction
    reads = connection.get_execution_options().get(READ_ONLY)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
