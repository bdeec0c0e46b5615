"""What can be changed in an order, and what is written down."""

from typing import Any

import pytest

from bot.shop.changes import HELD, Changeable, change_address, changeable, hold
from bot.shop.orders import ADDRESS_CHANGED, Order, OrderStatus, ParcelState
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, days_ago, keep

CASES: list[tuple[Changeable, dict[str, Any], list[ParcelState]]] = [
    (Changeable.YES, {"waiting": 1}, []),
    (Changeable.YES, {"waiting": 1, "status": OrderStatus.PENDING_PAYMENT}, []),
    (Changeable.PARTLY_SHIPPED, {"waiting": 1}, [ParcelState.IN_TRANSIT]),
    (Changeable.SHIPPED, {}, [ParcelState.LABEL_CREATED]),
    (Changeable.SHIPPED, {}, [ParcelState.DELIVERED, ParcelState.IN_TRANSIT]),
    (Changeable.ARRIVED, {}, [ParcelState.DELIVERED]),
    (Changeable.ARRIVED, {}, [ParcelState.RETURNING]),
    (Changeable.ARRIVED, {}, [ParcelState.LOST]),
    (Changeable.MARKETPLACE, {"waiting": 1, "marketplace": "Amazon"}, []),
    (Changeable.CLOSED, {"waiting": 1, "status": OrderStatus.CANCELLED}, []),
    (Changeable.CLOSED, {"status": OrderStatus.REFUNDED}, [ParcelState.RETURNED]),
]


def case(details: dict[str, Any], states: list[ParcelState]) -> Order:
    """The order of a case."""
    return an_order("1", [a_parcel(state, f"RR{index}") for index, state in enumerate(states)], **details)


def test_every_answer_has_a_case() -> None:
    assert {found for found, _, _ in CASES} == set(Changeable)


@pytest.mark.parametrize(("found", "details", "states"), CASES)
def test_the_first_rule_that_fits_says_what_can_be_changed(
    found: Changeable, details: dict[str, Any], states: list[ParcelState]
) -> None:
    assert changeable(case(details, states)) is found


async def stored(db: Database) -> Order:
    """The order as it is in the database."""
    async with db.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        return order


async def move(db: Database, address: str) -> Changeable:
    """The shopper confirms a new address."""
    order = await stored(db)
    async with db.begin() as work:
        return await change_address(work, order, address, "shopper", "asked", NOW)


async def keep_back(db: Database, reason: str = "another colour", days: float = 0) -> Changeable:
    """The shopper wants something else."""
    order = await stored(db)
    async with db.begin() as work:
        return await hold(work, order, "shopper", reason, days_ago(days))


async def test_a_new_address_is_kept_whole_and_written_down_without_it(either: Database) -> None:
    await keep(either, an_order("1", waiting=1, address="Pilies g. 1", city="Vilnius", postcode="01123"))
    assert await move(either, "14 Elm Street,\nLeeds") is Changeable.YES
    order = await stored(either)
    assert (order.address, order.city, order.postcode) == ("14 Elm Street, Leeds", "", "01123")
    [event] = order.events
    assert (event.at, event.actor, event.action, event.reason) == (NOW, "shopper", ADDRESS_CHANGED, "asked")
    assert order.address_changed


async def test_the_same_address_twice_is_one_change(db: Database) -> None:
    await keep(db, an_order("1", waiting=1))
    for _ in range(2):
        assert await move(db, "14 Elm Street, Leeds") is Changeable.YES
    assert len((await stored(db)).events) == 1


@pytest.mark.parametrize(("found", "details", "states"), [each for each in CASES if each[0] is not Changeable.YES])
async def test_what_has_left_keeps_its_address(
    db: Database, found: Changeable, details: dict[str, Any], states: list[ParcelState]
) -> None:
    await keep(db, case(details, states))
    assert await move(db, "14 Elm Street, Leeds") is found
    order = await stored(db)
    assert (order.address, order.events) == ("", [])


async def test_an_order_is_held_since_the_first_wish_and_every_wish_is_written_down(either: Database) -> None:
    await keep(either, an_order("1", waiting=1))
    await keep_back(either, "in blue", days=1)
    assert await keep_back(either, "no, in red") is Changeable.YES
    order = await stored(either)
    assert order.held_at == days_ago(1)
    assert [(event.action, event.reason) for event in order.events] == [(HELD, "in blue"), (HELD, "no, in red")]


async def test_the_rest_of_a_partly_shipped_order_can_be_held(db: Database) -> None:
    await keep(db, case({"waiting": 1}, [ParcelState.IN_TRANSIT]))
    assert await keep_back(db) is Changeable.PARTLY_SHIPPED
    assert (await stored(db)).held_at == NOW


async def test_what_has_left_cannot_be_held(db: Database) -> None:
    await keep(db, case({}, [ParcelState.IN_TRANSIT]))
    assert await keep_back(db) is Changeable.SHIPPED
    order = await stored(db)
    assert (order.held_at, order.events) == (None, [])
