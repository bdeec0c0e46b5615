"""Delivered, but not here: one thing after the other."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

import pytest

from bot.shop.not_received import Step, next_step
from bot.shop.orders import Order, ParcelState
from tests.building import NOW, a_parcel, a_scan, an_order, days_ago

DAY = timedelta(days=1)
ADDRESS = {"address": "Pilies g. 1", "city": "Vilnius"}


def delivered(days: float, number: str = "RR1", **details: Any) -> Any:
    """A parcel delivered so many days ago."""
    return a_parcel(ParcelState.DELIVERED, number, delivered_at=days_ago(days), shipped_at=days_ago(9), **details)


def step(order: Order, *done: Step) -> Step:
    """What comes next."""
    return next_step(order, done, DAY, NOW).step


@pytest.mark.parametrize("state", sorted(set(ParcelState) - {ParcelState.DELIVERED}))
def test_what_is_not_delivered_is_not_searched_for(state: ParcelState) -> None:
    assert step(an_order(parcels=[a_parcel(state)], **ADDRESS)) is Step.NOT_DELIVERED


def test_one_thing_after_the_other() -> None:
    order = an_order(parcels=[delivered(0.5), a_parcel(number="RR2")], **ADDRESS)
    done: list[Step] = []
    for expected in (Step.ADDRESS, Step.OTHER_PARCEL, Step.LOOK_AGAIN, Step.INVESTIGATE):
        assert step(order, *done) is expected
        done.append(expected)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [(0, Step.LOOK_AGAIN), (23.9, Step.LOOK_AGAIN), (24, Step.INVESTIGATE), (90, Step.INVESTIGATE)],
)
def test_after_a_day_it_is_investigated(hours: float, expected: Step) -> None:
    assert step(an_order(parcels=[delivered(hours / 24)], **ADDRESS), Step.ADDRESS) is expected


def test_the_time_to_look_again_counts_from_the_scan() -> None:
    search = next_step(an_order(parcels=[delivered(0.25)]), (), DAY, NOW)
    assert search.until == days_ago(0.25) + DAY
    unknown = a_parcel(ParcelState.DELIVERED, delivered_at=None)
    unknown.events.append(a_scan(0.5))
    assert next_step(an_order(parcels=[unknown]), (), DAY, NOW).until == days_ago(0.5) + DAY


def test_without_an_address_there_is_none_to_ask_about() -> None:
    assert step(an_order(parcels=[delivered(0.5)])) is Step.LOOK_AGAIN


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (ParcelState.IN_TRANSIT, Step.OTHER_PARCEL),
        (ParcelState.PICKUP_READY, Step.OTHER_PARCEL),
        (ParcelState.DELIVERED, Step.INVESTIGATE),
        (ParcelState.RETURNED, Step.INVESTIGATE),
        (ParcelState.LOST, Step.INVESTIGATE),
    ],
)
def test_another_parcel_counts_only_while_it_may_come(state: ParcelState, expected: Step) -> None:
    other = a_parcel(state, "RR2", delivered_at=days_ago(5) if state is ParcelState.DELIVERED else None)
    assert step(an_order(parcels=[delivered(3), other])) is expected


def test_what_has_still_to_be_sent_is_more_to_come() -> None:
    assert step(an_order(parcels=[delivered(3)], waiting=1)) is Step.OTHER_PARCEL


def test_it_is_the_parcel_delivered_last() -> None:
    old, new = delivered(5, "RR1"), delivered(2, "RR2")
    assert next_step(an_order(parcels=[new, old]), (), DAY, NOW).parcel is new


@pytest.mark.parametrize("done", [(), (Step.ADDRESS,), tuple(Step)])
def test_an_open_investigation_is_not_begun_anew(done: Collection[Step]) -> None:
    order = an_order(parcels=[delivered(0.1, trace_opened_at=days_ago(0.05))], **ADDRESS)
    assert next_step(order, done, DAY, NOW).step is Step.INVESTIGATE
