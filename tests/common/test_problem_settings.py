"""Sections of shop.yml about orders that meet with something."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.common.problem_settings import Customs, CustomsRule, WaitingVoucher
from bot.common.shop_settings import ShopSettings


def test_norway_may_be_written_as_yaml_reads_it() -> None:
    customs = Customs.model_validate({"countries": {False: {"payer": "shop"}}})
    assert customs.rule("NO").payer == "shop"


def test_a_country_without_a_rule_has_the_default_one(settings: ShopSettings) -> None:
    assert settings.customs.rule("LT").payer == "shop"
    assert settings.customs.rule("XX") is settings.customs.default


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        (CustomsRule, {"payer": "nobody"}, "'shop' or 'customer'"),
        (CustomsRule, {"payer": "shop", "up_to": 5}, "belong together"),
        (CustomsRule, {"payer": "shop", "currency": "EUR"}, "belong together"),
        (CustomsRule, {"payer": "shop", "up_to": 0, "currency": "EUR"}, "greater than 0"),
        (Customs, {"countries": {"Norway": {"payer": "shop"}}}, "pattern"),
        (WaitingVoucher, {}, "either percent or amounts"),
        (WaitingVoucher, {"percent": 5, "amounts": {"EUR": 5}}, "either percent or amounts"),
        (WaitingVoucher, {"percent": 101}, "less than or equal to 100"),
        (WaitingVoucher, {"amounts": {"euro": 5}}, "pattern"),
    ],
)
def test_a_wrong_value_is_refused_in_words(kind: Any, content: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        kind.model_validate(content)
