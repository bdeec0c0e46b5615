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
    active: bool = True  # who has left keeps their messages, and may not log in
    last_seen_at: datetime | None = None
    totp_secret: str | None = None  # set: a code is asked for at each log-in
    totp_step: int = 0  # the newest time step of which a code was used; none is good twice
    id: int | None = None

    def unlock(self) -> None:
        """Forget wrong passwords and codes."""
        self.failed_logins, self.locked_until = 0, None

    def forget_two_step(self) -> None:
        """Ask for no code any more."""
        self.totp_secret, self.totp_step = None, 0


@dataclass(eq=False)
class AgentSession:
    """A logged-in browser; only the hash of its cookie is kept, and no address."""

    token_hash: str
    agent_id: int
    csrf: str
    created_at: datetime
    expires_at: datetime
    last_seen_at: datetime
    handle: str  # names it to its agent; opens nothing
    browser: str = ""  # in words
    totp_offered: str | None = None  # the secret that waits for its first code


@dataclass(eq=False)
class RecoveryCode:
    """Stands in once for a code of the agent's device."""

    agent_id: int
    code_hash: str
    id: int | None = None
