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

    def affects(self, order: Order, today: date) -> bool:
        """Whether this order is among those concerned, today."""
        return (
            self.starts_on <= today <= self.ends_on
            and order.shipping_method in (self.shipping_methods or [order.shipping_method])
            and order.country in (self.countries or [order.country])
        )


def active_notice(notices: Iterable[Notice], order: Order, today: date) -> Notice | None:
    """The newest notice that concerns the order."""
    concerned = [notice for notice in notices if notice.affects(order, today)]
    return max(concerned, key=lambda notice: notice.starts_on, default=None)
