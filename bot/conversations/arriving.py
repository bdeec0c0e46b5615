"""What a platform brings to the shop: each shopper there has one conversation, found by the platform's name of them."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime

from bot.common.environment import new_secret
from bot.common.errors import AlreadyRecorded
from bot.common.text import visible
from bot.conversations.inbox import accept_choice_at, keep
from bot.conversations.model import Conversation
from bot.conversations.photo_arrivals import Unusable, keep_photo_to_come, keep_unusable
from bot.conversations.ports import BeginDeskWork, DeskUnitOfWork, Phrase
from bot.conversations.reply_window import BLOCKED

_LONGEST_ID, _LONGEST_NAME = 200, 200
_TRIES = 3  # two first messages of one shopper can arrive in the same moment


@dataclass(frozen=True)
class Arrival:
    """One thing a shopper did on a platform.

    A `choice` comes alone; a text may come with photos and with what nobody can open. `payload` may stand behind a
    text, as it does behind a button.
    """

    channel: str
    address: str
    external_id: str
    at: datetime
    text: str = ""
    payload: str = ""
    choice: str = ""  # `seq.index`: a button of a message of this conversation
    photos: tuple[str, ...] = ()  # where the platform has them
    unusable: Unusable | None = None
    language: str = ""  # of the shopper's app
    name: str = ""


async def arrive(begin: BeginDeskWork, arrival: Arrival, phrase: Phrase) -> str | None:
    """Keep what arrived, once, and return the conversation's id; what shows nothing is not kept.

    Raises:
        UnknownChoice: no message of the conversation offered that button.
    """
    for _ in range(_TRIES - 1):
        try:
            return await _arrive(begin, arrival, phrase)
        except AlreadyRecorded:
            continue
    return await _arrive(begin, arrival, phrase)


async def amend(begin: BeginDeskWork, channel: str, address: str, message_id: str, text: str) -> str | None:
    """Take the shopper's correction of a message that is not answered yet; the conversation if there was one."""
    shown = visible(text)
    async with begin() as work:
        conversation = await work.conversations.by_address(channel, address)
        waiting = await work.conversations.waiting(conversation.id) if conversation else []
        for message in waiting:
            if shown and not message.payload and (message.external_id or "").endswith(f"/{message_id}"):
                message.text = shown
                await work.commit()
                return message.conversation_id
    return None


async def mark_reachable(begin: BeginDeskWork, channel: str, address: str, since: datetime | None) -> str | None:
    """Note that the shopper has blocked the shop at this time, or, with None, lets it write again."""
    async with begin() as work:
        conversation = await work.conversations.by_address(channel, address)
        if conversation is None:
            return None
        await set_unreachable(work, conversation.id, since)
        await work.commit()
        return conversation.id


async def set_unreachable(work: DeskUnitOfWork, conversation_id: str, since: datetime | None) -> None:
    """The same within a transaction; what was still to be delivered fails."""
    conversation = await work.conversations.lock(conversation_id)
    conversation.unreachable_since = since
    if since:
        await work.outbox.fail_pending(conversation_id, BLOCKED)


async def _arrive(begin: BeginDeskWork, arrival: Arrival, phrase: Phrase) -> str | None:
    shown = visible(arrival.text)
    if not (shown or arrival.choice or arrival.photos or arrival.unusable):
        return None
    async with begin() as work:
        conversation = await work.conversations.by_address(arrival.channel, arrival.address)
        if conversation is None:
            conversation = _new(arrival)
            work.conversations.add(conversation)
        conversation.unreachable_since = None
        await _keep_all(work, conversation.id, arrival, shown, phrase)
        return conversation.id


async def _keep_all(work: DeskUnitOfWork, conversation_id: str, arrival: Arrival, shown: str, phrase: Phrase) -> None:
    """One message each; should the hub end in between, the platform sends it again and only the rest is new."""
    key = _key(arrival.external_id)
    if arrival.choice:
        await accept_choice_at(work, conversation_id, key, arrival.choice, arrival.at)
    if shown:
        await keep(work, conversation_id, key, shown, arrival.payload, arrival.at)
    for number, source in enumerate(arrival.photos):
        place = _key(f"{arrival.external_id}/photo{number}")
        await keep_photo_to_come(work, conversation_id, place, source, phrase, arrival.at)
    if arrival.unusable:
        place = _key(f"{arrival.external_id}/{arrival.unusable}")
        await keep_unusable(work, conversation_id, place, arrival.unusable, phrase, arrival.at)


def _new(arrival: Arrival) -> Conversation:
    return Conversation(
        id=str(uuid.uuid4()),
        channel=arrival.channel,
        token_hash=hashlib.sha256(new_secret().encode()).hexdigest(),  # of a token nobody has
        language=arrival.language,
        created_at=arrival.at,
        updated_at=arrival.at,
        customer_name=arrival.name[:_LONGEST_NAME],
        address=arrival.address,
    )


def _key(external_id: str) -> str:
    """The platform's id of a message, shortened if the database could not hold it."""
    if len(external_id) <= _LONGEST_ID:
        return external_id
    return hashlib.sha256(external_id.encode()).hexdigest()
