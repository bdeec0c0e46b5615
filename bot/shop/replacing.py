"""Sending something again: recorded with the day it was promised for."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.shop.audit import Act, Done, NotAllowed, Occasion, Told
from bot.shop.orders import Order, OrderEvent
from bot.shop.refunding import lines_worth
from bot.shop.return_policy import line_keys

REPLACED = "replacement_sent"


def replace(order: Order, pieces: Mapping[str, int], promised_on: date, reason: str, by: Occasion, today: date) -> Done:
    """Record that these pieces are sent again, and when they are to leave.

    Args:
        pieces: by line key.
        today: in the shop's zone.

    Raises:
        NotAllowed: nothing has left yet, a marketplace answers for it, or the day has passed.
    """
    lines_worth(order, pieces)
    if not pieces:
        raise NotAllowed("Choose what is sent again.")
    if not order.open or order.marketplace:
        raise NotAllowed(f"Order {order.number} is closed, or a marketplace answers for it: nothing can be sent again.")
    if not order.parcels:
        raise NotAllowed(f"Nothing of order {order.number} has left yet, so there is nothing to send again.")
    items = named(order, pieces)
    record(order, items, promised_on, reason, by, today)
    return Done(
        Act.REPLACE,
        f"Replacement of {', '.join(items)}, promised for {promised_on}",
        reason,
        told=Told("deed-replacement", promise(order, items, promised_on)),
    )


def record(order: Order, items: Sequence[str], promised_on: date, reason: str, by: Occasion, today: date) -> None:
    """Write the replacement down.

    Raises:
        NotAllowed: the promised day has passed.
    """
    if promised_on < today:
        raise NotAllowed("The promised day has passed. Choose today or a later one.")
    said = f"{', '.join(items)}; promised for {promised_on}: {reason}"
    order.events.append(OrderEvent(by.now, by.actor, REPLACED, said))


def named(order: Order, pieces: Mapping[str, int]) -> list[str]:
    """The products by name, with the number of pieces where there are several."""
    names = {key: line.name for key, line in line_keys(order).items()}
    return [names[key] if count == 1 else f"{count} × {names[key]}" for key, count in pieces.items()]


def promise(order: Order, items: Sequence[str], promised_on: date) -> dict[str, object]:
    """The variables of texts about what is sent again."""
    return {"number": order.number, "items": list(items), "day": promised_on.isoformat()}
