"""Tables of what agents add to conversations: decided deeds, tags and saved replies."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from bot.conversations.ownership import Deed
from bot.storage.metadata import child_of, metadata
from bot.storage.types import UtcDateTime, enumeration

pending_deeds = Table(
    "pending_deeds",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),  # one at a time
    Column("deed", enumeration(Deed), nullable=False),
    child_of("agents"),
    Column("to_agent_id", ForeignKey("agents.id", ondelete="CASCADE"), index=True),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("note", Text, nullable=False),
    Column("until", UtcDateTime),
)

conversation_tags = Table(
    "conversation_tags",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("conversations"),
    Column("name", String(40), nullable=False, index=True),
    UniqueConstraint("conversation_id", "name"),
)

saved_replies = Table(
    "saved_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", String(80), nullable=False, unique=True),
    Column("texts", JSON, nullable=False),  # by language
    Column("changed_at", UtcDateTime, nullable=False),
    Column("changed_by", String(200), nullable=False),
)
