"""The desk sees conversations and orders in one transaction."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.conversations.lessons import Lessons
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.reporting import Reports
from bot.shop.ports import ShopUnitOfWork


class WholeUnitOfWork(DeskUnitOfWork, ShopUnitOfWork, Protocol):
    """One transaction over everything."""

    @property
    def reports(self) -> Reports:
        """The facts for reports in this transaction."""

    @property
    def lessons(self) -> Lessons:
        """What was decided of messages the bot did not understand, in this transaction."""


BeginWork = Callable[[], AbstractAsyncContextManager[WholeUnitOfWork]]
