"""What the shop says by itself at a later time, in a conversation it knows."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(eq=False)
class Reminder:
    """A button the clock will press: the assistant then speaks first. It survives restarts and is used once.

    `occasion` makes it unique in its conversation, so that asking twice sets one reminder.
    """

    conversation_id: str
    occasion: str
    due_at: datetime
    payload: str  # as of a button: `/intent{"entity": "value"}`
    done_at: datetime | None = None
    id: int | None = None
