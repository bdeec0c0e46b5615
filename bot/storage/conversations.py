"""Conversations and messages in SQL."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Select, and_, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.model import SHOWN_TO_SHOPPER, Conversation, Handling, Message, Reading, Sender
from bot.conversations.ownership import Owner
from bot.storage.awaited_photos_tables import awaited_photos
from bot.storage.message_tables import conversations, hand_overs, messages
from bot.storage.types import UtcDateTime

_conversations, _messages, _hand_overs = conversations.c, messages.c, hand_overs.c


class SqlConversations:
    """See bot.conversations.ports.Conversations."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, conversation_id: str) -> Conversation | None:
        """The conversation with this id."""
        return await self._session.get(Conversation, conversation_id)

    async def lock(self, conversation_id: str) -> Conversation:
        """The conversation, held against other writers until the end of the transaction."""
        query = select(Conversation).where(_conversations.id == conversation_id).with_for_update()
        return (await self._session.scalars(query, execution_options={"populate_existing": True})).one()

    async def by_token(self, token_hash: str) -> Conversation | None:
        """The conversation this session token opens."""
        return (
            await self._session.scalars(select(Conversation).where(_conversations.token_hash == token_hash))
        ).first()

    async def by_address(self, channel: str, address: str) -> Conversation | None:
        """The conversation with the shopper whom the channel's platform knows by this name."""
        query = select(Conversation).where(_conversations.channel == channel, _conversations.address == address)
        return (await self._session.scalars(query)).first()

    async def held_by(self, agent_id: int) -> Sequence[Conversation]:
        """The conversations an agent has, the longest untouched first."""
        query = select(Conversation).where(_conversations.owner == Owner.AGENT, _conversations.agent_id == agent_id)
        return (await self._session.scalars(query.order_by(_conversations.updated_at))).all()

    async def messages(self, conversation_id: str, after: int = 0) -> Sequence[Message]:
        """The transcript after this seq, in order."""
        query = select(Message).where(_messages.conversation_id == conversation_id, _messages.seq > after)
        return (await self._session.scalars(query.order_by(_messages.seq))).all()

    async def several(self, conversation_ids: Collection[str]) -> Sequence[Conversation]:
        """Those of these conversations that there are."""
        return (await self._session.scalars(select(Conversation).where(_conversations.id.in_(conversation_ids)))).all()

    async def newer(self, after: Mapping[str, int]) -> Sequence[Message]:
        """The messages of each conversation after the seq named for it, in order."""
        wanted = [and_(_messages.conversation_id == id, _messages.seq > seq) for id, seq in after.items()]
        query = select(Message).where(or_(false(), *wanted))
        return (await self._session.scalars(query.order_by(_messages.conversation_id, _messages.seq))).all()

    async def last_messages(self, conversation_ids: Sequence[str]) -> dict[str, Message]:
        """The newest message of each conversation that is not a note."""
        newest = (
            select(_messages.conversation_id, func.max(_messages.seq).label("seq"))
            .where(_messages.conversation_id.in_(conversation_ids), _messages.sender.in_(SHOWN_TO_SHOPPER))
            .group_by(_messages.conversation_id)
            .subquery()
        )
        query = select(Message).join(
            newest, (newest.c.conversation_id == _messages.conversation_id) & (newest.c.seq == _messages.seq)
        )
        return {message.conversation_id: message for message in await self._session.scalars(query)}

    async def by_external_id(self, channel: str, external_id: str) -> Message | None:
        """The message the channel knows by this id."""
        query = select(Message).where(_messages.channel == channel, _messages.external_id == external_id)
        return (await self._session.scalars(query)).first()

    async def next_waiting(self, conversation_id: str) -> Message | None:
        """The oldest message the bot has still to answer."""
        return (await self._session.scalars(_waiting(conversation_id).limit(1))).first()

    async def waiting(self, conversation_id: str) -> Sequence[Message]:
        """All messages the bot has still to answer, in order."""
        return (await self._session.scalars(_waiting(conversation_id))).all()

    async def by_seq(self, conversation_id: str, seq: int) -> Message | None:
        """The message at this place of a transcript."""
        query = select(Message).where(_messages.conversation_id == conversation_id, _messages.seq == seq)
        return (await self._session.scalars(query)).first()

    async def last_heard(self, conversation_id: str) -> datetime | None:
        """When the shopper last wrote or pressed something."""
        theirs = (_messages.conversation_id == conversation_id) & (_messages.sender == Sender.SHOPPER)
        query = select(_messages.at).where(theirs).order_by(_messages.seq.desc()).limit(1)
        return await self._session.scalar(query)

    async def with_waiting(self) -> Sequence[str]:
        """Ids of the conversations in which a message waits for the bot."""
        query = select(_messages.conversation_id).where(_messages.handling == Handling.WAITING).distinct()
        return (await self._session.scalars(query)).all()

    async def place_in_line(self, conversation: Conversation) -> int:
        """1 for the conversation that is answered next: those with priority first, then by time of waiting."""
        priority = exists().where(
            _hand_overs.conversation_id == _conversations.id, _hand_overs.priority, _hand_overs.resolved_at.is_(None)
        )
        longer = _conversations.waiting_since < conversation.waiting_since
        before = and_(priority, longer) if conversation.urgent else or_(priority, longer)
        waiting = _conversations.waiting_since.is_not(None)
        query = select(func.count(_conversations.id)).where(waiting, before, _conversations.id != conversation.id)
        return 1 + (await self._session.scalar(query) or 0)

    async def first_answers(self, most: int) -> Sequence[tuple[datetime, datetime]]:
        """When a person was asked for and when one first answered, of the newest hand-overs that were answered."""
        answered = func.min(_messages.at, type_=UtcDateTime)
        same = (_messages.conversation_id == _hand_overs.conversation_id) & (_messages.at >= _hand_overs.at)
        query = (
            select(_hand_overs.at, answered)
            .join(messages, same & (_messages.sender == Sender.AGENT))
            .group_by(_hand_overs.id, _hand_overs.at)
            .order_by(_hand_overs.at.desc())
            .limit(most)
        )
        return [(asked, at) for asked, at in await self._session.execute(query)]

    async def settle(self, message: Message, handling: Handling, reading: Reading | None) -> None:
        """Record what became of a waiting message."""
        current = await self._session.get_one(Message, message.id)
        current.handling = handling
        current.reading = asdict(reading) if reading else None

    def add(self, conversation: Conversation) -> None:
        """Keep a new conversation."""
        self._session.add(conversation)

    def add_message(self, message: Message) -> None:
        """Keep a new message."""
        self._session.add(message)


def _waiting(conversation_id: str) -> Select[Message]:
    """What waits for the bot; a photo that is still to be fetched keeps all that was written after it."""
    fetched = awaited_photos.c
    behind = exists().where(fetched.conversation_id == conversation_id, fetched.seq <= _messages.seq)
    query = select(Message).where(_messages.conversation_id == conversation_id, _messages.handling == Handling.WAITING)
    return query.where(~behind).order_by(_messages.seq)
