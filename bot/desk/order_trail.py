"""What happened to an order and what can be done about it, as the panel shows it."""

from collections.abc import Sequence
from typing import Any

from bot.common.shop_settings import ShopSettings
from bot.shop import claim_decisions
from bot.shop.audit import Act, AuditEntry
from bot.shop.cancellation import refundable
from bot.shop.changes import Changeable, changeable
from bot.shop.orders import Order
from bot.shop.returns import Claim


def trail(order: Order, deeds: Sequence[AuditEntry]) -> list[dict[str, Any]]:
    """Who did what to the order, the newest first: the deeds of people, and what the bot and the shopper did."""
    own = [deed for deed in deeds if deed.order_number == order.number]
    known = {(deed.at, deed.actor) for deed in own}
    others = [event for event in order.events if (event.at, event.actor) not in known]
    entries = [
        *((each.at, each.actor, str(each.act), _said(each)) for each in own),
        *((each.at, each.actor, each.action, each.reason) for each in others),
    ]
    return [
        {"at": at.isoformat(), "actor": actor, "action": action, "what": what}
        for at, actor, action, what in sorted(entries, reverse=True)
    ]


def claim_view(order: Order, claim: Claim, settings: ShopSettings) -> dict[str, Any]:
    """A claim with what it asks for, what that costs, and what can be done about it."""
    return {
        "number": claim.number,
        "kind": claim.kind,
        "state": claim.state,
        "items": claim.items,
        "reason": claim.reason,
        "comment": claim.comment,
        "wish": claim.wish,
        "wish_detail": claim.wish_detail,
        "photos": [f"/api/desk/photos/{photo}" for photo in claim.photos],
        "window_ends_on": claim.window_ends_on.isoformat() if claim.window_ends_on else None,
        "paid_by": claim.paid_by,
        "opened_at": claim.opened_at.isoformat(),
        "open": claim.is_open,
        "outcome": claim_decisions.outcome(claim),
        "comes_back": claim_decisions.comes_back(claim),
        "amount": str(claim_decisions.amount_for(order, claim, settings.returns)),
        "can": claim_decisions.deeds_for(claim),
    }


def possible_deeds(order: Order) -> list[str]:
    """The deeds worth offering; the rules decide again when one is carried out."""
    ours = not order.marketplace
    offered = (
        (Act.REFUND, ours and not order.closed_elsewhere and refundable(order) > 0),
        (Act.REPLACE, ours and order.open and bool(order.parcels)),
        (Act.ADDRESS, changeable(order) is Changeable.YES),
        (Act.TRACE, any(parcel.trace_opened_at is None for parcel in order.parcels)),
        (Act.VOUCHER, ours),
        (Act.RELEASE, order.held_at is not None),
        (Act.KEEP, order.held_at is not None),
    )
    return [act for act, possible in offered if possible]


def _said(deed: AuditEntry) -> str:
    return f"{deed.summary}: {deed.reason}" if deed.reason and deed.reason not in deed.summary else deed.summary
