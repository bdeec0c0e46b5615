"""What proves that an order is the shopper's, and how often one may try."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.common.text import compact_key, digits, email_key, fold
from bot.shop.orders import Order

MOST_FAILURES = 5
LOCK_TIME = timedelta(hours=1)
_COUNTRY_AND_DIGITS = re.compile(r"[A-Z]{1,2}(\d{4,6})")
_ZIP_AND_FOUR = re.compile(r"(\d{5})-\d{4}")  # an American postcode with its second part
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 8  # digits that must agree: country code and trunk 0 or 8 may differ


@dataclass(frozen=True)
class Proof:
    """What the shopper offers besides the order number; one of the three is enough."""

    email: str = ""
    postcode: str = ""
    phone: str = ""

    def fits(self, order: Order) -> bool:
        """Whether any of it is the order's own."""
        return (
            (bool(email_key(self.email)) and email_key(self.email) == email_key(order.email))
            or _same_postcode(self.postcode, order.postcode)
            or _same_phone(self.phone, order.phone)
        )


@dataclass(eq=False)
class ProofFailure:
    """One failed attempt to see an order."""

    conversation: str
    number: str
    at: datetime
    id: int | None = None


def locked_until(failures: Sequence[datetime], now: datetime) -> datetime | None:
    """The end of the lock that these failed attempts (oldest first) have caused, if it is still on."""
    if len(failures) < MOST_FAILURES:
        return None
    newest, fifth_newest = failures[-1], failures[-MOST_FAILURES]
    end = newest + LOCK_TIME
    return end if newest - fifth_newest <= LOCK_TIME and now < end else None


def _same_postcode(offered: str, known: str) -> bool:
    """LT-01100 is 01100, and 97205-1234 lies in 97205."""
    one, other = _postcode_key(offered), _postcode_key(known)
    return bool(one) and one == other


def _postcode_key(value: str) -> str:
    key = compact_key(value)
    digits_alone = _COUNTRY_AND_DIGITS.fullmatch(key) or _ZIP_AND_FOUR.fullmatch(fold(value))
    return digits_alone[1] if digits_alone else key


def _same_phone(offered: str, known: str) -> bool:
    one, other = digits(offered), digits(known)
    length = min(len(one), len(other), _LONGEST_PHONE)
    return length >= _SHORTEST_PHONE and one[-length:] == other[-length:]
