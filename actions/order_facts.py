"""What is known of an order, as plain values that travel to the templates and to the order card."""

from datetime import datetime
from typing import Any

from bot.common.clock import utc_now
from bot.common.problem_settings import Carrier
from bot.common.shop_settings import ShopSettings
from bot.shop.not_received import delivered_at
from bot.shop.orders import Order, Parcel, ParcelState
from bot.shop.refunds import business_days_after
from bot.shop.tracking import OrderReport, ParcelReport

NONE = "none"  # selects the template's variant for "not known"
_PATH = ("ordered", "shipped", "in_transit", "delivered")
_REACHED = {ParcelState.LABEL_CREATED: 1, ParcelState.IN_TRANSIT: 2, ParcelState.DELIVERED: 3}


def order_variables(report: OrderReport, settings: ShopSettings, language: str) -> dict[str, Any]:
    """The variables of every reply about the order as a whole."""
    order, notice = report.order, report.notice
    return {
        "number": order.number,
        "ship_by": report.ship_by.isoformat(),
        "pay_by": report.pay_by.isoformat(),
        "expected_first": report.expected[0].isoformat(),
        "expected_last": report.expected[1].isoformat(),
        "waiting": [line.name for line in order.unshipped_lines],
        "marketplace": order.marketplace,
        "reason": (notice.texts.get(language) or notice.texts[settings.default_language]) if notice else "",
        **money_variables(order, settings),
    }


def money_variables(order: Order, settings: ShopSettings) -> dict[str, Any]:
    """The variables of replies about a cancelled or refunded order."""
    newest = max(order.refunds, key=lambda refund: refund.created_at, default=None)
    at = newest.created_at if newest else order.cancelled_at
    return {
        "number": order.number,
        "cancelled_at": iso(order.cancelled_at or at),
        "refunded_at": iso(at),
        "arrives_by": business_days_after(at, settings.refunds.bank_days[1]).isoformat() if at else "",
        "amount": str(order.refunded),
        "currency": order.currency,
        "method": (newest.method if newest else order.payment_method) or "original",
    }


def parcel_variables(report: ParcelReport, index: int, count: int, settings: ShopSettings) -> dict[str, Any]:
    """The variables of every reply about one parcel."""
    parcel, customs = report.parcel, settings.shipping.customs_days
    event = parcel.last_event
    return {
        "parcels": count,
        "index": index,
        "items": [line.name for line in report.lines],
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number or NONE,
        "tracking_url": report.tracking_url,
        "event": _scan(parcel),
        "event_at": iso(event.occurred_at if event else parcel.shipped_at) or iso(utc_now()),
        "expected_first": report.expected[0].isoformat(),
        "expected_last": report.expected[1].isoformat(),
        "first_scan_by": report.first_scan_by.isoformat(),
        "answer_by": report.answer_by.isoformat() if report.answer_by else "",
        "customs_first": customs[0],
        "customs_last": customs[1],
        "pickup_point": parcel.pickup_point or parcel.carrier,
        "pickup_until": parcel.pickup_until.isoformat() if parcel.pickup_until else "",
        "delivered_at": iso(delivered_at(parcel, utc_now())),
        "delivered_to": _delivered_to(parcel) or NONE,
        "checked_at": iso(parcel.checked_at),
    }


def delivery_variables(parcel: Parcel, number: str) -> dict[str, Any]:
    """The variables of replies about a delivery that is doubted."""
    return {
        "number": number,
        "carrier": parcel.carrier,
        "delivered_at": delivered_at(parcel, utc_now()).isoformat(),
        "delivered_to": _delivered_to(parcel) or NONE,
    }


def carrier_variables(report: ParcelReport, settings: ShopSettings) -> dict[str, Any]:
    """How the shopper reaches the carrier of a parcel."""
    carrier = report.parcel.carrier
    contact = settings.carriers.get(carrier, Carrier())
    return {
        "carrier": carrier,
        "carrier_url": contact.url or report.tracking_url or settings.store.contact_url,
        "phone": contact.phone or NONE,
    }


def card_facts(report: OrderReport) -> dict[str, Any]:
    """The facts behind the order card; see bot.replies.cards.order_card."""
    order = report.order
    return {
        "number": order.number,
        "state": report.state,
        "marketplace": order.marketplace,
        "lines": [{"name": line.name, "quantity": line.quantity} for line in order.lines],
        "parcels": [_card_parcel(order, parcel) for parcel in report.parcels],
    }


def iso(at: datetime | None) -> str:
    """ISO 8601 text, empty for no time."""
    return at.isoformat() if at else ""


def _card_parcel(order: Order, report: ParcelReport) -> dict[str, Any]:
    parcel = report.parcel
    return {
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number,
        "tracking_url": report.tracking_url,
        "state": report.state,
        "steps": _steps(order, report),
    }


def _steps(order: Order, report: ParcelReport) -> list[dict[str, Any]]:
    """Ordered, shipped, on its way, delivered; a special state takes the place of "on its way"."""
    parcel = report.parcel
    reached = _REACHED.get(parcel.state, 2) if report.state == parcel.state else 2
    special = parcel.state not in _REACHED or report.state != parcel.state
    names = [*_PATH[:2], report.state if special else _PATH[2], _PATH[3]]
    event = parcel.last_event
    times = [
        order.ordered_at,
        parcel.shipped_at,
        event.occurred_at if event and reached >= 2 else None,
        parcel.delivered_at,
    ]
    return [
        {"name": str(name), "at": iso(at) or None, "done": position <= reached, "current": position == reached}
        for position, (name, at) in enumerate(zip(names, times, strict=True))
    ]


def _scan(parcel: Parcel) -> str:
    event = parcel.last_event
    return ", ".join(filter(None, (event.description, event.place))) if event else parcel.carrier


def _delivered_to(parcel: Parcel) -> str:
    """To whom, and where."""
    place = parcel.pickup_point or (parcel.last_event.place if parcel.last_event else "")
    return ", ".join(filter(None, (parcel.delivered_to, place)))
