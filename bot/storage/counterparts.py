"""Another desk's counterparts of conversations in SQL."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.counterparts import Counterpart
from bot.conversations.ownership import Owner
from bot.storage.desk_tables import counterparts
from bot.storage.message_tables import conversations


class SqlCounterparts:
    """See bot.conversations.counterparts.Counterparts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, conversation_id: str) -> Counterpart | None:
        """The counterpart of a conversation."""
        return await self._session.get(Counterpart, conversation_id)

    async def by_number(self, number: int) -> Counterpart | None:
        """The counterpart the other desk knows by this number."""
        query = select(Counterpart).where(counterparts.c.number == number)
        return (await self._session.scalars(query)).first()

    async def open(self) -> Sequence[str]:
        """Ids of the conversations that people have or wait for, or that failed to be told, oldest first."""
        query = select(conversations.c.id).outerjoin(counterparts, counterparts.c.conversation_id == conversations.c.id)
        wanted = or_(conversations.c.owner != Owner.BOT, counterparts.c.failing_since.is_not(None))
        return (await self._session.scalars(query.where(wanted).order_by(conversations.c.updated_at))).all()

    async def keep(self, counterpart: Counterpart) -> None:
        """Write down one that was read in another transaction, or a new one."""
        await self._session.merge(counterpart)
