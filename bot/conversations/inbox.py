"""Accepting what shoppers write: one row per message, before anything else happens."""

from datetime import datetime

from bot.common.errors import WaybillError
from bot.common.text import visible
from bot.conversations.model import Handling, Sender
from bot.conversations.ownership import Owner
from bot.conversations.photos import Photo, Picture, TooManyPhotos, payload_of
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.snoozing import disturb

CLOCK = "clock"  # the channel of reminders
LONGEST_TEXT = 4000  # characters
_LONGEST_PLACE = 12  # characters; a database has no larger seq


class EmptyMessage(WaybillError):
    """Nothing visible was written."""


class MessageTooLong(WaybillError):
    """The text is over the limit."""


class UnknownChoice(WaybillError):
    """The pressed button was never offered in this conversation."""


async def accept_text(work: DeskUnitOfWork, conversation_id: str, external_id: str, text: str, now: datetime) -> int:
    """Keep a written message and return its seq; the same external id twice is one message.

    Raises:
        EmptyMessage, MessageTooLong: it was not kept.
    """
    if len(text) > LONGEST_TEXT:
        raise MessageTooLong(f"A message may have {LONGEST_TEXT} characters, this one has {len(text)}.")
    shown = visible(text)
    if not shown:
        raise EmptyMessage("The message is empty.")
    return await keep(work, conversation_id, external_id, shown, "", now)


async def accept_choice(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, payload: str, now: datetime
) -> int:
    """Keep a pressed button as a message with the button's title, and return its seq.

    Raises:
        UnknownChoice: no message of this conversation offered that button.
    """
    offered = [button for message in await work.conversations.messages(conversation_id) for button in message.buttons]
    title = next((button["title"] for button in reversed(offered) if button["payload"] == payload), None)
    if title is None:
        raise UnknownChoice("That choice is not offered here. Please write what you need.")
    return await keep(work, conversation_id, external_id, title, payload, now)


async def accept_choice_at(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, place: str, now: datetime
) -> int:
    """Keep a pressed button that is known by its place, `seq.index`, and return the message's seq.

    Raises:
        UnknownChoice: there is no button at that place of this conversation.
    """
    seq, _, index = place.partition(".")
    numbers = seq.isdecimal() and index.isdecimal() and len(place) <= _LONGEST_PLACE
    offering = await work.conversations.by_seq(conversation_id, int(seq)) if numbers else None
    if offering is None or int(index) >= len(offering.buttons):
        raise UnknownChoice("That choice is not offered here. Please write what you need.")
    button = offering.buttons[int(index)]
    return await keep(work, conversation_id, external_id, button["title"], button["payload"], now)


async def accept_reminder(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, payload: str, now: datetime
) -> None:
    """Keep what the clock asks the bot to say, unless people have the conversation: then they know better."""
    conversation = await work.conversations.lock(conversation_id)
    if conversation.owner is Owner.BOT and not await work.conversations.by_external_id(CLOCK, external_id):
        waiting = {"channel": CLOCK, "handling": Handling.WAITING, "external_id": external_id, "payload": payload}
        work.conversations.add_message(conversation.next_message(Sender.CLOCK, "", now, **waiting))


async def accept_photo(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, picture: Picture, text: str, most: int, now: datetime
) -> tuple[int, bool]:
    """Keep a photo as a message of the shopper's.

    Args:
        text: what stands for the photo where no picture can be shown.
        most: how many photos a conversation may have.

    Returns:
        The message's seq, and whether the picture is used: the same external id twice is one message.

    Raises:
        TooManyPhotos: it was not kept.
    """
    conversation = await work.conversations.lock(conversation_id)
    known = await work.conversations.by_external_id(conversation.channel, external_id)
    if known:
        return known.seq, False
    if await work.photos.count(conversation_id) >= most:
        raise TooManyPhotos(f"A conversation may have {most} photos. Write what is on the others, please.")
    waiting = {"handling": Handling.WAITING, "external_id": external_id, "payload": payload_of(picture.id)}
    message = conversation.next_message(Sender.SHOPPER, text, now, **waiting)
    work.conversations.add_message(message)
    disturb(work, conversation, now)
    work.photos.add(Photo(picture.id, conversation_id, message.seq, picture.file, picture.size, picture.sha256, now))
    await work.commit()
    return message.seq, True


async def keep(
    work: DeskUnitOfWork, conversation_id: str, external_id: str, text: str, payload: str, now: datetime
) -> int:
    """Keep a checked message of the shopper, waiting for the bot, and return its seq."""
    conversation = await work.conversations.lock(conversation_id)
    known = await work.conversations.by_external_id(conversation.channel, external_id)
    if known:
        return known.seq
    message = conversation.next_message(
        Sender.SHOPPER, text, now, handling=Handling.WAITING, external_id=external_id, payload=payload
    )
    work.conversations.add_message(message)
    disturb(work, conversation, now)
    await work.commit()
    return message.seq
