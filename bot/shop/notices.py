"""Notices: what the merchant tells everyone while deliveries are disturbed."""

from collections.abc import Collection, Iterable
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
    pauses_promotions: bool = False  # no discounts are offered while it lasts
    id: int | None = None

    def affects(self, order: Order, today: date, method: str | None = None) -> bool:
        """Whether this order is among those concerned today; `method` is the shop's name of its shipping method."""
        return self.concerns(today, [method or order.shipping_method], order.country)

    def concerns(self, today: date, methods: Collection[str], country: str) -> bool:
        """Whether it is about one of these shipping methods to that country today; an unknown country may be any."""
        return (
            self.starts_on <= today <= self.ends_on
            and not set(methods).isdisjoint(self.shipping_methods or methods)
            and (not country or country in (self.countries or [country]))
        )


def general_notice(
    notices: Iterable[Notice], today: date, methods: Collection[str], country: str = ""
) -> Notice | None:
    """The newest notice for whoever has not ordered yet."""
    concerned = [notice for notice in notices if notice.concerns(today, methods, country)]
    return max(concerned, key=lambda notice: notice.starts_on, default=None)


def active_notice(notices: Iterable[Notice], order: Order, today: date, method: str | None = None) -> Notice | None:
    """The newest notice that concerns the order."""
    concerned = [notice for notice in notices if notice.affects(order, today, method)]
    return max(concerned, key=lambda notice: notice.starts_on, default=None)
