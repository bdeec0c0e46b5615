"""Whom a notice concerns, and which dates it moves."""

from datetime import timedelta
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.shop.notices import Notice, active_notice
from bot.shop.tracking import report, track
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, keep

TODAY = NOW.date()


def day(offset: int) -> Any:
    """The day so many days from today."""
    return TODAY + timedelta(days=offset)


def a_notice(starts: int = -5, ends: int = 5, ships: int = 3, **details: Any) -> Notice:
    """A holiday, by days from today."""
    return Notice("holiday", day(starts), day(ends), day(ships), {"en": "Closed."}, **details)


@pytest.mark.parametrize(("starts", "ends", "concerned"), [(-5, 5, True), (0, 0, True), (1, 5, False), (-5, -1, False)])
def test_a_notice_concerns_orders_from_its_first_to_its_last_day(starts: int, ends: int, concerned: bool) -> None:
    assert a_notice(starts, ends).affects(an_order(), TODAY) is concerned


@pytest.mark.parametrize(
    ("details", "concerned"),
    [
        ({}, True),
        ({"shipping_methods": ["express", "standard"]}, True),
        ({"shipping_methods": ["express"]}, False),
        ({"countries": ["LT"]}, True),
        ({"countries": ["NO"]}, False),
        ({"shipping_methods": ["standard"], "countries": ["NO"]}, False),
    ],
)
def test_a_notice_concerns_its_methods_and_countries(details: dict[str, Any], concerned: bool) -> None:
    assert a_notice(**details).affects(an_order(country="LT"), TODAY) is concerned


def test_the_newest_of_several_notices_counts() -> None:
    old, new, tomorrow = a_notice(-9), a_notice(-1), a_notice(1)
    assert active_notice([old, new, tomorrow], an_order(), TODAY) is new
    assert active_notice([tomorrow], an_order(), TODAY) is None


@pytest.mark.parametrize(
    ("ship_by", "ships", "promised"),
    [(-2, 3, 3), (-2, -4, -2), (0, 3, 0), (2, 3, 2)],
    ids=["late: moved", "late, but promised later than the notice", "due today", "in time"],
)
def test_a_notice_moves_the_date_of_a_late_order_only(
    settings: ShopSettings, ship_by: int, ships: int, promised: int
) -> None:
    found = report(an_order(ship_by=day(ship_by)), [a_notice(ships=ships)], settings, NOW)
    assert found.ship_by == day(promised)
    assert found.notice is not None


def test_the_expected_window_moves_with_the_date(settings: ShopSettings) -> None:
    found = report(an_order(ship_by=day(-2)), [a_notice(ships=3)], settings, NOW)
    assert found.expected == (day(3 + 8), day(3 + 16))


def test_a_notice_for_others_moves_nothing(settings: ShopSettings) -> None:
    found = report(an_order(ship_by=day(-2)), [a_notice(shipping_methods=["express"])], settings, NOW)
    assert (found.ship_by, found.notice) == (day(-2), None)


@pytest.mark.parametrize("method", ["Standard", ""], ids=["other case", "none"])
def test_an_order_has_the_same_method_for_its_notice_as_for_its_days(settings: ShopSettings, method: str) -> None:
    order = an_order(ship_by=day(-2), shipping_method=method)
    assert settings.shipping.method(method) == settings.shipping.method("standard")
    assert report(order, [a_notice(shipping_methods=["standard"])], settings, NOW).ship_by == day(3)


async def test_stored_notices_count_when_an_order_is_followed(either: Database, settings: ShopSettings) -> None:
    await keep(either, an_order("1", ship_by=day(-2)), a_notice(countries=["LT"]), a_notice(countries=["NO"], ships=4))
    async with either.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        order.country = "NO"
        found = await track(work, order, settings, NOW)
    assert found.ship_by == day(4)
    assert found.notice is not None and found.notice.texts == {"en": "Closed."}
