"""Agents and their sessions in SQL."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.conversations.agents import Agent, AgentSession, RecoveryCode, Role
from bot.storage.people_tables import agent_sessions, agents, recovery_codes

_FRESH = {"populate_existing": True}  # what another transaction has just written counts


class SqlAgents:
    """See bot.conversations.agents.Agents."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, agent_id: int) -> Agent | None:
        """The agent with this id."""
        return await self._session.get(Agent, agent_id)

    async def lock(self, agent_id: int) -> Agent | None:
        """The agent with this id, held against other writers until the end of the transaction."""
        query = select(Agent).where(agents.c.id == agent_id).with_for_update()
        return (await self._session.scalars(query, execution_options=_FRESH)).first()

    async def lock_admins(self) -> Sequence[Agent]:
        """The active admins, held against other writers until the end of the transaction."""
        query = select(Agent).where(agents.c.role == Role.ADMIN, agents.c.active).order_by(agents.c.id)
        return (await self._session.scalars(query.with_for_update(), execution_options=_FRESH)).all()

    async def by_email(self, email: str) -> Agent | None:
        """The agent who logs in with this address."""
        return (await self._session.scalars(select(Agent).where(agents.c.email == email_key(email)))).first()

    async def all(self) -> Sequence[Agent]:
        """Every agent, also those who have left, in the order of their names."""
        return (await self._session.scalars(select(Agent).order_by(func.lower(agents.c.name), agents.c.id))).all()

    async def names(self) -> dict[int, str]:
        """Every agent's name by id."""
        rows = await self._session.execute(select(agents.c.id, agents.c.name))
        return {row.id: row.name for row in rows}

    async def seen(self, agent_id: int, token_hash: str, now: datetime) -> None:
        """Note that the agent used this session."""
        await self._session.execute(update(agents).where(agents.c.id == agent_id).values(last_seen_at=now))
        mine = agent_sessions.c.token_hash == token_hash
        await self._session.execute(update(agent_sessions).where(mine).values(last_seen_at=now))

    async def session(self, token_hash: str, now: datetime) -> AgentSession | None:
        """The session of this cookie if it has not expired."""
        query = select(AgentSession).where(agent_sessions.c.token_hash == token_hash, agent_sessions.c.expires_at > now)
        return (await self._session.scalars(query)).first()

    async def sessions_of(self, agent_id: int, now: datetime) -> Sequence[AgentSession]:
        """The sessions of an agent that have not expired, the one used last first."""
        query = select(AgentSession).where(agent_sessions.c.agent_id == agent_id, agent_sessions.c.expires_at > now)
        return (await self._session.scalars(query.order_by(agent_sessions.c.last_seen_at.desc()))).all()

    async def open_sessions(self, now: datetime) -> set[str]:
        """The token hashes of all sessions that have not expired."""
        query = select(agent_sessions.c.token_hash).where(agent_sessions.c.expires_at > now)
        return set(await self._session.scalars(query))

    async def end_session(self, token_hash: str) -> None:
        """Forget a session."""
        await self._session.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == token_hash))

    async def end_sessions_of(self, agent_id: int, but: str = "") -> None:
        """Forget every session of an agent but the one with this hash."""
        theirs = (agent_sessions.c.agent_id == agent_id, agent_sessions.c.token_hash != but)
        await self._session.execute(delete(agent_sessions).where(*theirs))

    async def forget_expired(self, now: datetime) -> None:
        """Forget the sessions that have expired."""
        await self._session.execute(delete(agent_sessions).where(agent_sessions.c.expires_at <= now))

    async def use_recovery_code(self, agent_id: int, code_hash: str) -> bool:
        """Use up one of the agent's recovery codes; false when it is none of them."""
        mine = (recovery_codes.c.agent_id == agent_id, recovery_codes.c.code_hash == code_hash)
        done = await self._session.execute(delete(recovery_codes).where(*mine).returning(recovery_codes.c.id))
        return done.first() is not None

    async def recovery_codes_left(self, agent_id: int) -> int:
        """How many recovery codes the agent has not used."""
        query = select(func.count()).where(recovery_codes.c.agent_id == agent_id)
        return (await self._session.execute(query)).scalar_one()

    async def replace_recovery_codes(self, agent_id: int, hashes: Iterable[str]) -> None:
        """Forget the agent's recovery codes and keep these instead."""
        await self._session.execute(delete(recovery_codes).where(recovery_codes.c.agent_id == agent_id))
        self._session.add_all([RecoveryCode(agent_id, code_hash) for code_hash in hashes])

    def add(self, agent: Agent) -> None:
        """Keep a new agent."""
        self._session.add(agent)

    def add_session(self, session: AgentSession) -> None:
        """Keep a new session."""
        self._session.add(session)
