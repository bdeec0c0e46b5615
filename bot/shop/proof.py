"""What proves that an order is the shopper's, and how often one may try."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.common.text import compact_key, digits, email_key
from bot.shop.orders import Order

MOST_FAILURES = 5
LOCK_TIME = timedelta(hours=1)
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
            or (bool(compact_key(self.postcode)) and compact_key(self.postcode) == compact_key(order.postcode))
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


def _same_phone(offered: str, known: str) -> bool:
    one, other = digits(offered), digits(known)
    length = min(len(one), len(other), _LONGEST_PHONE)
    return length >= _SHORTEST_PHONE and one[-length:] == other[-length:]
