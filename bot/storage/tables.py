"""All tables. A change here needs a migration in `migrations/versions`."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.conversations.delivery import DeliveryState
from bot.conversations.model import Handling, Sender
from bot.conversations.ownership import Owner
from bot.shop.orders import OrderStatus, ParcelState
from bot.storage.types import Amount, UtcDateTime, enumeration

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _child_of(table: str, *, nullable: bool = False) -> Column[int]:
    """A reference that goes when its parent goes."""
    return Column(
        f"{table.removesuffix('s')}_id", ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=nullable, index=True
    )


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
    _child_of("orders"),
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
    _child_of("orders"),
    _child_of("parcels", nullable=True),
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
    _child_of("parcels"),
    Column("occurred_at", UtcDateTime, nullable=False),
    Column("description", Text, nullable=False),
    Column("place", String(200), nullable=False, default=""),
)

refunds = Table(
    "refunds",
    metadata,
    Column("id", Integer, primary_key=True),
    _child_of("orders"),
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
    _child_of("orders"),
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

identities = Table(
    "identities",
    metadata,
    Column("conversation_id", String(36), primary_key=True),
    Column("email", String(254), nullable=False),
)

proofs = Table(
    "proofs",
    metadata,
    Column("conversation_id", String(36), primary_key=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

proof_failures = Table(
    "proof_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", String(36), nullable=False, index=True),
    Column("number", String(64), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("language", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False, index=True),
    Column("owner", enumeration(Owner), nullable=False, index=True),
    Column("agent_id", ForeignKey("agents.id"), index=True),
    Column("customer_name", String(200), nullable=False, default=""),
    Column("customer_email", String(254), nullable=False, default=""),
    Column("verified", Boolean, nullable=False, default=False),
    Column("last_seq", Integer, nullable=False, default=0),
    Column("waiting_since", UtcDateTime),
    Column("address", String(64)),
    Column("unreachable_since", UtcDateTime),
    Column("snoozed_until", UtcDateTime, index=True),
    Index(
        "ix_conversations_channel_address", "channel", "address", unique=True
    ),  # one for each of a platform's shoppers
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    _child_of("conversations"),
    Column("seq", Integer, nullable=False),
    Column("sender", enumeration(Sender), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),  # reports look at a time
    Column("channel", String(32), nullable=False),
    Column("handling", enumeration(Handling), nullable=False, index=True),
    Column("external_id", String(200)),
    Column("payload", Text, nullable=False, default=""),
    Column("buttons", JSON, nullable=False),
    Column("cards", JSON, nullable=False),
    Column("author", String(200), nullable=False, default=""),
    Column("reading", JSON(none_as_null=True)),
    UniqueConstraint("conversation_id", "seq"),
    UniqueConstraint("channel", "external_id"),  # a message that arrives twice is one message
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message_id", ForeignKey("messages.id", ondelete="CASCADE"), nullable=False, unique=True),
    _child_of("conversations"),
    Column("channel", String(32), nullable=False),
    Column("state", enumeration(DeliveryState), nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("parts_sent", Integer, nullable=False, default=0),
    Column("next_at", UtcDateTime, nullable=False),
    Column("error", Text, nullable=False, default=""),
    Column("platform_id", String(200), nullable=False, default=""),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", Integer, primary_key=True),
    _child_of("conversations"),
    Column("occasion", String(100), nullable=False),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("payload", Text, nullable=False),
    Column("done_at", UtcDateTime),
    UniqueConstraint("conversation_id", "occasion"),
)

hand_overs = Table(
    "hand_overs",
    metadata,
    Column("id", Integer, primary_key=True),
    _child_of("conversations"),
    Column("reason", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("order_number", String(64), nullable=False, default=""),
    Column("proposal", Text, nullable=False, default=""),
    Column("tried", JSON, nullable=False),
    Column("priority", Boolean, nullable=False, default=False),
    Column("resolved_at", UtcDateTime),
)
