"""Tables of alerts, of mail to the desk's people, and of another desk's counterparts of conversations."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from bot.conversations.alerts import AlertKind
from bot.conversations.delivery import DeliveryState
from bot.storage.metadata import metadata
from bot.storage.types import UtcDateTime, enumeration

alerts = Table(
    "alerts",
    metadata,
    Column("kind", enumeration(AlertKind), primary_key=True),
    Column("raised_at", UtcDateTime, nullable=False),
    Column("count", Integer, nullable=False, default=1),
    Column("cleared_at", UtcDateTime),
    Column("mailed_at", UtcDateTime),
)

mails = Table(
    "mails",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(400), nullable=False, unique=True),  # what it is about and to whom: once each
    Column("recipient", String(254), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("next_at", UtcDateTime, nullable=False),
    Column("state", enumeration(DeliveryState), nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("error", Text, nullable=False, default=""),
)

told_waits = Table(
    "told_waits",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("waiting_since", UtcDateTime, primary_key=True),
    Column("told_at", UtcDateTime, nullable=False),
)

counterparts = Table(
    "counterparts",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("source_id", String(200), nullable=False, default=""),
    Column("contact_id", Integer),
    Column("number", Integer, index=True),
    Column("hand_over_id", Integer, nullable=False, default=0),
    Column("seq", Integer, nullable=False, default=0),
    Column("written_id", Integer, nullable=False, default=0),
    Column("read_id", Integer, nullable=False, default=0),
    Column("failing_since", UtcDateTime),
    Column("error", Text, nullable=False, default=""),
)
