"""The table of photos that are still to be fetched from a platform."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from bot.storage.metadata import metadata
from bot.storage.types import UtcDateTime

awaited_photos = Table(
    "awaited_photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("seq", Integer, nullable=False),  # of its message
    Column("channel", String(32), nullable=False),
    Column("source", Text, nullable=False),
    Column("next_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    UniqueConstraint("conversation_id", "seq"),
)
