"""Which notice is told to somebody who has not ordered yet."""

from datetime import timedelta
from typing import Any

import pytest

from bot.shop.notices import Notice, general_notice
from tests.building import NOW

TODAY, DAY = NOW.date(), timedelta(days=1)


def a_notice(**details: Any) -> Notice:
    fields = {"reason": "strike", "starts_on": TODAY - DAY, "ends_on": TODAY, "ships_again_on": TODAY + DAY}
    return Notice(texts={"en": "A strike."}, **(fields | details))


@pytest.mark.parametrize(
    ("details", "methods", "country", "told"),
    [
        ({}, ["standard", "express"], "", True),
        ({"shipping_methods": ["standard"]}, ["standard", "express"], "", True),
        ({"shipping_methods": ["boat"]}, ["standard", "express"], "", False),
        ({"countries": ["LT"]}, ["standard"], "LT", True),
        ({"countries": ["LT"]}, ["standard"], "NO", False),
        ({"countries": ["LT"]}, ["standard"], "", True),
        ({"ends_on": TODAY - DAY}, ["standard"], "", False),
        ({"starts_on": TODAY + DAY, "ends_on": TODAY + 2 * DAY}, ["standard"], "", False),
    ],
)
def test_a_notice_concerns_methods_and_countries(
    details: dict[str, Any], methods: list[str], country: str, told: bool
) -> None:
    assert (general_notice([a_notice(**details)], TODAY, methods, country) is not None) is told


def test_the_newest_is_told() -> None:
    older, newer = a_notice(starts_on=TODAY - 2 * DAY), a_notice()
    assert general_notice([newer, older], TODAY, ["standard"]) is newer
