"""Sample data of a small shop that shows everything Waybill can say of an order, dated relative to now."""

from bot.platforms.demo.deliveries import delivered_orders
from bot.platforms.demo.notices import demo_notices
from bot.platforms.demo.orders import demo_orders
from bot.platforms.demo.products import demo_products

__all__ = ["delivered_orders", "demo_notices", "demo_orders", "demo_products"]
