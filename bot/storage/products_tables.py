"""The tables of the catalogue and of what shoppers decide about themselves."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.shop.customers import PrivacyKind, PrivacyState
from bot.storage.metadata import child_of, metadata
from bot.storage.types import Amount, UtcDateTime, enumeration

products = Table(
    "products",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sku", String(64), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("other_names", JSON, nullable=False),
    Column("texts", JSON, nullable=False),
    Column("price", Amount, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("stock", Integer, nullable=False),
    Column("url", String(500), nullable=False, default=""),
    Column("restock_on", Date),
)

stock_alerts = Table(
    "stock_alerts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("sku", String(64), nullable=False, index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("told_at", UtcDateTime),
    UniqueConstraint("conversation_id", "sku"),  # whoever asks twice is told once
)

# The proof of a consent outlives the conversation it was given in.
consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", String(254), nullable=False, index=True),  # email_key
    Column("purpose", String(64), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("conversation_id", String(36), nullable=False),
    Column("wording", String(64), nullable=False),
    Column("language", String(8), nullable=False),
)

ratings = Table(
    "ratings",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("conversations"),
    Column("score", Integer, nullable=False),
    Column("occasion", String(100), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("comment", Text, nullable=False, default=""),
)

privacy_requests = Table(
    "privacy_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", enumeration(PrivacyKind), nullable=False),
    Column("email", String(254), nullable=False),  # email_key
    Column("conversation_id", String(36), nullable=False),
    Column("requested_at", UtcDateTime, nullable=False),
    Column("state", enumeration(PrivacyState), nullable=False),
)
_still_open = privacy_requests.c.state != PrivacyState.DONE
Index(
    "uq_privacy_requests_open",  # asked twice, it is one request
    privacy_requests.c.email,
    privacy_requests.c.kind,
    unique=True,
    sqlite_where=_still_open,
    postgresql_where=_still_open,
)
