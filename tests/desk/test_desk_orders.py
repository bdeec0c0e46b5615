"""The orders beside a conversation: those the shopper has proven or the storefront vouches for, and no others."""

import pytest

from bot.common.clock import utc_now
from bot.platforms.demo import demo_notices, demo_orders
from bot.shop.access import prove
from bot.shop.proof import Proof
from tests.desk.at_the_desk import Desk
from tests.hub.serving import Client, Shopper, database_of, identity, open_session


@pytest.fixture(autouse=True)
async def stocked(hub: Client) -> None:
    """The demo shop's orders."""
    now = utc_now()
    async with database_of(hub).begin() as work:
        for order in demo_orders(now):
            work.orders.add(order)
        for notice in demo_notices(now.date()):
            work.notices.add(notice)
        await work.commit()


async def numbers(desk: Desk, shopper: Shopper) -> set[str]:
    """The order numbers an agent sees."""
    return {order["number"] for order in (await desk.shows(shopper.conversation))["orders"]}


async def of(client: Client, email: str) -> set[str]:
    """The numbers of all orders of an address."""
    async with database_of(client).begin() as work:
        return {order.number for order in await work.orders.by_email(email)}


async def test_nothing_is_shown_of_a_shopper_nobody_knows(maja: Desk, shopper: Shopper) -> None:
    assert await numbers(maja, shopper) == set()


async def test_the_vouched_for_shopper_s_own_orders_are_shown(hub: Client, maja: Desk) -> None:
    shopper = await open_session(hub, identity=identity(email="OLE@example.com"))
    assert await numbers(maja, shopper) == await of(hub, "ole@example.com") != set()


async def test_an_e_mail_that_was_only_typed_shows_nothing(maja: Desk, shopper: Shopper) -> None:
    await shopper.says("i am ole@example.com, order 1050")
    await shopper.hears("bot")
    assert await numbers(maja, shopper) == set()


@pytest.mark.parametrize(("email", "shown"), [("anna@example.com", True), ("ole@example.com", False)])
async def test_a_proof_opens_the_orders_of_that_shopper_in_that_conversation(
    hub: Client, maja: Desk, shopper: Shopper, email: str, shown: bool
) -> None:
    async with database_of(hub).begin() as work:
        await prove(work, shopper.conversation, "1042", Proof(email=email), utc_now())
    assert await numbers(maja, shopper) == (await of(hub, "anna@example.com") if shown else set())
    assert await numbers(maja, await open_session(hub)) == set()


async def test_an_order_is_shown_with_lines_parcels_and_refunds(hub: Client, maja: Desk) -> None:
    shopper = await open_session(hub, identity=identity())
    orders = (await maja.shows(shopper.conversation))["orders"]
    order = next(order for order in orders if order["number"] == "1042")
    [parcel] = order["parcels"]
    assert (order["email"], order["currency"], order["status_label"]) == ("anna@example.com", "EUR", "Shipped")
    assert (parcel["status_label"], parcel["tone"]) == ("On its way", "good")
    assert {"key", "name", "quantity", "price", "sku"} == set(order["lines"][0])
    assert parcel["tracking_number"] in parcel["tracking_url"]
    assert set(parcel["last_event"]) == {"at", "place", "description"}
    assert order["refunds"] == [] and order["tone"] == "good"
    assert [order["ordered_at"] for order in orders] == sorted((o["ordered_at"] for o in orders), reverse=True)


async def test_every_order_of_the_demo_shop_can_be_shown(hub: Client, maja: Desk) -> None:
    shown: set[str] = set()
    async with database_of(hub).begin() as work:
        emails = {order.email for order in demo_orders(utc_now())}
        assert len(emails) > 3 and await work.orders.any()
    for email in emails:
        shown |= await numbers(maja, await open_session(hub, identity=identity(email=email)))
    assert shown == {order.number for order in demo_orders(utc_now())}
