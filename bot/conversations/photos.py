"""Photos that shoppers send: one message each, the picture itself kept apart."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.common.errors import WaybillError


class TooManyPhotos(WaybillError):
    """The conversation has as many photos as it may."""


@dataclass(eq=False)
class Photo:
    """A kept picture: always a JPEG without metadata."""

    id: str
    conversation_id: str
    seq: int
    file: str
    size: int  # bytes
    sha256: str
    at: datetime


@dataclass(frozen=True)
class Picture:
    """What has just been stored as a file."""

    id: str
    file: str
    size: int
    sha256: str


class PhotoFiles(Protocol):
    """Where the pictures are."""

    async def keep(self, content: bytes) -> Picture:
        """Store a picture under a random name."""

    async def read(self, file: str) -> bytes | None:
        """The content of a kept picture; None when it is gone."""

    async def forget(self, file: str) -> None:
        """Remove a picture."""


_PAYLOAD = re.compile(r'/photo\{"photo": "([0-9a-f-]{36})"\}')


def payload_of(photo_id: str) -> str:
    """What the assistant is told of a photo."""
    return f'/photo{{"photo": "{photo_id}"}}'


def photo_in(payload: str) -> str | None:
    """The id of the photo that a message's payload stands for; None for anything else."""
    found = _PAYLOAD.fullmatch(payload)
    return found[1] if found else None


class Photos(Protocol):
    """What is known of the photos shoppers have sent."""

    async def get(self, photo_id: str) -> Photo | None:
        """The photo with this id."""

    async def count(self, conversation_id: str) -> int:
        """How many photos the conversation has."""

    def add(self, photo: Photo) -> None:
        """Keep what is known of a new photo."""
