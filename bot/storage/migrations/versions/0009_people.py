"""People."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from bot.storage import types

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _sessions(*more: SchemaItem) -> None:
    """Every browser logs in anew: a session lasts twelve hours at most, and an older one has no name to be ended by."""
    op.drop_table("agent_sessions")
    op.create_table(
        "agent_sessions",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("created_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", types.UtcDateTime(timezone=True), nullable=False),
        *more,
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agents.id"], name=op.f("fk_agent_sessions_agent_id_agents"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_agent_sessions")),
    )
    op.create_index(op.f("ix_agent_sessions_agent_id"), "agent_sessions", ["agent_id"])


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.add_column(sa.Column("last_seen_at", types.UtcDateTime(timezone=True)))
        batch_op.add_column(sa.Column("totp_secret", sa.String(length=64)))
        batch_op.add_column(sa.Column("totp_step", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.alter_column("active", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
        batch_op.alter_column("totp_step", existing_type=sa.Integer(), existing_nullable=False, server_default=None)
    _sessions(
        sa.Column("last_seen_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("handle", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=100), nullable=False),
        sa.Column("totp_offered", sa.String(length=64)),
        sa.UniqueConstraint("handle", name=op.f("uq_agent_sessions_handle")),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agents.id"], name=op.f("fk_recovery_codes_agent_id_agents"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_codes")),
        sa.UniqueConstraint("agent_id", "code_hash", name=op.f("uq_recovery_codes_agent_id")),
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("recovery_codes")
    _sessions()
    with op.batch_alter_table("agents", schema=None) as batch_op:
        batch_op.drop_column("totp_step")
        batch_op.drop_column("totp_secret")
        batch_op.drop_column("last_seen_at")
        batch_op.drop_column("active")
