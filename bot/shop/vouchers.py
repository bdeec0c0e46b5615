"""Vouchers: a unique code for somebody whose order is late and who waits for it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(eq=False)
class Voucher:
    """A code of one person, for per cent or for an amount."""

    code: str
    conversation_id: str
    email: str
    order_id: int | None
    notice_id: int | None
    issued_at: datetime
    valid_until: date
    percent: int | None = None
    amount: Decimal | None = None
    currency: str = ""
    id: int | None = None
