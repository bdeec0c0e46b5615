"""Alerts, and the facts behind them, in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.alerts import Alert
from bot.conversations.delivery import STUCK, DeliveryState
from bot.conversations.ownership import Owner
from bot.storage.desk_tables import alerts, counterparts, mails
from bot.storage.message_tables import conversations, deliveries, messages

_UNSENT = (DeliveryState.PENDING, DeliveryState.SENDING)


class SqlAlerts:
    """See bot.conversations.alerts.AlertStore."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def waiting(self, before: datetime) -> int:
        """How many shoppers have been waiting for a person since before this time."""
        table = conversations.c
        return await self._count(table.id, table.owner == Owner.QUEUE, table.waiting_since < before)

    async def undelivered(self) -> int:
        """How many messages to shoppers failed, or nothing is known of them."""
        return await self._count(deliveries.c.id, deliveries.c.state.in_(STUCK))

    async def outbox(self, before: datetime) -> int:
        """How many messages to shoppers were written before this time and have not left."""
        query = select(func.count(deliveries.c.id)).join(messages, messages.c.id == deliveries.c.message_id)
        late = query.where(deliveries.c.state.in_(_UNSENT), messages.c.at < before)
        return await self._session.scalar(late) or 0

    async def mail(self, before: datetime) -> int:
        """How many mails to the desk's people were written before this time and have not left."""
        return await self._count(mails.c.id, mails.c.state.in_(_UNSENT), mails.c.created_at < before)

    async def other_desk(self, before: datetime) -> int:
        """How many conversations have not reached the other desk since before this time."""
        return await self._count(counterparts.c.conversation_id, counterparts.c.failing_since < before)

    async def all(self) -> Sequence[Alert]:
        """Every kind of alert that was ever raised."""
        return (await self._session.scalars(select(Alert))).all()

    async def raised(self) -> Sequence[Alert]:
        """What is wrong now, the newest first."""
        query = select(Alert).where(alerts.c.cleared_at.is_(None)).order_by(alerts.c.raised_at.desc(), alerts.c.kind)
        return (await self._session.scalars(query)).all()

    def add(self, alert: Alert) -> None:
        """Keep a kind that is raised for the first time."""
        self._session.add(alert)

    async def _count(self, column: ColumnElement[object], *conditions: ColumnElement[bool]) -> int:
        return await self._session.scalar(select(func.count(column)).where(*conditions)) or 0
