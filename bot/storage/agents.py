"""Agents and their sessions in SQL."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.conversations.agents import Agent, AgentSession
from bot.storage.tables import agent_sessions, agents


class SqlAgents:
    """See bot.conversations.ports.Agents."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, agent_id: int) -> Agent | None:
        """The agent with this id."""
        return await self._session.get(Agent, agent_id)

    async def by_email(self, email: str) -> Agent | None:
        """The agent who logs in with this address."""
        return (await self._session.scalars(select(Agent).where(agents.c.email == email_key(email)))).first()

    async def names(self) -> dict[int, str]:
        """Every agent's name by id."""
        rows = await self._session.execute(select(agents.c.id, agents.c.name))
        return {row.id: row.name for row in rows}

    async def session(self, token_hash: str, now: datetime) -> AgentSession | None:
        """The session of this cookie if it has not expired."""
        query = select(AgentSession).where(agent_sessions.c.token_hash == token_hash, agent_sessions.c.expires_at > now)
        return (await self._session.scalars(query)).first()

    async def open_sessions(self, token_hashes: Collection[str], now: datetime) -> set[str]:
        """Those of these cookies whose session goes on."""
        table = agent_sessions.c
        query = select(table.token_hash).where(table.token_hash.in_(token_hashes), table.expires_at > now)
        return set(await self._session.scalars(query))

    async def end_session(self, token_hash: str) -> None:
        """Forget a session."""
        await self._session.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == token_hash))

    async def end_sessions_of(self, agent_id: int) -> None:
        """Forget every session of an agent."""
        await self._session.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent_id))

    def add(self, agent: Agent) -> None:
        """Keep a new agent."""
        self._session.add(agent)

    def add_session(self, session: AgentSession) -> None:
        """Keep a new session."""
        self._session.add(session)
