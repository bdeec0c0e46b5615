"""The catalogue, and who waits for what, in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.products import Product, StockAlert
from bot.storage.products_tables import products, stock_alerts


class SqlProducts:
    """See bot.shop.customer_ports.Products."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> Sequence[Product]:
        """Every product."""
        return (await self._session.scalars(select(Product).order_by(products.c.id))).all()

    async def by_sku(self, sku: str) -> Product | None:
        """The product with this number."""
        return (await self._session.scalars(select(Product).where(products.c.sku == sku))).first()

    async def any(self) -> bool:
        """Whether there is at least one product."""
        return (await self._session.scalars(select(products.c.id).limit(1))).first() is not None

    def add(self, product: Product) -> None:
        """Keep a new product."""
        self._session.add(product)


class SqlStockAlerts:
    """See bot.shop.customer_ports.StockAlerts."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, conversation: str, sku: str) -> StockAlert | None:
        """What this conversation asked for about the product, told or not."""
        table = stock_alerts.c
        query = select(StockAlert).where(table.conversation_id == conversation, table.sku == sku)
        return (await self._session.scalars(query)).first()

    async def waiting(self, sku: str) -> Sequence[StockAlert]:
        """Those who have not been told yet, held against other writers."""
        table = stock_alerts.c
        query = select(StockAlert).where(table.sku == sku, table.told_at.is_(None)).order_by(table.id)
        return (await self._session.scalars(query.with_for_update())).all()

    def add(self, alert: StockAlert) -> None:
        """Keep a new one."""
        self._session.add(alert)
