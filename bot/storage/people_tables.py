"""What lets an agent in whose device is lost."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint

from bot.storage.tables import metadata

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), nullable=False),
    Column("code_hash", String(64), nullable=False),
    UniqueConstraint("agent_id", "code_hash"),
)
