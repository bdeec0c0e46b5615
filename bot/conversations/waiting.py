"""What a shopper who waits for a person is told: their place in line, how long it takes, or when people are back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from statistics import median

from bot.common.opening_hours import OpeningHours
from bot.conversations.model import Conversation
from bot.conversations.ports import DeskUnitOfWork, Phrase

_NEWEST = 20  # hand-overs from which the wait is told
_FEWEST = 5  # with fewer nothing is promised
_LONGEST = timedelta(hours=2)  # a longer wait is no help to know
_STEP = 5  # minutes


async def queue_notice(
    work: DeskUnitOfWork, conversation: Conversation, phrase: Phrase, hours: OpeningHours | None, now: datetime
) -> str:
    """The text for a conversation that has just been queued; without hours people are always there."""
    language = conversation.language
    if hours and not hours.is_open(now):
        opening = hours.next_opening(now)
        if opening:
            return phrase("system-queued-closed", language, opens_at=opening.isoformat())
        return phrase("system-queued-later", language)
    place = await work.conversations.place_in_line(conversation)
    minutes = usual_wait(await work.conversations.first_answers(_NEWEST), hours)
    if minutes is None:
        return phrase("system-queued", language, place=place)
    return phrase("system-queued-wait", language, place=place, minutes=minutes)


def usual_wait(answers: Iterable[tuple[datetime, datetime]], hours: OpeningHours | None) -> int | None:
    """The median wait in minutes, rounded up to five, of those who asked inside the hours; None when it is not known.

    Args:
        answers: when a person was asked for, and when one first answered.
    """
    waits = [answered - asked for asked, answered in answers if hours is None or hours.is_open(asked)]
    if len(waits) < _FEWEST:
        return None
    usual = timedelta(seconds=median(wait.total_seconds() for wait in waits))
    return max(1, -(-usual // timedelta(minutes=_STEP))) * _STEP if usual <= _LONGEST else None
