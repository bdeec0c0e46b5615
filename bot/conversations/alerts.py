"""What the people at the desk must know at once: derived from the facts each time, raised once, cleared when over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol


class AlertKind(StrEnum):
    """What may be wrong."""

    WAITING = "waiting"  # a shopper waits longer for a person than promised
    ASSISTANT = "assistant"  # the assistant does not answer
    UNDELIVERED = "undelivered"  # a platform refused messages, or nobody knows whether they arrived
    OUTBOX = "outbox"  # messages to a platform do not leave
    MAIL = "mail"  # mail to the desk's people does not leave
    OTHER_DESK = "other_desk"  # the desk in use instead of ours cannot be reached


@dataclass(eq=False)
class Alert:
    """Something that is wrong, or was: `cleared_at` is None while it lasts."""

    kind: AlertKind
    raised_at: datetime
    count: int = 1  # how many shoppers or messages are concerned
    cleared_at: datetime | None = None
    mailed_at: datetime | None = None  # when the admins were last written to about this kind

    @property
    def lasts(self) -> bool:
        """Whether it is wrong now."""
        return self.cleared_at is None

    def turn(self, count: int, now: datetime) -> None:
        """So many are concerned now; none means that it is over."""
        if not self.lasts:
            self.raised_at = now
        self.count, self.cleared_at = count, None if count else now


@dataclass(frozen=True)
class Limits:
    """From when on something is wrong."""

    waiting: timedelta
    assistant: timedelta
    outbox: timedelta


class AlertStore(Protocol):
    """What is wrong now, what was, and from what it is derived."""

    async def waiting(self, before: datetime) -> int:
        """How many shoppers have been waiting for a person since before this time."""

    async def undelivered(self) -> int:
        """How many messages to shoppers failed, or nothing is known of them."""

    async def outbox(self, before: datetime) -> int:
        """How many messages to shoppers were written before this time and have not left."""

    async def mail(self, before: datetime) -> int:
        """How many mails to the desk's people were written before this time and have not left."""

    async def other_desk(self, before: datetime) -> int:
        """How many conversations have not reached the other desk since before this time."""

    async def all(self) -> Sequence[Alert]:
        """Every kind of alert that was ever raised."""

    async def raised(self) -> Sequence[Alert]:
        """What is wrong now, the newest first."""

    def add(self, alert: Alert) -> None:
        """Keep a kind that is raised for the first time."""


async def wrong(
    store: AlertStore, limits: Limits, assistant_down_since: datetime | None, now: datetime
) -> dict[AlertKind, int]:
    """How many are concerned by each kind that is wrong now."""
    late = now - limits.outbox
    found = {
        AlertKind.WAITING: await store.waiting(now - limits.waiting),
        AlertKind.ASSISTANT: int(assistant_down_since is not None and now - assistant_down_since >= limits.assistant),
        AlertKind.UNDELIVERED: await store.undelivered(),
        AlertKind.OUTBOX: await store.outbox(late),
        AlertKind.MAIL: await store.mail(late),
        AlertKind.OTHER_DESK: await store.other_desk(now - limits.assistant),
    }
    return {kind: count for kind, count in found.items() if count}


async def settle(store: AlertStore, counts: Mapping[AlertKind, int], now: datetime) -> tuple[list[Alert], bool]:
    """Raise what is newly wrong and clear what is over.

    Returns:
        The alerts just raised, and whether anything is different for who looks at them.
    """
    known = {alert.kind: alert for alert in await store.all()}
    fresh, different = [], False
    for kind in AlertKind:
        alert, count = known.get(kind), counts.get(kind, 0)
        if alert is None and count:
            alert = Alert(kind, now, 0, cleared_at=now)
            store.add(alert)
        if alert is None or count == alert.count:
            continue
        different = True
        if count and not alert.lasts:
            fresh.append(alert)
        alert.turn(count, now)
    return fresh, different
