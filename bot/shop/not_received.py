"""A parcel that is said to be delivered and is not there: what to ask and do, in which order."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.shop.orders import Order, Parcel, ParcelState

_UNDER_WAY = {
    ParcelState.LABEL_CREATED,
    ParcelState.IN_TRANSIT,
    ParcelState.CUSTOMS,
    ParcelState.OUT_FOR_DELIVERY,
    ParcelState.PICKUP_READY,
    ParcelState.ATTEMPT_FAILED,
}


class Step(StrEnum):
    """What comes next."""

    NOT_DELIVERED = "not_delivered"  # say where it really is
    ADDRESS = "address"  # ask whether the address is right
    OTHER_PARCEL = "other_parcel"  # say that there is more to come, and ask whether it is that
    LOOK_AGAIN = "look_again"  # scans run early: look around, and be asked again
    INVESTIGATE = "investigate"


@dataclass(frozen=True)
class Search:
    """The next step for a parcel."""

    step: Step
    parcel: Parcel | None = None  # the one delivered last
    until: datetime | None = None  # when to look again at the latest


def next_step(order: Order, done: Collection[Step], look_again: timedelta, now: datetime) -> Search:
    """The first step that is still to be done; an investigation once opened is not begun anew."""
    parcel = _delivered_last(order)
    if parcel is None:
        return Search(Step.NOT_DELIVERED)
    until = delivered_at(parcel, now) + look_again
    if parcel.trace_opened_at:
        return Search(Step.INVESTIGATE, parcel)
    if Step.ADDRESS not in done and order.address:
        return Search(Step.ADDRESS, parcel)
    if Step.OTHER_PARCEL not in done and more_to_come(order):
        return Search(Step.OTHER_PARCEL, parcel)
    if Step.LOOK_AGAIN not in done and now < until:
        return Search(Step.LOOK_AGAIN, parcel, until)
    return Search(Step.INVESTIGATE, parcel)


def more_to_come(order: Order) -> bool:
    """Whether another parcel of the order is under way, or a part of it has still to be sent."""
    return bool(order.unshipped_lines) or any(parcel.state in _UNDER_WAY for parcel in order.parcels)


def delivered_at(parcel: Parcel, now: datetime) -> datetime:
    """When the parcel was scanned as delivered; now, if nobody has written it down."""
    scanned = parcel.last_event.occurred_at if parcel.last_event else now
    return parcel.delivered_at or scanned


def _delivered_last(order: Order) -> Parcel | None:
    delivered = [parcel for parcel in order.parcels if parcel.state is ParcelState.DELIVERED]
    return max(delivered, key=lambda parcel: parcel.delivered_at or parcel.shipped_at or order.ordered_at, default=None)
