"""Photos that are still to be fetched keep what follows them; erasing a conversation's photos leaves none."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations.awaited_photos import MOST_ATTEMPTS, AwaitedPhoto
from bot.conversations.model import Sender
from bot.conversations.photo_arrivals import Loss, keep_fetched, keep_photo_to_come, lose
from bot.conversations.photos import Picture, TooManyPhotos
from bot.storage.photo_files import PhotoFolder
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import keep_conversation, say, transcript


async def waiting(db: Database, name: str = "c1") -> list[int]:
    """The seqs that wait for the bot."""
    async with db.read() as work:
        return [message.seq for message in await work.conversations.waiting(name)]


async def awaited(db: Database, external_id: str = "p1", name: str = "c1") -> AwaitedPhoto:
    """A photo has come and is still to be fetched."""
    async with db.begin() as work:
        await keep_photo_to_come(work, name, external_id, "file", phrase, NOW)
    async with db.read() as work:
        return (await work.awaited_photos.due("widget", NOW, 100, []))[-1]


def phrase(key: str, language: str, **variables: str) -> str:
    """The key itself."""
    return key


@pytest.fixture
def files(tmp_path: Path) -> PhotoFolder:
    """Where the pictures are."""
    return PhotoFolder(tmp_path / "photos")


async def keep(db: Database, photo: AwaitedPhoto, picture: Picture, most: int = 20) -> bool:
    """The photo has been fetched."""
    async with db.begin() as work:
        return await keep_fetched(work, photo, picture, most, NOW)


async def test_what_follows_a_photo_waits_until_it_is_here(db: Database, files: PhotoFolder) -> None:
    await keep_conversation(db)
    await keep_conversation(db, "c2")
    await say(db, "before", "m1")
    photo = await awaited(db)
    await say(db, "after", "m2")
    await say(db, "elsewhere", "m3", "c2")
    assert (await waiting(db), await waiting(db, "c2")) == ([1], [1])
    assert await keep(db, photo, await files.keep(b"picture"))
    assert await waiting(db) == [1, 2, 3]
    assert (await transcript(db))[1].payload.startswith("/photo{")


async def test_a_lost_photo_holds_nothing_up(db: Database) -> None:
    await keep_conversation(db)
    photo = await awaited(db)
    await say(db, "after", "m2")
    for _ in range(2):
        async with db.begin() as work:
            await lose(work, photo, Loss.NOT_REACHED, phrase, NOW)
    assert await waiting(db) == [2]
    assert [message.sender for message in (await transcript(db))[2:]] == [Sender.SYSTEM, Sender.NOTE]


async def test_a_photo_that_comes_twice_is_fetched_once(db: Database, files: PhotoFolder) -> None:
    await keep_conversation(db)
    first, again = await awaited(db), await awaited(db)
    assert first.id == again.id and len(await transcript(db)) == 1
    assert await keep(db, first, await files.keep(b"picture"))
    assert not await keep(db, first, await files.keep(b"picture"))


async def test_there_are_no_more_photos_than_there_may_be(db: Database, files: PhotoFolder) -> None:
    await keep_conversation(db)
    assert await keep(db, await awaited(db), await files.keep(b"picture"), most=1)
    with pytest.raises(TooManyPhotos):
        await keep(db, await awaited(db, "p2"), await files.keep(b"picture"), most=1)


def test_a_photo_is_tried_again_after_growing_pauses_and_not_for_ever() -> None:
    photo = AwaitedPhoto("c1", 1, "telegram", "file", NOW)
    pauses = []
    while photo.postpone(NOW, None):
        pauses.append((photo.next_at - NOW).total_seconds())
    assert pauses == [1, 2, 4, 8, 16] and photo.attempts == MOST_ATTEMPTS
    photo.postpone(NOW, timedelta(seconds=90))
    assert photo.next_at == NOW + timedelta(seconds=90)
