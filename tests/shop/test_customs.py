"""Parcels at customs, and who pays."""

from decimal import Decimal

import pytest

from actions.customs import who_pays
from bot.common.problem_settings import Customs, CustomsRule
from bot.shop.customs import held_parcel, held_too_long
from bot.shop.orders import ParcelState
from tests.building import NOW, a_parcel, a_scan, an_order, days_ago

CUSTOMS = Customs(
    countries={
        "LT": CustomsRule(payer="shop"),
        "NO": CustomsRule(payer="shop", up_to=Decimal(3000), currency="NOK"),
        "CN": CustomsRule(payer="customer", up_to=Decimal(50), currency="CNY"),
    }
)


def test_the_parcel_held_for_longest() -> None:
    held = [a_parcel(ParcelState.CUSTOMS, f"RR{days}", shipped_at=days_ago(days)) for days in (3, 8, 5)]
    assert held_parcel(an_order(parcels=[a_parcel(number="RR0"), *held])) is held[1]
    assert held_parcel(an_order(parcels=[a_parcel()])) is None


@pytest.mark.parametrize(("days", "too_long"), [(9.9, False), (10, False), (10.1, True)])
def test_the_limit_counts_from_the_newest_scan(days: float, too_long: bool) -> None:
    parcel = a_parcel(ParcelState.CUSTOMS, shipped_at=days_ago(30))
    parcel.events.append(a_scan(days))
    assert held_too_long(parcel, 10, NOW) is too_long


@pytest.mark.parametrize(
    ("country", "reply", "said"),
    [
        ("LT", "utter_customs_country_shop", "Lithuania"),
        ("NO", "utter_customs_country_shop_up_to", "Norway"),
        ("CN", "utter_customs_country_customer_up_to", "China"),
        ("US", "utter_customs_country_customer", "United States"),
    ],
)
def test_who_pays_in_a_country(country: str, reply: str, said: str) -> None:
    name, variables = who_pays(CUSTOMS, country, "en")
    assert (name, variables["country"]) == (reply, said)


@pytest.mark.parametrize(
    ("customs", "reply", "countries"),
    [
        (CUSTOMS, "utter_customs_by_country", "LT NO"),
        (Customs(), "utter_customs_customer", ""),
        (Customs(default=CustomsRule(payer="shop")), "utter_customs_shop", ""),
    ],
)
def test_who_pays_without_a_country(customs: Customs, reply: str, countries: str) -> None:
    assert who_pays(customs, "", "ru") == (reply, {"countries": countries})
