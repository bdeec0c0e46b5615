"""A migration of a database in use loses nothing."""

from alembic import command
from sqlalchemy import Connection, text

from bot.storage import schema
from bot.storage.schema import _config
from bot.storage.unit_of_work import Database
from tests.conversations.building import keep_conversation, lines, say


def _back_to_0002(connection: Connection) -> None:
    command.downgrade(_config(connection), "0002")


async def test_conversations_keep_their_messages_when_channels_come(either: Database) -> None:
    await keep_conversation(either)
    await say(either, "hello")
    async with either.engine.begin() as connection:
        await connection.run_sync(_back_to_0002)
        assert (await connection.execute(text("SELECT count(*) FROM messages"))).scalar() == 1
    await schema.upgrade(either.engine)
    assert await lines(either) == [("shopper", "hello")]
