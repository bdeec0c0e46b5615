"""How long deliveries take: from the newest deliveries, else from the shop's table."""

from datetime import timedelta
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.estimates import Estimate, Source, estimate, from_deliveries
from bot.shop.orders import Order, ParcelState
from bot.storage.unit_of_work import Database
from tests.building import a_parcel, an_order, days_ago, keep

CONFIGURED = (8, 16)


def taken(*days: float) -> list[timedelta]:
    return [timedelta(days=each) for each in days]


def delivered(number: int, days: float, **details: Any) -> Order:
    """An order that arrived `number` days ago after so many days."""
    parcel = a_parcel(
        ParcelState.DELIVERED, f"P{number}", shipped_at=days_ago(number + days), delivered_at=days_ago(number)
    )
    return an_order(f"WB-{number}", [parcel], **({"country": "LT"} | details))


def test_half_of_the_deliveries_and_nine_of_ten() -> None:
    found = from_deliveries("standard", taken(*range(1, 11)), [], CONFIGURED)
    assert found == Estimate("standard", (6, 9), Source.COUNTRY)  # the median is 5.5 days, told as whole days


def test_one_slow_parcel_in_ten_is_left_out_and_two_are_not() -> None:
    assert from_deliveries("standard", taken(*[5] * 9, 40), [], CONFIGURED).days == (5, 5)
    assert from_deliveries("standard", taken(*[5] * 8, 40, 40), [], CONFIGURED).days == (5, 40)


@pytest.mark.parametrize(
    ("here", "anywhere", "source"),
    [(10, 0, Source.COUNTRY), (9, 10, Source.ANYWHERE), (9, 9, Source.CONFIGURED), (0, 0, Source.CONFIGURED)],
)
def test_fewer_than_ten_deliveries_tell_nothing(here: int, anywhere: int, source: Source) -> None:
    found = from_deliveries("standard", taken(*[3] * here), taken(*[7] * anywhere), CONFIGURED)
    assert found.source is source
    assert found.days == {Source.COUNTRY: (3, 3), Source.ANYWHERE: (7, 7), Source.CONFIGURED: CONFIGURED}[source]


def test_a_delivery_within_hours_takes_a_day() -> None:
    assert from_deliveries("express", taken(*[0.2] * 10), [], CONFIGURED).days == (1, 1)


async def test_the_deliveries_of_the_method_to_the_country_count(db: Database, settings: ShopSettings) -> None:
    await keep(db, *(delivered(number, 4) for number in range(1, 11)))
    await keep(db, *(delivered(number, 9, country="DE") for number in range(11, 21)))
    async with db.read() as work:
        lithuania = await estimate(work, settings.shipping, "Standard", "LT")
        norway = await estimate(work, settings.shipping, "standard", "NO")
        express = await estimate(work, settings.shipping, "express", "LT")
    assert (lithuania.days, lithuania.source) == ((4, 4), Source.COUNTRY)
    assert (norway.days, norway.source) == ((7, 9), Source.ANYWHERE)
    assert (express.days, express.source) == ((3, 6), Source.CONFIGURED)


async def test_an_order_without_a_method_counts_for_the_default_one(db: Database, settings: ShopSettings) -> None:
    await keep(db, *(delivered(number, 5, shipping_method="") for number in range(1, 11)))
    async with db.read() as work:
        assert (await estimate(work, settings.shipping, "standard", "LT")).source is Source.COUNTRY
        assert (await estimate(work, settings.shipping, "express", "LT")).source is Source.CONFIGURED
