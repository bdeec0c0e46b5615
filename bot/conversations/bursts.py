"""Messages written in one breath: "hi", "where is", "my order" are one question."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from bot.conversations.model import Message, Sender

_LONGEST = 5  # pauses; whoever never stops writing is answered meanwhile


def burst(waiting: Sequence[Message], pause: timedelta) -> Sequence[Message]:
    """The messages from the oldest on that are answered together; a button or the clock always stands alone.

    Args:
        waiting: everything waiting in a conversation, in order.
        pause: how long the shopper has to be silent to have finished; zero means that nothing is ever joined.
    """
    joined = [*waiting[:1]]
    for earlier, later in pairwise(waiting if pause else ()):
        if not _joinable(earlier) or not _joinable(later) or later.at - earlier.at >= pause:
            break
        joined.append(later)
    return joined


def quiet_after(waiting: Sequence[Message], pause: timedelta, now: datetime) -> timedelta:
    """How long the shopper must still be silent until the burst is over; zero or less when it is."""
    joined = burst(waiting, pause)
    if not joined or not _joinable(joined[0]) or len(joined) < len(waiting):
        return timedelta()
    return min(joined[-1].at + pause, joined[0].at + _LONGEST * pause) - now


def joined_words(messages: Sequence[Message]) -> str:
    """What was written, a message a line."""
    return "\n".join(message.text for message in messages)


def _joinable(message: Message) -> bool:
    return message.sender is Sender.SHOPPER and not message.payload
