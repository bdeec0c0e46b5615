"""The audit trail, and which refunds are paid."""

import sqlalchemy as sa
from alembic import op

from bot.storage import types

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ACTS = (
    "refund", "pay", "approve", "decline", "receive", "replace", "voucher", "address", "trace", "release", "keep",
    "export", "erase",
)  # fmt: skip


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=150), nullable=False),
        sa.Column("at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.Enum(*_ACTS, name="act", native_enum=False, length=32), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("order_number", sa.String(length=64), nullable=False),
        sa.Column("amount", types.Amount(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.UniqueConstraint("key", name=op.f("uq_audit_key")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_order_number"), ["order_number"], unique=False)
    _refuse_changes()
    op.add_column("refunds", sa.Column("paid_at", types.UtcDateTime(timezone=True), nullable=True))
    op.add_column("refunds", sa.Column("paid_by", sa.String(length=200), nullable=True))
    op.add_column("refunds", sa.Column("payment_reference", sa.String(length=200), nullable=True))


def downgrade() -> None:
    """Back to the one before."""
    op.drop_column("refunds", "payment_reference")
    op.drop_column("refunds", "paid_by")
    op.drop_column("refunds", "paid_at")
    op.drop_table("audit")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_is_append_only")


def _refuse_changes() -> None:
    """What was done stays written: the database itself refuses to change or remove it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'audit is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit "
            "FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{change.lower()} BEFORE {change} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
        )
