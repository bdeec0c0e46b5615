"""The table of what people did at the desk; its migration has the database refuse every change of a row."""

from sqlalchemy import Column, Integer, String, Table, Text

from bot.shop.audit import Act
from bot.storage.metadata import metadata
from bot.storage.types import Amount, UtcDateTime, enumeration

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(150), nullable=False, unique=True),  # of the request: a double click is one deed
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("actor", String(200), nullable=False),
    Column("agent_id", Integer),
    Column("act", enumeration(Act), nullable=False),
    Column("summary", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("conversation_id", String(36), nullable=False),  # no foreign keys: the trail outlives what it is about
    Column("order_number", String(64), nullable=False, index=True),
    Column("amount", Amount),
    Column("currency", String(3), nullable=False),
)
