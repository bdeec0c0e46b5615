"""What is known of photos, in SQL."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.photos import Photo
from bot.storage.claim_tables import photos


class SqlPhotos:
    """See bot.conversations.photos.Photos."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, photo_id: str) -> Photo | None:
        """The photo with this id."""
        return await self._session.get(Photo, photo_id)

    async def count(self, conversation_id: str) -> int:
        """How many photos the conversation has."""
        query = select(func.count()).select_from(photos).where(photos.c.conversation_id == conversation_id)
        return await self._session.scalar(query) or 0

    def add(self, photo: Photo) -> None:
        """Keep what is known of a new photo."""
        self._session.add(photo)
