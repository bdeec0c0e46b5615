"""How far a message has come on its way to a shopper outside the widget."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

TELEGRAM, FACEBOOK = "telegram", "facebook"
DELIVERED = frozenset({TELEGRAM, FACEBOOK})  # channels whose platform has to be asked to deliver

MOST_ATTEMPTS = 10
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=2), timedelta(minutes=10)


class DeliveryState(StrEnum):
    """The states of a delivery; `failed` and `unknown` are shown to admins, who alone can have them sent again."""

    PENDING = "pending"  # to be sent at `next_at`
    SENDING = "sending"  # the platform is being asked
    SENT = "sent"  # the platform has accepted it
    FAILED = "failed"  # the platform has refused it, or too often was not there
    UNKNOWN = "unknown"  # asked, and the answer was lost: it may have been sent, so it is never repeated by itself


STUCK = (DeliveryState.FAILED, DeliveryState.UNKNOWN)


@dataclass(eq=False)
class Delivery:
    """One message's way to the shopper."""

    conversation_id: str
    channel: str
    next_at: datetime
    state: DeliveryState = DeliveryState.PENDING
    attempts: int = 0
    parts_sent: int = 0  # of a message that is longer than the platform allows
    error: str = ""  # why it is late, failed or unknown; for agents
    platform_id: str = ""  # of its last part
    message_id: int | None = None
    id: int | None = None

    def begin(self) -> None:
        """The platform is about to be asked; written down before it is."""
        self.state, self.attempts = DeliveryState.SENDING, self.attempts + 1

    def succeed(self) -> None:
        """The platform has accepted the whole message."""
        self.state, self.error = DeliveryState.SENT, ""

    def fail(self, why: str) -> None:
        """It cannot be sent."""
        self.state, self.error = DeliveryState.FAILED, why

    def doubt(self, why: str) -> None:
        """It may have been sent or not."""
        self.state, self.error = DeliveryState.UNKNOWN, why

    def postpone(self, why: str, now: datetime, wait: timedelta | None) -> None:
        """Try later: when the platform says, which counts for nothing, or after growing pauses, but not for ever."""
        if wait is None and self.attempts >= MOST_ATTEMPTS:
            self.fail(why)
            return
        if wait is not None:
            self.attempts -= 1
        grown = min(_FIRST_PAUSE * 2 ** max(0, self.attempts - 1), _LONGEST_PAUSE)
        self.state, self.error, self.next_at = DeliveryState.PENDING, why, now + (grown if wait is None else wait)

    def send_again(self, now: datetime) -> None:
        """A person has decided to try once more."""
        self.state, self.attempts, self.next_at = DeliveryState.PENDING, 0, now
