"""The desk sees conversations and orders in one transaction."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.conversations.ports import DeskUnitOfWork
from bot.shop.ports import ShopUnitOfWork


class WholeUnitOfWork(DeskUnitOfWork, ShopUnitOfWork, Protocol):
    """One transaction over everything."""


BeginWork = Callable[[], AbstractAsyncContextManager[WholeUnitOfWork]]
