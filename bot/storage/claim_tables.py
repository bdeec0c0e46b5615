"""Tables of claims and of the photos shoppers send."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from bot.shop.returns import ClaimKind, ClaimState, Payer, Reason, Wish
from bot.storage.metadata import child_of, metadata
from bot.storage.types import UtcDateTime, enumeration

claims = Table(
    "claims",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(16), nullable=False, unique=True),
    child_of("orders"),
    Column("conversation_id", String(36), nullable=False, index=True),
    Column("kind", enumeration(ClaimKind), nullable=False),
    Column("state", enumeration(ClaimState), nullable=False, index=True),
    Column("reason", enumeration(Reason), nullable=False),
    Column("comment", Text, nullable=False, default=""),
    Column("wish", enumeration(Wish)),
    Column("wish_detail", Text, nullable=False, default=""),
    Column("paid_by", enumeration(Payer), nullable=False),
    Column("window_ends_on", Date),
    Column("photos", JSON, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime),
)

claim_lines = Table(
    "claim_lines",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("claims"),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
    Column("line_key", String(80), nullable=False),
    Column("kind", enumeration(ClaimKind), nullable=False),
    Column("sku", String(64), nullable=False),
    Column("name", String(300), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("is_open", Boolean),  # never false: null once the claim is over, so that the line may be claimed anew
    UniqueConstraint("order_id", "line_key", "kind", "is_open"),  # one open claim of a kind for a line
)

photos = Table(
    "photos",
    metadata,
    Column("id", String(36), primary_key=True),
    child_of("conversations"),
    Column("seq", Integer, nullable=False),  # the message it came with
    Column("file", String(80), nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("conversation_id", "seq"),
)
