"""Photos on their way in: one task a channel, a few at a time, tried again until they are here or given up."""

import asyncio
import logging

from bot.channels.photo_holders import PhotoGone, PhotoHolder, PhotoNotYet
from bot.channels.photo_intake import PhotoIntake
from bot.channels.photos import NotAPhoto, PhotoTooLarge
from bot.common.clock import utc_now
from bot.conversations.awaited_photos import AwaitedPhoto
from bot.conversations.feed import Changes, Feed
from bot.conversations.photo_arrivals import Loss, keep_fetched, lose
from bot.conversations.photos import TooManyPhotos
from bot.conversations.ports import Phrase
from bot.hub.rounds import Errands
from bot.storage.unit_of_work import Database

logger = logging.getLogger(__name__)

_MOST_AT_ONCE = 4  # each takes as much memory as a photo may have
_PAUSE = 1.0  # seconds between two looks for what is to be tried again
_STOP_SECONDS = 3.0  # for what is on its way; what is not here then is fetched at the next start
_LOSSES: dict[type[Exception], Loss] = {
    PhotoGone: Loss.NOT_REACHED,
    NotAPhoto: Loss.NOT_A_PHOTO,
    PhotoTooLarge: Loss.TOO_LARGE,
    TooManyPhotos: Loss.TOO_MANY,
}


class Fetching(Errands[int]):
    """Fetches what is due; each waits in the database, so a restart loses none.

    Args:
        changed: called with a conversation in which something is new.
    """

    def __init__(
        self,
        database: Database,
        feed: Feed,
        holder: PhotoHolder,
        intake: PhotoIntake,
        phrase: Phrase,
        changed: Changes,
        pause: float = _PAUSE,
    ) -> None:
        super().__init__(feed, pause, f"Photos of {holder.channel} wait", _STOP_SECONDS)
        self._database = database
        self._holder = holder
        self._intake = intake
        self._phrase = phrase
        self._changed = changed

    async def look(self) -> None:
        """Begin to fetch what is due."""
        free = _MOST_AT_ONCE - len(self._under_way)
        if free <= 0:
            return
        async with self._database.read() as work:
            due = await work.awaited_photos.due(self._holder.channel, utc_now(), free, self._under_way)
        for awaited in due:
            if awaited.id is not None:
                self.begin(awaited.id, self._fetch(awaited))

    async def _fetch(self, awaited: AwaitedPhoto) -> None:
        try:
            await self._try(awaited)
        except Exception:  # the photo waits in the database and is tried again
            logger.exception("A photo of %s waits", self._holder.channel)
            await asyncio.sleep(self._pause)

    async def _try(self, awaited: AwaitedPhoto) -> None:
        try:
            await self._keep(awaited, await self._holder.fetch(awaited.source, self._intake.limits.bytes))
        except PhotoNotYet as error:
            await self._postpone(awaited, error)
        except tuple(_LOSSES) as error:
            await self._lose(awaited, _LOSSES[type(error)], error)

    async def _keep(self, awaited: AwaitedPhoto, content: bytes) -> None:
        picture, used = await self._intake.keep(content), False
        try:
            async with self._database.begin_in_background() as work:
                most = self._intake.limits.most_per_conversation
                used = await keep_fetched(work, awaited, picture, most, utc_now())
        finally:
            if not used:
                await self._intake.files.forget(picture.file)
        self._changed(awaited.conversation_id, awaited.seq)

    async def _postpone(self, awaited: AwaitedPhoto, error: PhotoNotYet) -> None:
        async with self._database.begin_in_background() as work:
            current = await work.awaited_photos.get(awaited.id) if awaited.id is not None else None
            again = current is None or current.postpone(utc_now(), error.wait)
            await work.commit()
        if not again:
            await self._lose(awaited, Loss.NOT_REACHED, error)

    async def _lose(self, awaited: AwaitedPhoto, why: Loss, error: Exception) -> None:
        logger.warning("A photo of %s is given up (%s): %s", awaited.channel, why, error)
        async with self._database.begin_in_background() as work:
            await lose(work, awaited, why, self._phrase, utc_now())
        self._changed(awaited.conversation_id)
