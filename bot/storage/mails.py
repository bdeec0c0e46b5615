"""Mail to the desk's people in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.agents import Role
from bot.conversations.counterparts import STAND_IN
from bot.conversations.delivery import DeliveryState
from bot.conversations.mail import Mail
from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner
from bot.storage.desk_tables import mails, told_waits
from bot.storage.message_tables import conversations
from bot.storage.people_tables import agents
from bot.storage.types import UtcDateTime


class SqlMails:
    """See bot.conversations.mail.Mails."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(self, now: datetime, most: int) -> Sequence[Mail]:
        """What is to be sent now, the oldest first."""
        query = select(Mail).where(mails.c.state == DeliveryState.PENDING, mails.c.next_at <= now)
        return (await self._session.scalars(query.order_by(mails.c.id).limit(most))).all()

    async def keep(self, mail: Mail) -> None:
        """Write down what became of a mail that was read in another transaction."""
        await self._session.merge(mail)

    async def doubt_unfinished(self, why: str) -> None:
        """What was being sent when the hub ended may have been sent or not."""
        unfinished = update(mails).where(mails.c.state == DeliveryState.SENDING)
        await self._session.execute(unfinished.values(state=DeliveryState.UNKNOWN, error=why))

    async def recipients(self, *roles: Role) -> Sequence[str]:
        """The addresses of everybody at the desk with one of these roles."""
        people = agents.c.role.in_(roles) & agents.c.active & (agents.c.email != STAND_IN)
        query = select(agents.c.email).where(people).order_by(agents.c.id)
        return (await self._session.scalars(query)).all()

    async def untold(self) -> Sequence[Conversation]:
        """Conversations that wait for a person and that no digest has told of, the longest waiting first."""
        wait = conversations.c
        told = and_(told_waits.c.conversation_id == wait.id, told_waits.c.waiting_since == wait.waiting_since)
        query = select(Conversation).where(wait.owner == Owner.QUEUE, ~select(told_waits).where(told).exists())
        return (await self._session.scalars(query.order_by(wait.waiting_since))).all()

    async def last_digest(self) -> datetime | None:
        """When a digest was last written."""
        newest: datetime | None = await self._session.scalar(select(func.max(told_waits.c.told_at, type_=UtcDateTime)))
        return newest

    def add(self, mail: Mail) -> None:
        """Keep a new mail."""
        self._session.add(mail)

    async def mark_told(self, conversation: Conversation, now: datetime) -> None:
        """A digest tells of this conversation's waiting."""
        told = {"conversation_id": conversation.id, "waiting_since": conversation.waiting_since, "told_at": now}
        await self._session.execute(insert(told_waits).values(told))
