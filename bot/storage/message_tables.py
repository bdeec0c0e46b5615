"""Conversations, what is said in them, and what is sent of it."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.conversations.delivery import DeliveryState
from bot.conversations.model import Handling, Sender
from bot.conversations.ownership import Owner
from bot.storage.metadata import child_of, metadata
from bot.storage.types import UtcDateTime, enumeration

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
    child_of("conversations"),
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
    child_of("conversations"),
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
    child_of("conversations"),
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
    child_of("conversations"),
    Column("reason", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("order_number", String(64), nullable=False, default=""),
    Column("proposal", Text, nullable=False, default=""),
    Column("tried", JSON, nullable=False),
    Column("priority", Boolean, nullable=False, default=False),
    Column("resolved_at", UtcDateTime),
)
