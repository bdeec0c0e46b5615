"""The one way in for pictures of every channel: checked, made safe, and stored."""

import asyncio

from bot.channels.photos import clean_jpeg
from bot.common.claim_settings import PhotoLimits
from bot.conversations.photos import PhotoFiles, Picture


class PhotoIntake:
    """Takes one picture at a time: unpacking one takes more memory than anything else the hub does."""

    def __init__(self, files: PhotoFiles, limits: PhotoLimits) -> None:
        self.files = files
        self.limits = limits
        self._unpacking = asyncio.Semaphore(1)

    async def keep(self, content: bytes) -> Picture:
        """Store a picture whose content is whatever was sent.

        Raises:
            NotAPhoto, PhotoTooLarge: it is not taken.
        """
        async with self._unpacking:
            return await self.files.keep(await asyncio.to_thread(clean_jpeg, content, self.limits))
