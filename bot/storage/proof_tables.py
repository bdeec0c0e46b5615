"""Who has proven to be whom, and who has failed to."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from bot.storage.metadata import metadata
from bot.storage.types import UtcDateTime

identities = Table(
    "identities",
    metadata,
    Column("conversation_id", String(36), primary_key=True),
    Column("email", String(254), nullable=False),
)

proofs = Table(
    "proofs",
    metadata,
    Column("conversation_id", String(36), primary_key=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

proof_failures = Table(
    "proof_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", String(36), nullable=False, index=True),
    Column("number", String(64), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
)
