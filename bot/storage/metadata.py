"""What all tables share. A change of a table needs a migration in `migrations/versions`."""

from sqlalchemy import Column, ForeignKey, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def child_of(table: str, *, nullable: bool = False) -> Column[int]:
    """A reference that goes when its parent goes."""
    return Column(
        f"{table.removesuffix('s')}_id", ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=nullable, index=True
    )
