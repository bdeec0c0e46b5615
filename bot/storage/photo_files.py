"""Pictures as files in a folder of their own, which no web address leads to."""

import asyncio
import hashlib
import uuid
from pathlib import Path

from bot.conversations.photos import Picture


class PhotoFolder:
    """See bot.conversations.photos.PhotoFiles."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, content: bytes) -> Picture:
        """Store a picture under a random name."""
        return await asyncio.to_thread(self._keep, content)

    async def read(self, file: str) -> bytes | None:
        """The content of a kept picture; None when it is gone."""
        return await asyncio.to_thread(self._read, file)

    async def forget(self, file: str) -> None:
        """Remove a picture."""
        await asyncio.to_thread((self._folder / file).unlink, missing_ok=True)

    def _keep(self, content: bytes) -> Picture:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = f"{uuid.uuid4().hex}.jpg"
        path = self._folder / file
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(content)
        return Picture(str(uuid.uuid4()), file, len(content), hashlib.sha256(content).hexdigest())

    def _read(self, file: str) -> bytes | None:
        try:
            return (self._folder / file).read_bytes()
        except OSError:
            return None
