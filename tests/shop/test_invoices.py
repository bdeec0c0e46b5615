"""An invoice is asked for once, and the order's history says so."""

from bot.shop.invoices import INVOICE_REQUESTED, request_invoice
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, days_ago, keep


async def test_asking_twice_is_one_request(either: Database) -> None:
    await keep(either, an_order(waiting=1))
    for at, expected in ((days_ago(1), (days_ago(1), True)), (NOW, (days_ago(1), False))):
        async with either.begin() as work:
            order = await work.orders.by_number("WB-1042")
            assert order is not None
            requested = await request_invoice(work, order, "c1", at)
        assert (requested.at, requested.newly) == expected
    async with either.begin() as work:
        order = await work.orders.by_number("WB-1042")
        assert order is not None
        assert [(event.actor, event.action, event.at) for event in order.events] == [
            ("shopper", INVOICE_REQUESTED, days_ago(1))
        ]
