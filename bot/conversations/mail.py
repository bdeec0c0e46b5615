"""Mail to the people at the desk: a row before it is sent, and never sent twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.common.errors import WaybillError
from bot.conversations.agents import Role
from bot.conversations.delivery import DeliveryState
from bot.conversations.model import Conversation

_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=30), timedelta(minutes=30)
_MOST_ATTEMPTS = 60  # more than a day


class MailNotYet(WaybillError):
    """The mail has certainly not been sent and may be later; the text says why."""


class MailRefused(WaybillError):
    """The server will never take this mail."""


class MailUncertain(WaybillError):
    """The server's answer was lost; sending again could mean two mails."""


@dataclass(frozen=True)
class Letter:
    """What a mail says, as plain text and as HTML."""

    subject: str
    text: str
    html: str


@dataclass(eq=False)
class Mail:
    """One mail to one person; `key` says what it is about and is unique."""

    key: str
    recipient: str
    subject: str
    text: str
    html: str
    created_at: datetime
    next_at: datetime
    state: DeliveryState = DeliveryState.PENDING
    attempts: int = 0
    error: str = ""
    id: int | None = None

    def begin(self) -> None:
        """The server is about to be asked; written down before it is."""
        self.state, self.attempts = DeliveryState.SENDING, self.attempts + 1

    def finish(self, outcome: WaybillError | None, now: datetime) -> None:
        """Note what became of it: None is sent, what may be tried again is, after growing pauses."""
        self.error = str(outcome or "")
        if outcome is None:
            self.state = DeliveryState.SENT
        elif isinstance(outcome, MailNotYet) and self.attempts < _MOST_ATTEMPTS:
            pause = min(_FIRST_PAUSE * 2 ** min(self.attempts - 1, 10), _LONGEST_PAUSE)
            self.state, self.next_at = DeliveryState.PENDING, now + pause
        elif isinstance(outcome, MailUncertain):
            self.state = DeliveryState.UNKNOWN
        else:
            self.state = DeliveryState.FAILED


class Mails(Protocol):
    """Mail that waits or was sent, whom it goes to, and of whom it has told."""

    async def due(self, now: datetime, most: int) -> Sequence[Mail]:
        """What is to be sent now, the oldest first."""

    async def keep(self, mail: Mail) -> None:
        """Write down what became of a mail that was read in another transaction."""

    async def doubt_unfinished(self, why: str) -> None:
        """What was being sent when the hub ended may have been sent or not."""

    async def recipients(self, *roles: Role) -> Sequence[str]:
        """The addresses of everybody at the desk with one of these roles."""

    async def untold(self) -> Sequence[Conversation]:
        """Conversations that wait for a person and that no digest has told of, the longest waiting first."""

    async def last_digest(self) -> datetime | None:
        """When a digest was last written."""

    def add(self, mail: Mail) -> None:
        """Keep a new mail."""

    async def mark_told(self, conversation: Conversation, now: datetime) -> None:
        """A digest tells of this conversation's waiting."""


async def write(mails: Mails, about: str, letter: Letter, now: datetime, *roles: Role) -> None:
    """Put a letter to everybody with these roles into the outbox."""
    for recipient in await mails.recipients(*roles):
        mails.add(Mail(f"{about}/{recipient}", recipient, letter.subject, letter.text, letter.html, now, now))
