"""What an import needs: the orders in a transaction, and somebody who watches."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from typing import Protocol

from bot.shop.orders import Order


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


class Step(StrEnum):
    """The two parts of an import."""

    READING = "reading"  # counted in bytes
    WRITING = "writing"  # counted in orders


BeginIntake = Callable[[], AbstractAsyncContextManager[IntakeWork]]
Progress = Callable[[Step, int, int], None]  # step, done, in all
