"""The migrations give exactly the tables of bot.storage."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from bot.storage import schema
from bot.storage.metadata import metadata
from bot.storage.unit_of_work import Database


def differences(connection: Connection) -> list[Any]:
    """What autogenerate would write as the next migration."""
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, metadata))


def shape(connection: Connection) -> dict[str, Any]:
    """Columns, keys and uniqueness of every table in the database."""
    found = inspect(connection)
    return {
        table: (
            {(column["name"], column["nullable"]) for column in found.get_columns(table)},
            {(tuple(key["constrained_columns"]), key["referred_table"]) for key in found.get_foreign_keys(table)},
            {tuple(constraint["column_names"]) for constraint in found.get_unique_constraints(table)},
            {tuple(index["column_names"]) for index in found.get_indexes(table) if not index["unique"]},
        )
        for table in found.get_table_names()
        if table != "alembic_version"
    }


async def test_migrations_and_tables_do_not_differ(either: Database) -> None:
    async with either.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_difference_would_be_seen(either: Database) -> None:
    async with either.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE notices ADD COLUMN colour VARCHAR(8)")
        await connection.exec_driver_sql("DROP INDEX ix_messages_handling")
        found = await connection.run_sync(differences)
    assert sorted(difference[0] for difference in found) == ["add_index", "remove_column"]


async def test_migrations_give_what_the_tables_themselves_would_give(either: Database) -> None:
    async with either.engine.begin() as connection:
        migrated = await connection.run_sync(shape)
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
        assert await connection.run_sync(shape) == migrated
    assert set(migrated) == set(metadata.tables)


async def test_upgrading_twice_changes_nothing(either: Database) -> None:
    await schema.upgrade(either.engine)
    async with either.engine.connect() as connection:
        assert await connection.run_sync(differences) == []
