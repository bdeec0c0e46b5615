"""The people at the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


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


class Agents(Protocol):
    """The people at the desk and their sessions."""

    async def get(self, agent_id: int) -> Agent | None:
        """The agent with this id."""

    async def lock(self, agent_id: int) -> Agent | None:
        """The agent with this id, held against other writers until the end of the transaction."""

    async def lock_admins(self) -> Sequence[Agent]:
        """The active admins, held against other writers until the end of the transaction."""

    async def by_email(self, email: str) -> Agent | None:
        """The agent who logs in with this address."""

    async def all(self) -> Sequence[Agent]:
        """Every agent, also those who have left, in the order of their names."""

    async def names(self) -> dict[int, str]:
        """Every agent's name by id."""

    async def seen(self, agent_id: int, token_hash: str, now: datetime) -> None:
        """Note that the agent used this session."""

    async def session(self, token_hash: str, now: datetime) -> AgentSession | None:
        """The session of this cookie if it has not expired."""

    async def sessions_of(self, agent_id: int, now: datetime) -> Sequence[AgentSession]:
        """The sessions of an agent that have not expired, the one used last first."""

    async def open_sessions(self, now: datetime) -> set[str]:
        """The token hashes of all sessions that have not expired."""

    async def end_session(self, token_hash: str) -> None:
        """Forget a session."""

    async def end_sessions_of(self, agent_id: int, but: str = "") -> None:
        """Forget every session of an agent but the one with this hash."""

    async def forget_expired(self, now: datetime) -> None:
        """Forget the sessions that have expired."""

    async def use_recovery_code(self, agent_id: int, code_hash: str) -> bool:
        """Use up one of the agent's recovery codes; false when it is none of them."""

    async def recovery_codes_left(self, agent_id: int) -> int:
        """How many recovery codes the agent has not used."""

    async def replace_recovery_codes(self, agent_id: int, hashes: Iterable[str]) -> None:
        """Forget the agent's recovery codes and keep these instead."""

    def add(self, agent: Agent) -> None:
        """Keep a new agent."""

    def add_session(self, session: AgentSession) -> None:
        """Keep a new session."""
