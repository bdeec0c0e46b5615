"""What deliveries took, read from either kind of database."""

from datetime import timedelta

from bot.shop.orders import ParcelState
from bot.storage.unit_of_work import Database
from tests.building import a_parcel, an_order, days_ago, keep


async def test_the_newest_deliveries_come_first_and_no_others(either: Database) -> None:
    def order(number: str, state: ParcelState, days: float, **details: str):
        parcel = a_parcel(state, number, shipped_at=days_ago(20), delivered_at=days_ago(20 - days))
        return an_order(number, [parcel], **({"country": "LT", "shipping_method": "Standard"} | details))

    delivered = ParcelState.DELIVERED
    await keep(
        either,
        order("A", delivered, 3),
        order("B", delivered, 9),
        order("C", delivered, 6, country="NO"),
        order("D", ParcelState.RETURNED, 4),
        order("E", delivered, 5, marketplace="Amazon"),
        order("F", delivered, 7, shipping_method="express"),
        order("G", delivered, 0),
    )
    async with either.read() as work:
        assert await work.deliveries.newest(["standard"], "LT", 50) == [timedelta(days=9), timedelta(days=3)]
        assert await work.deliveries.newest(["standard"], "", 2) == [timedelta(days=9), timedelta(days=6)]
        assert await work.deliveries.newest(["express", "standard"], "NO", 50) == [timedelta(days=6)]
        assert await work.deliveries.newest(["pigeon"], "", 50) == []
