"""Tables of the people at the desk: agents, their sessions, and what lets them in when a device is lost."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from bot.conversations.agents import Role
from bot.storage.metadata import child_of, metadata
from bot.storage.types import UtcDateTime, enumeration

agents = Table(
    "agents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", String(254), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("role", enumeration(Role), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("must_change_password", Boolean, nullable=False, default=True),
    Column("failed_logins", Integer, nullable=False, default=0),
    Column("locked_until", UtcDateTime),
    Column("active", Boolean, nullable=False, default=True),
    Column("last_seen_at", UtcDateTime),
    Column("totp_secret", String(64)),
    Column("totp_step", Integer, nullable=False, default=0),
)

agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    child_of("agents"),
    Column("csrf", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime, nullable=False),
    Column("handle", String(64), nullable=False, unique=True),
    Column("browser", String(100), nullable=False, default=""),
    Column("totp_offered", String(64)),
)

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), nullable=False),
    Column("code_hash", String(64), nullable=False),
    UniqueConstraint("agent_id", "code_hash"),
)
