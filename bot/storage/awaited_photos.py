"""Photos that are still to be fetched, in SQL."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.awaited_photos import AwaitedPhoto
from bot.storage.awaited_photos_tables import awaited_photos

_table = awaited_photos.c


class SqlAwaitedPhotos:
    """See bot.conversations.awaited_photos.AwaitedPhotos."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(self, channel: str, now: datetime, most: int, busy: Collection[int]) -> Sequence[AwaitedPhoto]:
        """Those of a channel whose time has come, the longest waiting first; none that is busy."""
        query = select(AwaitedPhoto).where(
            _table.channel == channel, _table.next_at <= now, _table.id.not_in(list(busy))
        )
        return (await self._session.scalars(query.order_by(_table.next_at, _table.id).limit(most))).all()

    async def get(self, awaited_id: int) -> AwaitedPhoto | None:
        """The one with this id; None once it has been fetched, given up or erased."""
        return await self._session.get(AwaitedPhoto, awaited_id)

    def add(self, awaited: AwaitedPhoto) -> None:
        """Keep a new one."""
        self._session.add(awaited)

    async def remove(self, awaited: AwaitedPhoto) -> None:
        """It need not be fetched any more."""
        await self._session.execute(delete(awaited_photos).where(_table.id == awaited.id))
