"""What the hub's sender needs of a platform, and what can become of a message there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.common.errors import WaybillError
from bot.conversations.model import Message


class NotYet(WaybillError):
    """The platform has certainly not sent it and may do so later; after `wait`, if it says when."""

    def __init__(self, why: str, wait: timedelta | None = None) -> None:
        super().__init__(why)
        self.wait = wait


class Refused(WaybillError):
    """The platform will never send it."""


class Unreachable(Refused):
    """The shopper does not let the shop write."""


class OutcomeUnknown(WaybillError):
    """The platform was asked and its answer was lost; asking again could show the message twice."""


@dataclass(frozen=True)
class Letter:
    """A message on its way: to whom, and when they last wrote."""

    address: str
    message: Message
    last_heard: datetime | None


class Outbound(Protocol):
    """A platform that delivers messages."""

    @property
    def channel(self) -> str:
        """The channel's name."""

    def parts(self, letter: Letter, now: datetime) -> list[dict[str, Any]]:
        """The requests that deliver a message, in order; the same each time.

        Raises:
            Refused: the platform's rules do not allow it now.
        """

    async def send(self, part: dict[str, Any]) -> str:
        """Ask the platform once, and return its id of what was sent.

        Raises:
            NotYet, Refused, Unreachable, OutcomeUnknown
        """
