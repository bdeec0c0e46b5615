"""Where the money of a refund is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.shop.orders import Order, Refund


@dataclass(frozen=True)
class RefundReport:
    """A recorded refund, the day it should be there, and whether that day has passed."""

    refund: Refund
    arrives_by: date
    overdue: bool

    @property
    def paid(self) -> bool:
        """Whether it is on its way; else a person has still to send it."""
        return self.refund.paid_at is not None


def refund_reports(order: Order, bank_days: int, zone: ZoneInfo, now: datetime) -> Sequence[RefundReport]:
    """The refunds of an order, newest first."""
    newest_first = sorted(order.refunds, key=lambda refund: refund.created_at, reverse=True)
    due = [
        business_days_after(refund.paid_at or refund.created_at, bank_days).astimezone(zone).date()
        for refund in newest_first
    ]
    today = now.astimezone(zone).date()
    return [RefundReport(refund, day, day < today) for refund, day in zip(newest_first, due, strict=True)]


def business_days_after(at: datetime, days: int) -> datetime:
    """The moment so many business days later; holidays are not known."""
    day = at
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
