"""A deed that is decided and not yet done, so that it can be taken back.

Nothing is announced and no owner changes before the time is over: a shopper is never told something that is then taken
back, and the assistant forgets nothing it would still need. What is written down survives a restart.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.conversations.ownership import Deed

UNDO_TIME = timedelta(seconds=10)


@dataclass(eq=False)
class PendingDeed:
    """What an agent has decided about a conversation; there is one at a time."""

    deed: Deed
    agent_id: int
    due_at: datetime
    to_agent_id: int | None = None  # of a transfer
    note: str = ""  # of a transfer, for the colleague
    until: datetime | None = None  # of a snooze
    conversation_id: str = ""


def due_from(now: datetime) -> datetime:
    """When a deed decided now is done."""
    return now + UNDO_TIME
