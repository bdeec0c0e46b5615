"""Until when a platform lets the shop write, counted from what the shopper last wrote there."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.common.errors import WaybillError
from bot.conversations.delivery import FACEBOOK
from bot.conversations.model import Conversation, Sender
from bot.conversations.ports import DeskUnitOfWork

STANDARD = timedelta(hours=24)  # Messenger: for everything
FOR_PEOPLE = timedelta(days=7)  # Messenger: for what a person wrote

BLOCKED = "The shopper has blocked the shop on this channel, so nothing can be sent."
CLOSED_TO_PEOPLE = (
    "Messenger takes replies of a person for 7 days after the shopper's last message. Those are over; "
    "the shopper has to write first."
)
CLOSED_TO_BOT = (
    "Messenger takes the bot's messages for 24 hours after the shopper's last message. Those are over; "
    "only a person may still write, up to 7 days after it."
)


class WindowClosed(WaybillError):
    """The shopper cannot be written to now; the text says why."""


@dataclass(frozen=True)
class ReplyWindow:
    """Until when a person may write (None: no limit), and why no longer, if so."""

    until: datetime | None
    reason: str = ""


def window_end(channel: str, sender: Sender, last_heard: datetime | None) -> datetime | None:
    """When the channel no longer takes a message of this sender; None if it has no such limit."""
    if channel != FACEBOOK or last_heard is None:
        return None
    return last_heard + (FOR_PEOPLE if sender is Sender.AGENT else STANDARD)


async def reply_window(work: DeskUnitOfWork, conversation: Conversation, now: datetime) -> ReplyWindow:
    """The window of a person's reply in this conversation."""
    until = window_end(conversation.channel, Sender.AGENT, await work.conversations.last_heard(conversation.id))
    if conversation.unreachable_since:
        return ReplyWindow(conversation.unreachable_since, BLOCKED)
    if until and now >= until:
        return ReplyWindow(until, CLOSED_TO_PEOPLE)
    return ReplyWindow(until)


async def check_window(work: DeskUnitOfWork, conversation: Conversation, now: datetime) -> None:
    """Refuse a person's reply that could not be delivered.

    Raises:
        WindowClosed: with the reason.
    """
    window = await reply_window(work, conversation, now)
    if window.reason:
        raise WindowClosed(window.reason)
