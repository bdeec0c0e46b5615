"""Alerts, mail to the desk's people, and counterparts in another desk."""

import sqlalchemy as sa
from alembic import op

from bot.storage import types

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_KINDS = ("waiting", "assistant", "undelivered", "outbox", "mail", "other_desk")
_STATES = ("pending", "sending", "sent", "failed", "unknown")


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "alerts",
        sa.Column("kind", sa.Enum(*_KINDS, name="alertkind", native_enum=False, length=32), nullable=False),
        sa.Column("raised_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("cleared_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("mailed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_alerts")),
    )
    op.create_table(
        "mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("next_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Enum(*_STATES, name="deliverystate", native_enum=False, length=32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("key", name=op.f("uq_mails_key")),
    )
    op.create_index(op.f("ix_mails_state"), "mails", ["state"], unique=False)
    op.create_table(
        "told_waits",
        _conversation(),
        sa.Column("waiting_since", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("told_at", types.UtcDateTime(timezone=True), nullable=False),
        _goes_with_its_conversation("told_waits"),
        sa.PrimaryKeyConstraint("conversation_id", "waiting_since", name=op.f("pk_told_waits")),
    )
    op.create_table(
        "counterparts",
        _conversation(),
        sa.Column("source_id", sa.String(length=200), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("hand_over_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("written_id", sa.Integer(), nullable=False),
        sa.Column("read_id", sa.Integer(), nullable=False),
        sa.Column("failing_since", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=False),
        _goes_with_its_conversation("counterparts"),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_counterparts")),
    )
    op.create_index(op.f("ix_counterparts_number"), "counterparts", ["number"], unique=False)


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("counterparts")
    op.drop_table("told_waits")
    op.drop_table("mails")
    op.drop_table("alerts")


def _conversation() -> sa.Column[str]:
    return sa.Column("conversation_id", sa.String(length=36), nullable=False)


def _goes_with_its_conversation(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_conversation_id_conversations")
    return sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name=name, ondelete="CASCADE")
