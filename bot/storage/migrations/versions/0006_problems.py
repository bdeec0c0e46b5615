"""Addresses and held orders."""

import sqlalchemy as sa
from alembic import op

from bot.storage import types

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("address", sa.String(length=300), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("city", sa.String(length=100), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("held_at", types.UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("orders", schema=None) as batch_op:  # the empty address was only for orders so far
        batch_op.alter_column("address", server_default=None)
        batch_op.alter_column("city", server_default=None)


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_column("held_at")
        batch_op.drop_column("city")
        batch_op.drop_column("address")
