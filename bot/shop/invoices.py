"""Asking for an invoice: written down once, sent by a person to the order's own address."""

from dataclasses import dataclass
from datetime import datetime

from bot.shop.orders import Order, OrderEvent, asked_in
from bot.shop.ports import ShopUnitOfWork

INVOICE_REQUESTED = "invoice_requested"


@dataclass(frozen=True)
class InvoiceRequest:
    """Since when an invoice is asked for."""

    at: datetime
    newly: bool  # False: it had been asked for before


async def request_invoice(work: ShopUnitOfWork, order: Order, conversation: str, now: datetime) -> InvoiceRequest:
    """Write down that the shopper wants an invoice; asked again, the same answer."""
    order = await work.orders.lock(order)
    before = next((event for event in order.events if event.action == INVOICE_REQUESTED), None)
    if before:
        return InvoiceRequest(before.at, newly=False)
    order.events.append(OrderEvent(now, "shopper", INVOICE_REQUESTED, asked_in(conversation)))
    await work.commit()
    return InvoiceRequest(now, newly=True)
