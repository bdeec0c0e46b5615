"""Orders with their parcels and money, and what is told and given to those who wait."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from bot.shop.orders import OrderStatus, ParcelState
from bot.storage.metadata import child_of, metadata
from bot.storage.types import Amount, UtcDateTime, enumeration

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", String(64), nullable=False),
    Column("number_key", String(64), nullable=False, unique=True),  # compact_key(number)
    Column("email", String(254), nullable=False),
    Column("email_key", String(254), nullable=False, index=True),  # email_key(email)
    Column("postcode", String(32), nullable=False, default=""),
    Column("phone", String(40), nullable=False, default=""),
    Column("status", enumeration(OrderStatus), nullable=False),
    Column("ordered_at", UtcDateTime, nullable=False),
    Column("ship_by", Date),
    Column("country", String(2), nullable=False, default=""),
    Column("address", String(300), nullable=False, default=""),
    Column("city", String(100), nullable=False, default=""),
    Column("currency", String(3), nullable=False),
    Column("total", Amount, nullable=False),
    Column("shipping_method", String(64), nullable=False, default=""),
    Column("marketplace", String(64), nullable=False, default=""),
    Column("payment_method", String(64), nullable=False, default=""),
    Column("cancelled_at", UtcDateTime),
    Column("held_at", UtcDateTime),
)

parcels = Table(
    "parcels",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("orders"),
    Column("reference", String(64), nullable=False),
    Column("carrier", String(64), nullable=False),
    Column("tracking_number", String(64), nullable=False, default=""),
    Column("tracking_key", String(64), nullable=False, default="", index=True),  # compact_key(tracking_number)
    Column("state", enumeration(ParcelState), nullable=False),
    Column("shipped_at", UtcDateTime),
    Column("delivered_at", UtcDateTime),
    Column("delivered_to", String(200), nullable=False, default=""),
    Column("pickup_point", String(200), nullable=False, default=""),
    Column("pickup_until", Date),
    Column("checked_at", UtcDateTime),
    Column("source_reachable", Boolean, nullable=False, default=True),
    Column("trace_opened_at", UtcDateTime),
    UniqueConstraint("order_id", "reference"),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("orders"),
    child_of("parcels", nullable=True),
    Column("sku", String(64), nullable=False),
    Column("name", String(300), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("price", Amount, nullable=False),
    Column("supplier", String(200), nullable=False, default=""),
)

tracking_events = Table(
    "tracking_events",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("parcels"),
    Column("occurred_at", UtcDateTime, nullable=False),
    Column("description", Text, nullable=False),
    Column("place", String(200), nullable=False, default=""),
)

refunds = Table(
    "refunds",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("orders"),
    Column("cause", String(64), nullable=False),
    Column("amount", Amount, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("reason", Text, nullable=False),
    Column("requested_by", String(200), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("method", String(64), nullable=False, default=""),
    Column("paid_at", UtcDateTime),
    Column("paid_by", String(200)),
    Column("payment_reference", String(200)),
    UniqueConstraint("order_id", "cause"),  # the same money is never given back twice
)

order_events = Table(
    "order_events",
    metadata,
    Column("id", Integer, primary_key=True),
    child_of("orders"),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(200), nullable=False),
    Column("action", String(64), nullable=False),
    Column("reason", Text, nullable=False),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reason", String(64), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("ships_again_on", Date, nullable=False),
    Column("texts", JSON, nullable=False),
    Column("shipping_methods", JSON, nullable=False),
    Column("countries", JSON, nullable=False),
    Column("pauses_promotions", Boolean, nullable=False, default=False),
)

vouchers = Table(
    "vouchers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", String(32), nullable=False, unique=True),
    Column("conversation_id", String(36), nullable=False, index=True),
    Column("email", String(254), nullable=False, index=True),  # email_key
    Column("order_id", ForeignKey("orders.id", ondelete="SET NULL"), unique=True),
    Column("notice_id", ForeignKey("notices.id", ondelete="SET NULL")),
    Column("percent", Integer),
    Column("amount", Amount),
    Column("currency", String(3), nullable=False, default=""),
    Column("issued_at", UtcDateTime, nullable=False),
    Column("valid_until", Date, nullable=False),
    UniqueConstraint("email", "notice_id"),  # one for each person and notice
)
