"""What platforms bring besides words: photos, which are fetched afterwards, and what a shop cannot use."""

from datetime import datetime
from enum import StrEnum

from bot.conversations.awaited_photos import AwaitedPhoto
from bot.conversations.model import FROM_THE_SHOP, Conversation, Handling, Message, Sender
from bot.conversations.ownership import Owner
from bot.conversations.photos import Photo, Picture, TooManyPhotos, payload_of
from bot.conversations.ports import DeskUnitOfWork, Phrase

_OURSELVES = "Waybill"  # who wrote a note that no agent wrote
_LOOK_BACK = 10  # messages in which the same notice is not repeated


class Unusable(StrEnum):
    """What nobody here can open; each has its own label and its own answer."""

    VOICE = "voice"
    VIDEO = "video"
    STICKER = "sticker"
    LOCATION = "location"
    OTHER = "attachment"


class Loss(StrEnum):
    """Why a photo is not kept; the shopper is told what to do."""

    NOT_REACHED = "not_reached"
    NOT_A_PHOTO = "not_a_photo"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"


_TOLD_TO_AGENTS = {
    Loss.NOT_REACHED: "The photo could not be fetched from the platform. The shopper was asked to send it again.",
    Loss.NOT_A_PHOTO: "The file is no photo that can be opened. The shopper was told.",
    Loss.TOO_LARGE: "The photo is over the limit of shop.yml. The shopper was told.",
    Loss.TOO_MANY: "The conversation has as many photos as it may. The shopper was told.",
}


async def keep_photo_to_come(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, source: str, phrase: Phrase, now: datetime
) -> None:
    """Keep the message of a photo that is still to be fetched; the same external id twice is one message."""
    conversation = await work.conversations.lock(conversation_id)
    if await work.conversations.by_external_id(conversation.channel, external_id):
        return
    text = phrase("system-photo", conversation.language)
    waiting = {"handling": Handling.WAITING, "external_id": external_id}
    message = conversation.next_message(Sender.SHOPPER, text, now, **waiting)
    work.conversations.add_message(message)
    work.awaited_photos.add(AwaitedPhoto(conversation_id, message.seq, conversation.channel, source, now))
    await work.commit()


async def keep_unusable(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, kind: Unusable, phrase: Phrase, now: datetime
) -> None:
    """Keep that something came which nobody can open, and tell the shopper, once for several in a row."""
    conversation = await work.conversations.lock(conversation_id)
    if await work.conversations.by_external_id(conversation.channel, external_id):
        return
    label = phrase(f"message-{kind}", conversation.language)
    arrived = {"handling": _done(conversation), "external_id": external_id}
    work.conversations.add_message(conversation.next_message(Sender.SHOPPER, label, now, **arrived))
    notice = phrase("system-unusable", conversation.language, kind=kind.value)
    if notice != await _last_said(work, conversation):
        work.conversations.add_message(conversation.next_message(Sender.SYSTEM, notice, now))
    await work.commit()


async def keep_fetched(work: DeskUnitOfWork, awaited: AwaitedPhoto, picture: Picture, most: int, now: datetime) -> bool:
    """The photo is here: from now on its message waits for its answer.

    Args:
        most: how many photos a conversation may have.

    Returns:
        Whether the picture is used; not if it was erased while it was fetched.

    Raises:
        TooManyPhotos: it was not kept.
    """
    message = await _message_of(work, awaited)
    if message is None:
        return False
    if await work.photos.count(awaited.conversation_id) >= most:
        raise TooManyPhotos(f"A conversation may have {most} photos.")
    message.payload = payload_of(picture.id)
    details = (picture.file, picture.size, picture.sha256, now)
    work.photos.add(Photo(picture.id, awaited.conversation_id, awaited.seq, *details))
    await work.awaited_photos.remove(awaited)
    await work.commit()
    return True


async def lose(work: DeskUnitOfWork, awaited: AwaitedPhoto, why: Loss, phrase: Phrase, now: datetime) -> None:
    """The photo will not be kept: the shopper is told in their language, and the agents why."""
    message = await _message_of(work, awaited)
    if message is None:
        return
    conversation = await work.conversations.lock(awaited.conversation_id)
    await work.conversations.settle(message, _done(conversation), None)
    notice = phrase("system-photo-lost", conversation.language, why=why.value)
    work.conversations.add_message(conversation.next_message(Sender.SYSTEM, notice, now))
    work.conversations.add_message(conversation.next_message(Sender.NOTE, _TOLD_TO_AGENTS[why], now, author=_OURSELVES))
    await work.awaited_photos.remove(awaited)
    await work.commit()


async def _message_of(work: DeskUnitOfWork, awaited: AwaitedPhoto) -> Message | None:
    """The message that waits for the photo; None if it need not be fetched any more."""
    if awaited.id is None or await work.awaited_photos.get(awaited.id) is None:
        return None
    await work.conversations.lock(awaited.conversation_id)
    return await work.conversations.by_seq(awaited.conversation_id, awaited.seq)


def _done(conversation: Conversation) -> Handling:
    return Handling.ANSWERED if conversation.owner is Owner.BOT else Handling.FOR_PERSON


async def _last_said(work: DeskUnitOfWork, conversation: Conversation) -> str:
    recent = await work.conversations.messages(conversation.id, conversation.last_seq - _LOOK_BACK)
    return next((message.text for message in reversed(recent) if message.sender in FROM_THE_SHOP), "")
