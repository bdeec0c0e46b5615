"""Orders and notices in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import exists, func, inspect, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common import text
from bot.common.text import compact_key, email_key
from bot.shop.late_orders import THERE
from bot.shop.notices import Notice
from bot.shop.orders import Order, OrderStatus
from bot.storage import order_tables


class SqlOrders:
    """See bot.shop.ports.Orders."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_number(self, number: str) -> Order | None:
        """The order with this number, in any spelling."""
        query = select(Order).where(order_tables.orders.c.number_key == compact_key(number))
        return (await self._session.scalars(query)).first()

    async def by_tracking_number(self, tracking_number: str) -> Order | None:
        """The newest order with a parcel of this number: carriers use numbers again after a year."""
        key = compact_key(tracking_number)
        if not key:
            return None
        query = (
            select(Order)
            .join(order_tables.parcels, order_tables.parcels.c.order_id == order_tables.orders.c.id)
            .where(order_tables.parcels.c.tracking_key == key)
            .order_by(order_tables.orders.c.ordered_at.desc())
        )
        return (await self._session.scalars(query)).first()

    async def only_one_of_digits(self, digits: str) -> Order | None:
        """The order whose number has just these digits beside its letters; None when several have."""
        query = select(Order).where(order_tables.orders.c.number_key.contains(digits, autoescape=True))
        same = [order for order in await self._session.scalars(query) if text.digits(order.number) == digits]
        return same[0] if len(same) == 1 else None

    async def by_email(self, email: str) -> Sequence[Order]:
        """The orders of this e-mail address, newest first."""
        query = select(Order).where(order_tables.orders.c.email_key == email_key(email))
        return (await self._session.scalars(query.order_by(order_tables.orders.c.ordered_at.desc()))).all()

    async def by_ids(self, ids: Sequence[int]) -> Sequence[Order]:
        """The orders with these ids, newest first."""
        query = select(Order).where(order_tables.orders.c.id.in_(ids)).order_by(order_tables.orders.c.ordered_at.desc())
        return (await self._session.scalars(query)).all()

    async def on_their_way(self, since: datetime) -> Sequence[Order]:
        """Paid orders placed since then of which something has still to be shipped or to arrive."""
        order_id, lines, parcels = order_tables.orders.c.id, order_tables.order_lines.c, order_tables.parcels.c
        to_ship = exists().where(lines.order_id == order_id, lines.parcel_id.is_(None))
        to_arrive = exists().where(parcels.order_id == order_id, parcels.state.not_in(THERE))
        mine = (order_tables.orders.c.status == OrderStatus.PAID) & (order_tables.orders.c.marketplace == "")
        query = select(Order).where(mine, order_tables.orders.c.ordered_at >= since, or_(to_ship, to_arrive))
        return (await self._session.scalars(query.order_by(order_tables.orders.c.ordered_at))).all()

    async def lock(self, order: Order) -> Order:
        """The order read again, held against other writers (SQLite holds the whole database anyway)."""
        identity = inspect(order).identity  # readable even after a rollback has expired the object
        query = select(Order).where(order_tables.orders.c.id == identity[0]).with_for_update(of=order_tables.orders)
        return (await self._session.scalars(query, execution_options={"populate_existing": True})).one()

    async def with_unpaid_refunds(self, most: int) -> Sequence[Order]:
        """The orders with a refund that nobody has paid yet, the oldest first."""
        oldest = func.min(order_tables.refunds.c.created_at)
        waiting = (
            select(order_tables.refunds.c.order_id)
            .where(order_tables.refunds.c.paid_at.is_(None))
            .group_by(order_tables.refunds.c.order_id)
            .order_by(oldest)
            .limit(most)
        )
        orders = await self.by_ids(list(await self._session.scalars(waiting)))
        return sorted(orders, key=lambda order: min(r.created_at for r in order.refunds if r.paid_at is None))

    async def by_refund(self, refund_id: int) -> Order | None:
        """The order that this refund belongs to."""
        query = select(Order).join(order_tables.refunds, order_tables.refunds.c.order_id == order_tables.orders.c.id)
        return (await self._session.scalars(query.where(order_tables.refunds.c.id == refund_id))).first()

    async def any(self) -> bool:
        """Whether there is at least one order."""
        return (await self._session.scalars(select(order_tables.orders.c.id).limit(1))).first() is not None

    async def delete(self, order: Order) -> None:
        """Remove an order with all its parts."""
        await self._session.delete(order)
        await self._session.flush()

    def add(self, order: Order) -> None:
        """Keep a new order."""
        self._session.add(order)


class SqlNotices:
    """See bot.shop.ports.Notices."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> Sequence[Notice]:
        """Every notice, active or not."""
        return (await self._session.scalars(select(Notice))).all()

    def add(self, notice: Notice) -> None:
        """Keep a new notice."""
        self._session.add(notice)
