"""From us to Chatwoot: hand-overs and what shoppers say while people have them, in order, each once."""

from collections.abc import Sequence
from datetime import datetime

from bot.channels.chatwoot.api import ChatwootApi, NotThere
from bot.channels.chatwoot.notes import hand_over_note, shopper_name
from bot.conversations.counterparts import BeginOtherDeskWork, Counterpart
from bot.conversations.model import Conversation, HandOver, Message, Sender
from bot.conversations.ownership import Owner
from bot.conversations.photos import PhotoFiles, photo_in


class Telling:
    """Tells one conversation at a time; after a failure, or a restart, it looks first what has arrived already."""

    def __init__(
        self, begin: BeginOtherDeskWork, read: BeginOtherDeskWork, api: ChatwootApi, photos: PhotoFiles
    ) -> None:
        self._begin = begin
        self._read = read
        self._api = api
        self._photos = photos
        self._sure: set[str] = set()  # conversations of which everything written is recorded

    async def tell(self, conversation_id: str) -> None:
        """Tell what is not told yet, if people have the conversation or wait for it.

        Raises:
            ChatwootFails: the rest is to be told later.
        """
        async with self._read() as work:
            conversation = await work.conversations.get(conversation_id)
            if conversation is None or conversation.owner is Owner.BOT:
                return
            counterpart = await work.counterparts.get(conversation_id) or Counterpart(conversation_id)
            messages = await work.conversations.messages(conversation_id, counterpart.seq)
        try:
            await self._tell(conversation, counterpart, messages)
        except NotThere:  # somebody has deleted it there: the next try makes a new one
            await self._keep(Counterpart(conversation_id, seq=counterpart.seq))
            raise

    async def _tell(self, conversation: Conversation, counterpart: Counterpart, messages: Sequence[Message]) -> None:
        if counterpart.number is None:
            await self._introduce(conversation, counterpart)
        request = conversation.hand_over
        if request and not counterpart.knows(request):
            await self._hand_over(conversation, counterpart, request, messages)
        for message in messages:
            if message.sender is Sender.SHOPPER and message.seq > counterpart.seq:
                await self._write(counterpart, message.text, message.seq, await self._photo(message))

    async def _introduce(self, conversation: Conversation, counterpart: Counterpart) -> None:
        identifier = f"waybill:{conversation.id}"
        contact_id, source_id = await self._api.contact(identifier, shopper_name(conversation))
        counterpart.contact_id, counterpart.source_id = contact_id, source_id
        counterpart.number = await self._api.conversation(contact_id, source_id)
        await self._keep(counterpart)

    async def _hand_over(
        self, conversation: Conversation, counterpart: Counterpart, request: HandOver, messages: Sequence[Message]
    ) -> None:
        """A note with everything; what led to it, from the first photo on, follows as the shopper's own words."""
        if counterpart.hand_over_id and counterpart.number is not None:
            await self._api.reopen(counterpart.number)
        since = _end_of_the_last(conversation) if counterpart.hand_over_id else None
        said = [each for each in messages if since is None or each.at > since]
        asked = [each for each in said if each.sender is Sender.SHOPPER and each.at <= request.at]
        shown = [each for each in asked if photo_in(each.payload)] or asked[-1:]
        told = shown[0].seq - 1 if shown else counterpart.seq
        counterpart.hand_over_id = request.id or 0
        await self._write(counterpart, hand_over_note(conversation, request, said), told, private=True)

    async def _photo(self, message: Message) -> bytes | None:
        photo_id = photo_in(message.payload)
        if photo_id is None:
            return None
        async with self._read() as work:
            photo = await work.photos.get(photo_id)
        return await self._photos.read(photo.file) if photo else None

    async def _write(
        self, counterpart: Counterpart, text: str, seq: int, photo: bytes | None = None, *, private: bool = False
    ) -> None:
        number, after = counterpart.number or 0, counterpart.written_id
        sure = counterpart.conversation_id in self._sure
        self._sure.discard(counterpart.conversation_id)
        found = None if sure else await self._api.written(number, text, private=private, after=after)
        counterpart.written_id = found or await self._api.write(number, text, private=private, photo=photo)
        counterpart.seq = seq
        await self._keep(counterpart)
        self._sure.add(counterpart.conversation_id)

    async def _keep(self, counterpart: Counterpart) -> None:
        async with self._begin() as work:
            await work.counterparts.keep(counterpart)
            await work.commit()


def _end_of_the_last(conversation: Conversation) -> datetime | None:
    """When people gave the conversation back the last time; what was said until then they know."""
    return max((each.resolved_at for each in conversation.hand_overs if each.resolved_at), default=None)
