"""The table of what people decided of messages the bot did not understand."""

from sqlalchemy import Column, Integer, String, Table, Text

from bot.storage.metadata import metadata
from bot.storage.types import UtcDateTime

lessons = Table(
    "lessons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(32), nullable=False, unique=True),  # lesson_key: one decision for a wording
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("intent", String(64), nullable=False),
    Column("agent", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
