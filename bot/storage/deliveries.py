"""What deliveries took, read from the parcels."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.orders import ParcelState
from bot.storage.order_tables import orders, parcels


class SqlDeliveries:
    """See bot.shop.ports.Deliveries."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def newest(self, methods: Sequence[str], country: str, most: int) -> Sequence[timedelta]:
        """The times from shipping to delivery of the newest deliveries by these methods; no country means any."""
        query = (
            select(parcels.c.shipped_at, parcels.c.delivered_at)
            .join(orders, orders.c.id == parcels.c.order_id)
            .where(
                parcels.c.state == ParcelState.DELIVERED,
                parcels.c.delivered_at > parcels.c.shipped_at,
                orders.c.marketplace == "",
                func.lower(orders.c.shipping_method).in_([method.lower() for method in methods]),
            )
            .order_by(parcels.c.delivered_at.desc())
            .limit(most)
        )
        if country:
            query = query.where(orders.c.country == country)
        return [delivered - shipped for shipped, delivered in await self._session.execute(query)]
