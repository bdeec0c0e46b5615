"""The outbox in SQL."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.delivery import STUCK, Delivery, DeliveryState
from bot.conversations.model import Conversation, Message
from bot.storage.message_tables import deliveries, messages

_table = deliveries.c


class SqlOutbox:
    """See bot.conversations.outbox.Outbox."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(self, channel: str, now: datetime, most: int, busy: Collection[str]) -> Sequence[Delivery]:
        """The first open delivery of each conversation, if its time has come; none of a busy conversation."""
        earlier = deliveries.alias("earlier").c
        behind = select(earlier.id).where(
            earlier.conversation_id == _table.conversation_id,
            earlier.message_id < _table.message_id,
            earlier.state.in_((DeliveryState.PENDING, DeliveryState.SENDING)),
        )
        query = select(Delivery).where(
            _table.state == DeliveryState.PENDING,
            _table.channel == channel,
            _table.next_at <= now,
            _table.conversation_id.not_in(list(busy)),
            ~behind.exists(),
        )
        return (await self._session.scalars(query.order_by(_table.next_at, _table.id).limit(most))).all()

    async def get(self, delivery_id: int) -> Delivery | None:
        """The delivery with this id."""
        return await self._session.get(Delivery, delivery_id)

    async def pending(self, ids: Sequence[int]) -> Sequence[Delivery]:
        """Those of these deliveries that are still to be sent."""
        query = select(Delivery).where(_table.id.in_(ids), _table.state == DeliveryState.PENDING)
        return (await self._session.scalars(query.with_for_update())).all()

    async def addressed(self, delivery: Delivery) -> tuple[Message, Conversation]:
        """What is delivered, and to whom."""
        message = await self._session.get_one(Message, delivery.message_id)
        return message, await self._session.get_one(Conversation, message.conversation_id)

    async def keep(self, delivery: Delivery) -> None:
        """Write down what became of a delivery that was read in another transaction."""
        await self._session.merge(delivery)

    async def stuck(self, most: int) -> Sequence[tuple[Delivery, Message]]:
        """Deliveries that failed, or of which nothing is known, with their messages, newest first."""
        query = select(Delivery, Message).join(Message, messages.c.id == _table.message_id)
        rows = await self._session.execute(query.where(_table.state.in_(STUCK)).order_by(_table.id.desc()).limit(most))
        return [(delivery, message) for delivery, message in rows]

    async def doubt_unfinished(self, channel: str, why: str) -> None:
        """Whatever was being sent when the hub ended may have been sent or not."""
        unfinished = (_table.channel == channel) & (_table.state == DeliveryState.SENDING)
        await self._session.execute(update(deliveries).where(unfinished).values(state=DeliveryState.UNKNOWN, error=why))

    async def fail_pending(self, conversation_id: str, why: str) -> None:
        """Nothing more can reach this conversation's shopper."""
        waiting = (_table.conversation_id == conversation_id) & (_table.state == DeliveryState.PENDING)
        await self._session.execute(update(deliveries).where(waiting).values(state=DeliveryState.FAILED, error=why))
