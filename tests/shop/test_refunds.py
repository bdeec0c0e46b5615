"""When a refund is there, and when it is overdue."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.shop.orders import Refund
from bot.shop.refunds import business_days_after, refund_reports
from tests.building import NOW, an_order, days_ago

VILNIUS = ZoneInfo("Europe/Vilnius")
FRIDAY = datetime(2026, 11, 20, 9, tzinfo=VILNIUS)


@pytest.mark.parametrize(("days", "day"), [(0, 20), (1, 23), (4, 26), (5, 27)])
def test_weekends_are_no_business_days(days: int, day: int) -> None:
    assert business_days_after(FRIDAY, days).date() == date(2026, 11, day)


def refund(days: float) -> Refund:
    """Money sent so many days ago."""
    return Refund(f"cause {days}", Decimal(9), "EUR", "broken", "agent", days_ago(days))


def test_the_newest_refund_comes_first() -> None:
    order = an_order()
    order.refunds.extend([refund(30), refund(2)])
    newest, oldest = refund_reports(order, 5, VILNIUS, NOW)
    assert (newest.refund.cause, newest.overdue) == ("cause 2", False)
    assert (oldest.refund.cause, oldest.overdue) == ("cause 30", True)


def test_it_is_overdue_on_the_day_after() -> None:
    order = an_order()
    order.refunds.append(Refund("x", Decimal(9), "EUR", "broken", "agent", FRIDAY))
    [report] = refund_reports(order, 5, VILNIUS, datetime(2026, 11, 27, 23, tzinfo=VILNIUS))
    assert (report.arrives_by, report.overdue) == (date(2026, 11, 27), False)
    [report] = refund_reports(order, 5, VILNIUS, datetime(2026, 11, 28, 0, 1, tzinfo=VILNIUS))
    assert report.overdue


def test_a_refund_counts_from_the_day_it_was_paid() -> None:
    order = an_order()
    order.refunds.append(Refund("x", Decimal(9), "EUR", "broken", "agent", days_ago(30)))
    [report] = refund_reports(order, 5, VILNIUS, NOW)
    assert (report.paid, report.overdue) == (False, True)
    order.refunds[0].paid_at = days_ago(1)
    [report] = refund_reports(order, 5, VILNIUS, NOW)
    assert (report.paid, report.overdue) == (True, False)
