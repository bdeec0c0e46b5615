"""Giving money back from the desk: recorded as due, paid by a person, never more than was paid."""

import hashlib
from collections.abc import Mapping
from decimal import Decimal

from bot.shop.audit import Act, Done, NotAllowed, Occasion, Told
from bot.shop.cancellation import refundable
from bot.shop.orders import CANCELLED, Order, OrderEvent, OrderStatus, Refund
from bot.shop.return_policy import line_keys

REFUNDED = "refunded"
_CENT = Decimal("0.01")


def lines_worth(order: Order, pieces: Mapping[str, int]) -> Decimal:
    """What these pieces cost, by line key.

    Raises:
        NotAllowed: the order has no such line, or fewer pieces.
    """
    keys = line_keys(order)
    for key, count in pieces.items():
        if key not in keys or not 0 < count <= keys[key].quantity:
            raise NotAllowed(f"Order {order.number} has no {count} pieces of {key}. Reload it and choose again.")
    return sum((keys[key].price * count for key, count in pieces.items()), Decimal(0))


def refund(order: Order, amount: Decimal, reason: str, by: Occasion, cause: str = "") -> Done:
    """Record an amount as due to the shopper.

    Everything that is left for an order of which nothing has left cancels it: it would ship unpaid otherwise.

    Args:
        amount: in the order's currency.
        cause: what the refund is for, once; the request itself if empty.

    Raises:
        NotAllowed: the order or the amount does not allow it.
    """
    check_refund(order, amount)
    whole = amount == refundable(order)
    record(order, amount, reason, by, cause or _cause(by))
    if whole:
        _close(order, reason, by)
    return Done(
        Act.REFUND,
        f"Refund of {amount} {order.currency} to {order.payment_method or 'the original payment method'}",
        reason,
        amount,
        order.currency,
        order.payment_method,
        Told("deed-refund", money(order, amount)),
    )


def check_refund(order: Order, amount: Decimal) -> None:
    """Refuse what may not be given back.

    Raises:
        NotAllowed: with the most that may be.
    """
    left = refundable(order)
    if order.closed_elsewhere:
        raise NotAllowed(f"Order {order.number} was closed before it came here: its money is known to the shop alone.")
    if order.marketplace:
        raise NotAllowed(f"Order {order.number} was paid to {order.marketplace}; only there it can be refunded.")
    if left <= 0:
        raise NotAllowed(f"Nothing is left to refund for order {order.number}.")
    if amount <= 0 or amount != amount.quantize(_CENT):
        raise NotAllowed("The amount must be above zero, with at most two decimals.")
    if amount > left:
        raise NotAllowed(f"At most {left} {order.currency} can be refunded for order {order.number}.")


def record(order: Order, amount: Decimal, reason: str, by: Occasion, cause: str) -> None:
    """Write the refund down; the database holds one for each cause."""
    refunded = Refund(cause, amount, order.currency, reason, by.actor, by.now, order.payment_method)
    order.refunds.append(refunded)
    order.events.append(OrderEvent(by.now, by.actor, REFUNDED, f"{amount} {order.currency}: {reason}"))


def mark_paid(order: Order, refund_id: int, reference: str, by: Occasion) -> Done:
    """Note that a refund was paid, with the bank's or the payment provider's reference.

    Raises:
        NotAllowed: there is no such refund, or it is paid.
    """
    due = next((refund for refund in order.refunds if refund.id == refund_id), None)
    if due is None:
        raise NotAllowed(f"Order {order.number} has no such refund.")
    if due.paid_at:
        raise NotAllowed(f"This refund was marked as paid by {due.paid_by} already.")
    due.paid_at, due.paid_by, due.payment_reference = by.now, by.actor, reference
    summary = f"Paid {due.amount} {due.currency}, reference {reference}"
    order.events.append(OrderEvent(by.now, by.actor, "refund_paid", summary))
    return Done(Act.PAY, summary, reference, due.amount, due.currency, due.method)


def money(order: Order, amount: Decimal) -> dict[str, str]:
    """The variables of texts about money that goes back."""
    method = order.payment_method or "original"
    return {"number": order.number, "amount": str(amount), "currency": order.currency, "method": method}


def _cause(by: Occasion) -> str:
    """Of one request, and short enough for its column."""
    return f"desk:{hashlib.sha256(by.key.encode()).hexdigest()[:40]}"


def _close(order: Order, reason: str, by: Occasion) -> None:
    """All the money is back: what has left was refunded, what has not does not leave."""
    if order.status is OrderStatus.CANCELLED:
        return
    if order.parcels:
        order.status = OrderStatus.REFUNDED
        return
    order.status, order.cancelled_at, order.held_at = OrderStatus.CANCELLED, by.now, None
    order.events.append(OrderEvent(by.now, by.actor, CANCELLED, reason))
