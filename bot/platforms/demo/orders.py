"""All sample orders, by number."""

from datetime import datetime

from bot.platforms.demo.closed import closed_orders
from bot.platforms.demo.disturbed import disturbed_orders
from bot.platforms.demo.on_the_way import orders_on_the_way
from bot.platforms.demo.problems import troubled_orders
from bot.platforms.demo.returnable import returnable_orders
from bot.platforms.demo.unshipped import unshipped_orders
from bot.shop.orders import Order


def demo_orders(now: datetime) -> list[Order]:
    """Orders of several shoppers, one or more for every state."""
    orders = [
        *unshipped_orders(now),
        *orders_on_the_way(now),
        *disturbed_orders(now),
        *troubled_orders(now),
        *returnable_orders(now),
        *closed_orders(now),
    ]
    return sorted(orders, key=lambda order: int(order.number))
