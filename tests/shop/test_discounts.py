"""Discount codes: which are offered, and why one fails."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.common.questions_settings import Promotion
from bot.shop.discounts import Verdict, judge, named_code, offered
from bot.shop.notices import Notice
from bot.shop.vouchers import Voucher
from tests.building import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)
SPRING = Promotion(code="SPRING26", gives={"en": "20%"}, starts_on=TODAY - 9 * DAY, ends_on=TODAY)
SOON = Promotion(code="SOON", gives={"en": "5%"}, starts_on=TODAY + DAY)
OVER = Promotion(code="OVER", gives={"en": "5%"}, ends_on=TODAY - DAY)
FRIENDS = Promotion(code="FRIENDS", gives={"en": "30%"}, public=False)
ALL = [SPRING, SOON, OVER, FRIENDS]
MINE = Voucher("THANKS-7K2Q", "c1", "anna@example.com", 1, None, NOW, TODAY, percent=10)


def notice(pauses: bool = True, ends_on: date = TODAY) -> Notice:
    return Notice("strike", TODAY - DAY, ends_on, TODAY + DAY, {"en": "A strike."}, pauses_promotions=pauses)


def test_only_public_promotions_of_today_are_offered() -> None:
    assert offered(ALL, [], TODAY) == [SPRING]
    assert offered(ALL, [], TODAY + DAY) == [SOON]


def test_a_notice_pauses_promotions_while_it_lasts() -> None:
    assert offered(ALL, [notice()], TODAY) == []
    assert offered(ALL, [notice(pauses=False)], TODAY) == offered(ALL, [notice(ends_on=TODAY - DAY)], TODAY) == [SPRING]


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("spring26", Verdict.VALID),
        ("Spring-26", Verdict.VALID),
        ("FRIENDS", Verdict.VALID),
        ("SOON", Verdict.NOT_YET),
        ("OVER", Verdict.EXPIRED),
        ("THANKS-7K2Q", Verdict.VOUCHER),
        ("SUMMER99", Verdict.UNKNOWN),
    ],
)
def test_what_is_said_of_a_code(code: str, verdict: Verdict) -> None:
    assert judge(code, ALL, [MINE], [], TODAY).verdict is verdict


def test_somebody_elses_voucher_is_not_known() -> None:
    assert judge(MINE.code, ALL, [], [], TODAY).verdict is Verdict.UNKNOWN


def test_an_own_voucher_expires() -> None:
    assert judge(MINE.code, ALL, [MINE], [], TODAY + DAY).verdict is Verdict.EXPIRED


def test_a_paused_code_is_not_called_expired_and_a_voucher_is_not_paused() -> None:
    assert judge("SPRING26", ALL, [], [notice()], TODAY).verdict is Verdict.PAUSED
    assert judge("OVER", ALL, [], [notice()], TODAY).verdict is Verdict.EXPIRED
    assert judge(MINE.code, ALL, [MINE], [notice()], TODAY).verdict is Verdict.VOUCHER


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("my code welcome10 does not work", "WELCOME10"),
        ("промокод Welcome 10 не работает", "WELCOME10"),
        ("优惠码WELCOME10不能用", "WELCOME10"),
        ("the code summer99 is refused", "summer99"),
        ("промокод ЛЕТО не работает, SUMMER99 тоже", "SUMMER99"),
        ("kodas VASARA neveikia", "VASARA"),
        ("rabattkoden HEI50 virker ikke", "HEI50"),
        ("优惠码 SALE2026 用不了", "SALE2026"),
        ("do you have a promo code?", ""),
        ("есть ли промокод на скидку?", ""),
        ("ar turite nuolaidos kodą?", ""),
        ("har dere en rabattkode?", ""),
        ("有优惠码吗", ""),
        ("any discount for students?", ""),
        ("/discount", ""),
        ("", ""),
    ],
)
def test_the_code_a_message_names(text: str, code: str) -> None:
    assert named_code(text, ["WELCOME10", "COSY15"]) == code


def test_a_promotion_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="X10 ends before it starts"):
        Promotion(code="X10", gives={"en": "10%"}, starts_on=TODAY, ends_on=TODAY - DAY)


def test_the_minimum_is_kept_with_the_promotion() -> None:
    cosy = Promotion(code="COSY15", gives={"en": "15%"}, minimum=Decimal("80"))
    assert judge("cosy15", [cosy], [], [], TODAY).promotion is cosy
