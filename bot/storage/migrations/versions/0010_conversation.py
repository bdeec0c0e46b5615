"""Decided deeds, snoozes, tags, and saved replies with a few to begin with."""

from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
import yaml
from alembic import op

from bot.storage import types

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_REPLIES = Path(__file__).with_name("0010_saved_replies.yml")
_DEEDS = ("hand_over", "take", "release", "resolve", "back_to_bot", "assign", "transfer", "snooze", "wake")


def upgrade() -> None:
    """To this revision."""
    op.add_column("conversations", sa.Column("snoozed_until", types.UtcDateTime(timezone=True), nullable=True))
    op.create_index("ix_conversations_snoozed_until", "conversations", ["snoozed_until"])
    _create_pending_deeds()
    op.create_table(
        "conversation_tags",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        _child_of("conversation_tags", "conversation_id", "conversations"),
        sa.UniqueConstraint("conversation_id", "name", name="uq_conversation_tags_conversation_id"),
    )
    op.create_index("ix_conversation_tags_conversation_id", "conversation_tags", ["conversation_id"])
    op.create_index("ix_conversation_tags_name", "conversation_tags", ["name"])
    _create_saved_replies()


def downgrade() -> None:
    """Back to the one before."""
    for table in ("saved_replies", "conversation_tags", "pending_deeds"):
        op.drop_table(table)
    op.drop_index("ix_conversations_snoozed_until", "conversations")
    op.drop_column("conversations", "snoozed_until")


def _create_pending_deeds() -> None:
    op.create_table(
        "pending_deeds",
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("deed", sa.Enum(*_DEEDS, name="deed", native_enum=False, length=32), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("to_agent_id", sa.Integer(), nullable=True),
        sa.Column("due_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("until", types.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_pending_deeds"),
        _child_of("pending_deeds", "conversation_id", "conversations"),
        _child_of("pending_deeds", "agent_id", "agents"),
        _child_of("pending_deeds", "to_agent_id", "agents"),
    )
    for column in ("agent_id", "to_agent_id", "due_at"):
        op.create_index(f"ix_pending_deeds_{column}", "pending_deeds", [column])


def _create_saved_replies() -> None:
    replies = op.create_table(
        "saved_replies",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("changed_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.String(length=200), nullable=False),
        sa.UniqueConstraint("title", name="uq_saved_replies_title"),
    )
    now, texts_of = datetime.now(UTC), yaml.safe_load(_REPLIES.read_text(encoding="utf-8"))
    rows = [{"title": title, "texts": texts, "changed_at": now, "changed_by": ""} for title, texts in texts_of.items()]
    op.bulk_insert(replies, rows)


def _child_of(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{parent}"
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete="CASCADE")
