"""Who is written to and when: the admins about what is wrong, everybody about shoppers whom nobody sees."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.common.opening_hours import OpeningHours
from bot.conversations.agents import Role
from bot.conversations.alerts import Alert, AlertKind
from bot.conversations.mail import write
from bot.desk.letters import alert_letter, digest_letter
from bot.storage.unit_of_work import UnitOfWork

_GRACE = timedelta(minutes=1)  # in which an agent who only reloads the page is back
_BETWEEN_ALERTS = timedelta(minutes=30)  # mails about the same kind, for what comes and goes


@dataclass(frozen=True)
class LetterBox:
    """Puts letters into the mail outbox, in the transaction that found the reason.

    Args:
        pace: at most one digest in so long.
        anybody_here: whether somebody has the desk open.
    """

    store: str
    desk_url: str
    zone: ZoneInfo
    hours: OpeningHours
    pace: timedelta
    anybody_here: Callable[[], bool]

    async def tell_of_alerts(self, work: UnitOfWork, raised: Iterable[Alert], now: datetime) -> None:
        """Write to the admins of what has just become wrong; mail that does not leave cannot be told by mail."""
        for alert in raised:
            lately = alert.mailed_at and now - alert.mailed_at < _BETWEEN_ALERTS
            if alert.kind is AlertKind.MAIL or lately:
                continue
            alert.mailed_at = now
            about = f"alert/{alert.kind}/{alert.raised_at.isoformat()}"
            await write(work.mails, about, alert_letter(self.store, alert, self.desk_url), now, Role.ADMIN)

    async def tell_of_waiting(self, work: UnitOfWork, now: datetime) -> None:
        """Write to everybody of the shoppers who wait, each once, outside hours or when nobody is at the desk."""
        if self.hours.is_open(now) and self.anybody_here():
            return
        last = await work.mails.last_digest()
        if last and now - last < self.pace:
            return
        waiting = await work.mails.untold()
        if not any(each.waiting_since and now - each.waiting_since >= _GRACE for each in waiting):
            return
        for conversation in waiting:
            await work.mails.mark_told(conversation, now)
        letter = digest_letter(self.store, waiting, self.desk_url, self.zone)
        await write(work.mails, f"digest/{now.isoformat()}", letter, now, Role.AGENT, Role.ADMIN)
