"""The customer's orders beside a conversation: state, parcels and refunds in one place."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.conversations.ports import Phrase
from bot.desk.order_trail import claim_view, possible_deeds, trail
from bot.shop import access
from bot.shop.addresses import full
from bot.shop.cancellation import refundable
from bot.shop.orders import Order, OrderLine, Refund, TrackingEvent
from bot.shop.ports import ShopUnitOfWork
from bot.shop.return_policy import line_keys
from bot.shop.tone import tone
from bot.shop.tracking import OrderReport, ParcelReport, report

_DESK_LANGUAGE = "en"


class OrderPanel:
    """Shows an agent what the shopper has ordered."""

    def __init__(self, settings: ShopSettings, phrase: Phrase) -> None:
        self._settings = settings
        self._phrase = phrase

    async def orders(self, work: ShopUnitOfWork, conversation_id: str) -> list[dict[str, Any]]:
        """All orders of the conversation's shopper, newest first."""
        notices, now = await work.notices.all(), utc_now()
        found = await access.orders_for_agent(work, conversation_id)
        deeds = await work.audit.of_orders([order.number for order in found])
        return [
            self._order(report(order, notices, self._settings, now))
            | {
                "claims": [claim_view(order, claim, self._settings) for claim in await work.claims.of_order(order)],
                "trail": trail(order, deeds),
            }
            for order in found
        ]

    def _order(self, told: OrderReport) -> dict[str, Any]:
        order = told.order
        return {
            "seen": len(order.events),
            "can": possible_deeds(order),
            "refundable": str(refundable(order)),
            "method": order.payment_method,
            "number": order.number,
            "status": told.state,
            "status_label": self._label(told.state, order),
            "tone": tone(told.state),
            "ordered_at": order.ordered_at.isoformat(),
            "total": str(order.total),
            "currency": order.currency,
            "email": order.email,
            "address": full(order),
            "held_at": _iso(order.held_at),
            "lines": [_line(key, line) for key, line in line_keys(order).items()],
            "parcels": [self._parcel(parcel, order) for parcel in told.parcels],
            "refunds": _refunds(order.refunds),
        }

    def _parcel(self, told: ParcelReport, order: Order) -> dict[str, Any]:
        parcel = told.parcel
        return {
            "reference": parcel.reference,
            "trace_opened_at": _iso(parcel.trace_opened_at),
            "carrier": parcel.carrier,
            "tracking_number": parcel.tracking_number,
            "tracking_url": told.tracking_url,
            "status_label": self._label(told.state, order),
            "tone": tone(told.state),
            "last_event": _event(parcel.last_event),
            "shipped_at": _iso(parcel.shipped_at),
            "delivered_at": _iso(parcel.delivered_at),
        }

    def _label(self, state: str, order: Order) -> str:
        return self._phrase(f"card-state-{state}", _DESK_LANGUAGE, marketplace=order.marketplace)


def _line(key: str, line: OrderLine) -> dict[str, Any]:
    return {"key": key, "name": line.name, "quantity": line.quantity, "price": str(line.price), "sku": line.sku}


def _event(event: TrackingEvent | None) -> dict[str, Any] | None:
    if event is None:
        return None
    return {"at": event.occurred_at.isoformat(), "place": event.place, "description": event.description}


def _refunds(refunds: Sequence[Refund]) -> list[dict[str, Any]]:
    return [
        {
            "amount": str(refund.amount),
            "currency": refund.currency,
            "at": refund.created_at.isoformat(),
            "reason": refund.reason,
            "paid_at": _iso(refund.paid_at),
        }
        for refund in refunds
    ]


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
