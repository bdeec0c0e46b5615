"""Notices: what the merchant tells everyone while deliveries are disturbed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.shop.orders import Order


@dataclass(eq=False)
class Notice:
    """A disruption with its dates, whom it concerns and its text in each language."""

    reason: str
    starts_on: date
    ends_on: date
    ships_again_on: date
    texts: dict[str, str]
    shipping_methods: list[str] = field(default_factory=list)  # empty: all
    countries: list[str] = field(default_factory=list)  # empty: all
    id: int | None = None

    def affects(self, order: Order, today: date, method: str | None = None) -> bool:
        """Whether this order is among those concerned today; `method` is the shop's name of its shipping method."""
        method = method or order.shipping_method
        return (
            self.starts_on <= today <= self.ends_on
            and method in (self.shipping_methods or [method])
            and order.country in (self.countries or [order.country])
        )


def active_notice(notices: Iterable[Notice], order: Order, today: date, method: str | None = None) -> Notice | None:
    """The newest notice that concerns the order."""
    concerned = [notice for notice in notices if notice.affects(order, today, method)]
    return max(concerned, key=lambda notice: notice.starts_on, default=None)
