"""Changes of the merchant's own wording."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from bot.storage.metadata import metadata
from bot.storage.types import UtcDateTime

wording_changes = Table(
    "wording_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(16), nullable=False),
    Column("key", String(100), nullable=False),
    Column("author", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_wording_changes_language_key", "language", "key"),
)
