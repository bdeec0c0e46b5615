"""Changes of the merchant's own wording."""

import sqlalchemy as sa
from alembic import op

from bot.storage import types

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "wording_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wording_changes")),
    )
    op.create_index("ix_wording_changes_language_key", "wording_changes", ["language", "key"], unique=False)


def downgrade() -> None:
    """Back to the one before."""
    op.drop_index("ix_wording_changes_language_key", "wording_changes")
    op.drop_table("wording_changes")
