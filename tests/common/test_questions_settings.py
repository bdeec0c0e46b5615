"""The sections of shop.yml behind shoppers' questions: wrong values are refused, texts fall back."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.common.questions_settings import Payments, Promotion, ShippingOffer, Support, said_in
from bot.common.shop_settings import ShopSettings


@pytest.mark.parametrize(
    ("kind", "values", "reason"),
    [
        (Support, {"hours": {"monday": "09:00-17:00"}}, "must be one of mon, tue"),
        (Support, {"hours": {"mon": "9-17"}}, "is not a span of hours"),
        (Support, {"hours": {"mon": "17:00-09:00"}}, "must end later"),
        (Support, {"holidays": [{"day": "24.12."}]}, "must be a day such as 2026-12-24"),
        (Support, {"holidays": [{"day": "12-24", "colour": "red"}]}, "not permitted"),
        (Payments, {"methods": [], "currencies": ["EUR"]}, "at least 1 item"),
        (Payments, {"methods": ["Visa"], "currencies": ["euro"]}, "match pattern"),
        (ShippingOffer, {"price": -1}, "greater than or equal to 0"),
        (ShippingOffer, {"price": "4.905"}, "no more than 2 decimal places"),
        (ShippingOffer, {"names": {}}, "at least 1 item"),
        (Promotion, {"code": "X", "gives": "10%"}, "at least 3 characters"),
    ],
)
def test_a_wrong_value_is_refused(kind: Any, values: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        kind.model_validate(values)


@pytest.mark.parametrize("country", ["lt", "LTU", "XX", "EN"])
def test_a_country_is_a_code_of_two_letters(settings: ShopSettings, country: str) -> None:
    content = settings.shipping.model_dump() | {"countries": [country]}
    with pytest.raises(ValidationError, match="is not a country code"):
        type(settings.shipping).model_validate(content)


def test_no_countries_means_everywhere(settings: ShopSettings) -> None:
    everywhere = settings.shipping.model_copy(update={"countries": []})
    assert settings.shipping.ships_to("LT") and not settings.shipping.ships_to("BR")
    assert everywhere.ships_to("BR")


def test_a_text_is_said_in_its_language_or_else_in_the_one_there_is() -> None:
    texts = {"en": "bank transfer", "lt": "banko pavedimas"}
    assert [said_in(texts, language) for language in ("lt", "nb")] == ["banko pavedimas", "bank transfer"]
    assert said_in({"": "Visa"}, "zh") == "Visa"
    assert said_in({}, "zh") == ""


def test_a_text_for_every_language_needs_no_names() -> None:
    payments = Payments.model_validate({"methods": ["Visa"], "currencies": ["EUR"]})
    assert said_in(payments.methods[0], "ru") == "Visa"


def test_without_hours_people_are_always_there() -> None:
    assert Support().hours_text == ";".join(f"{day} 00:00-24:00" for day in range(7))


def test_the_hours_of_the_project_are_told_by_weekday(settings: ShopSettings) -> None:
    assert settings.support.hours_text.startswith("0 09:00-17:00;") and settings.support.hours_text.endswith(
        "4 09:00-16:00"
    )
