"""What an import needs: the orders in a transaction, and somebody who watches."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Protocol

from bot.shop.customer_ports import StockAlerts
from bot.shop.orders import Order
from bot.shop.ports import Reminders
from bot.shop.products import Product


class IntakeOrders(Protocol):
    """The orders as far as an import sees them."""

    async def by_number(self, number: str) -> Order | None:
        """The order with this number, in any spelling."""

    async def lock(self, order: Order) -> Order:
        """The order read again, held against other writers until the end of the transaction."""

    def add(self, order: Order) -> None:
        """Keep a new order."""


class IntakeWork(Protocol):
    """One transaction of an import."""

    @property
    def orders(self) -> IntakeOrders:
        """The orders in this transaction."""

    async def commit(self) -> None:
        """Write everything, or raise AlreadyRecorded and write nothing."""


class IntakeProducts(Protocol):
    """The catalogue as far as an import sees it."""

    async def by_sku(self, sku: str) -> Product | None:
        """The product with this number."""

    def add(self, product: Product) -> None:
        """Keep a new product."""


class ProductIntakeWork(Protocol):
    """One transaction of an import of products."""

    @property
    def products(self) -> IntakeProducts:
        """The catalogue in this transaction."""

    @property
    def stock_alerts(self) -> StockAlerts:
        """Who waits for a product."""

    @property
    def reminders(self) -> Reminders:
        """What the bot will say by itself."""

    async def commit(self) -> None:
        """Write everything, or raise AlreadyRecorded and write nothing."""


class Step(StrEnum):
    """The two parts of an import."""

    READING = "reading"  # counted in bytes
    WRITING = "writing"  # counted in orders or products


BeginIntake = Callable[[], AbstractAsyncContextManager[IntakeWork]]
BeginProductIntake = Callable[[], AbstractAsyncContextManager[ProductIntakeWork]]
Progress = Callable[[Step, int, int], None]  # step, done, in all
