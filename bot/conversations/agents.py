"""The people at the desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What an agent may do."""

    AGENT = "agent"
    ADMIN = "admin"


@dataclass(eq=False)
class Agent:
    """A person who answers shoppers."""

    email: str
    name: str
    role: Role
    password_hash: str
    must_change_password: bool = True
    failed_logins: int = 0
    locked_until: datetime | None = None
    id: int | None = None


@dataclass(eq=False)
class AgentSession:
    """A logged-in browser; only the hash of its cookie is kept."""

    token_hash: str
    agent_id: int
    csrf: str
    created_at: datetime
    expires_at: datetime
