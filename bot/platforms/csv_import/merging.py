"""Bringing a recorded order to what the file says, keeping what only we know."""

from collections.abc import Mapping
from typing import Any

from bot.common.text import compact_key
from bot.platforms.csv_import.draft import Draft, DraftLine, Values
from bot.shop.orders import Order, OrderLine, OrderStatus, Parcel, ParcelState

_CLOSED = {OrderStatus.CANCELLED, OrderStatus.REFUNDED}
# What a file says of everything that left; the carrier's scans know better.
_VAGUE = {ParcelState.LABEL_CREATED, ParcelState.IN_TRANSIT}


def new_order(draft: Draft) -> Order:
    """The order the file describes."""
    order = Order(number=draft.number, **{"status": OrderStatus.PAID, **draft.own})
    apply(order, draft)
    return order


def is_up_to_date(order: Order, draft: Draft) -> bool:
    """Whether the file says nothing new of the order."""
    known = _matches(order, draft)
    return (
        _has(order, _own(order, draft))
        and len(order.parcels) == len(draft.parcels)
        and all(
            parcel is not None and _has(parcel, _of_parcel(parcel, reference, draft))
            for reference, parcel in known.items()
        )
        and _has_lines(order, draft, known)
    )


def apply(order: Order, draft: Draft) -> None:
    """Make the order what the file says; refunds and the audit trail are not touched."""
    _set(order, _own(order, draft))
    parcels = {
        reference: parcel or Parcel(reference, carrier="", state=draft.parcels[reference]["state"])
        for reference, parcel in _matches(order, draft).items()
    }
    for reference, parcel in parcels.items():
        _set(parcel, _of_parcel(parcel, reference, draft))
    order.parcels[:] = parcels.values()
    if not _has_lines(order, draft, parcels):
        order.lines[:] = [_line(line, parcels) for line in draft.lines]


def stays_closed(order: Order, draft: Draft) -> bool:
    """Whether the file says otherwise of an order that was cancelled or refunded here."""
    return order.status in _CLOSED and draft.own.get("status", order.status) is not order.status


def _own(order: Order, draft: Draft) -> Values:
    own = {"number": draft.number, **draft.own}
    if order.status in _CLOSED:
        own["status"] = order.status
    if order.address_changed:  # the shopper's word here is newer than the platform's
        own |= {"address": order.address, "city": order.city}
    return own


def _of_parcel(parcel: Parcel, reference: str, draft: Draft) -> Values:
    values = {"reference": reference, **draft.parcels[reference]}
    if parcel.events and values["state"] in _VAGUE:
        told = {name: value for name, value in values.items() if value}
        return told | {"state": parcel.state}
    return values


def _matches(order: Order, draft: Draft) -> dict[str, Parcel | None]:
    """The recorded parcel for each of the file's: by reference, else by tracking number."""
    matched: dict[str, Parcel | None] = {
        reference: next((parcel for parcel in order.parcels if parcel.reference == reference), None)
        for reference in draft.parcels
    }
    taken = [parcel for parcel in matched.values() if parcel]
    free = {
        compact_key(parcel.tracking_number): parcel
        for parcel in order.parcels
        if parcel not in taken and compact_key(parcel.tracking_number)
    }
    for reference, values in draft.parcels.items():
        if matched[reference] is None:
            matched[reference] = free.pop(compact_key(values.get("tracking_number", "")), None)
    return matched


def _has_lines(order: Order, draft: Draft, parcels: Mapping[str, Parcel | None]) -> bool:
    return len(order.lines) == len(draft.lines) and all(
        _has(line, wanted.values) and line.parcel is (parcels[wanted.parcel] if wanted.parcel else None)
        for line, wanted in zip(order.lines, draft.lines, strict=True)
    )


def _line(line: DraftLine, parcels: Mapping[str, Parcel]) -> OrderLine:
    return OrderLine(**line.values, parcel=parcels[line.parcel] if line.parcel else None)


def _has(thing: object, values: Values) -> bool:
    return all(getattr(thing, name) == value for name, value in values.items())


def _set(thing: Any, values: Values) -> None:
    for name, value in values.items():
        if getattr(thing, name) != value:
            setattr(thing, name, value)
