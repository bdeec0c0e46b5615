"""Telling shoppers, once, that a product is there again."""

import json
from datetime import datetime

from bot.common.errors import AlreadyRecorded
from bot.shop.customer_ports import StockAlerts
from bot.shop.ports import Reminders, ShopUnitOfWork
from bot.shop.products import Product, StockAlert
from bot.shop.reminders import Reminder


async def ask_to_be_told(work: ShopUnitOfWork, conversation: str, product: Product, now: datetime) -> None:
    """Remember that this conversation wants to hear when the product is back; asked twice, it is told once."""
    alert = await work.stock_alerts.of(conversation, product.sku)
    if alert is None:
        work.stock_alerts.add(StockAlert(conversation, product.sku, now))
    elif alert.told_at is not None:
        alert.asked_at, alert.told_at = now, None
    try:
        await work.commit()
    except AlreadyRecorded:
        return  # the same wish, a moment earlier


async def tell_waiting(alerts: StockAlerts, reminders: Reminders, product: Product, now: datetime) -> int:
    """Let the bot tell everyone who waits for a product that is in stock; the caller commits.

    Returns:
        How many will be told.
    """
    waiting = await alerts.waiting(product.sku) if product.in_stock else []
    for alert in waiting:
        alert.told_at = now
        # Asked again after having been told, it is another occasion.
        occasion = f"product_back:{product.sku}:{alert.asked_at.timestamp():.0f}"
        payload = f"/product_back{json.dumps({'sku': product.sku})}"
        await reminders.add(Reminder(alert.conversation_id, occasion, now, payload))
    return len(waiting)
