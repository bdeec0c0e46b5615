"""Which lines of an order may be claimed, until when, and who pays the postage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.common.shop_settings import ShopSettings
from bot.shop.orders import Order, OrderLine, OrderStatus, Parcel, ParcelState
from bot.shop.returns import DID_NOT_SUIT, ClaimKind, Payer, Reason

_NEVER_ARRIVING = {ParcelState.RETURNING, ParcelState.RETURNED, ParcelState.EXCEPTION, ParcelState.LOST}


class Readiness(StrEnum):
    """Whether there is anything to claim yet."""

    READY = "ready"  # something has been delivered
    UNDER_WAY = "under_way"  # sent, but not known to have arrived
    NOT_SHIPPED = "not_shipped"
    TROUBLED = "troubled"  # lost, broken or going back: told as the parcel's own story
    CLOSED = "closed"  # cancelled, refunded, or a marketplace answers for it


@dataclass(frozen=True)
class Refused:
    """Lines that may not go back, and why."""

    late: Sequence[OrderLine]
    excluded: Sequence[OrderLine]


def readiness(order: Order) -> Readiness:
    """Whether the order can be claimed about, by the first rule that fits."""
    if order.marketplace or order.status in (OrderStatus.CANCELLED, OrderStatus.REFUNDED):
        return Readiness.CLOSED
    if any(_delivered(line.parcel) for line in order.lines):
        return Readiness.READY
    if not order.parcels:
        return Readiness.NOT_SHIPPED
    return Readiness.TROUBLED if all(p.state in _NEVER_ARRIVING for p in order.parcels) else Readiness.UNDER_WAY


def arrived_lines(order: Order, *, in_hand: bool) -> list[OrderLine]:
    """The delivered lines; `in_hand`: the shopper has the parcel whatever its tracking says."""
    shipped = [line for line in order.lines if line.parcel]
    delivered = [line for line in shipped if _delivered(line.parcel)]
    return shipped if in_hand and not delivered else delivered


def lines_under_way(order: Order) -> list[OrderLine]:
    """The lines that have still to arrive."""
    return [line for line in order.lines if not _delivered(line.parcel)]


def line_keys(order: Order) -> dict[str, OrderLine]:
    """The order's lines by a key that stays the same when the order is imported again: SKU and position."""
    keys: dict[str, OrderLine] = {}
    for line in order.lines:
        same = sum(known.sku == line.sku for known in keys.values())
        keys[f"{line.sku}/{same}"] = line
    return keys


def window_end(line: OrderLine, settings: ShopSettings, today: date) -> date:
    """The last day on which the line may go back for not suiting; unknown delivery counts as today's."""
    delivered = line.parcel.delivered_at if line.parcel else None
    start = delivered.astimezone(settings.zone).date() if delivered else today
    return start + timedelta(days=settings.returns.window_days)


def refused(
    lines: Iterable[OrderLine], kind: ClaimKind, reason: Reason, settings: ShopSettings, today: date
) -> Refused:
    """The lines that the policy does not take back; what is not as it should be always may come back."""
    if kind not in DID_NOT_SUIT or reason is Reason.NOT_AS_DESCRIBED:
        return Refused((), ())
    chosen = list(lines)
    excluded = [line for line in chosen if settings.returns.excludes(line.sku)]
    late = [line for line in chosen if line not in excluded and window_end(line, settings, today) < today]
    return Refused(late, excluded)


def payer(kind: ClaimKind, reason: Reason, settings: ShopSettings) -> Payer:
    """Who pays for sending it back."""
    if kind not in DID_NOT_SUIT or reason is Reason.NOT_AS_DESCRIBED:
        return Payer.STORE
    return Payer(settings.returns.postage_paid_by)


def _delivered(parcel: Parcel | None) -> bool:
    return parcel is not None and parcel.state is ParcelState.DELIVERED
