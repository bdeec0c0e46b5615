"""Asking how it was when a person is done: once for each time a person was asked."""

from datetime import datetime

from bot.conversations.model import Conversation, Sender
from bot.conversations.ports import DeskUnitOfWork, Phrase

_ASKED = "rating"  # the channel under which the question is known
_HIGHEST = 5


async def ask_for_rating(work: DeskUnitOfWork, conversation: Conversation, phrase: Phrase, now: datetime) -> None:
    """Ask for one to five stars, unless this was asked about the same hand-over or nobody answered the shopper."""
    request = conversation.hand_over
    asked = f"{conversation.id}/{request.id if request else 0}"
    if await work.conversations.by_external_id(_ASKED, asked):
        return
    stars = [
        {"title": "★" * score, "payload": f'/give_feedback{{"about": "{score}"}}'} for score in range(_HIGHEST, 0, -1)
    ]
    text = phrase("system-how-was-it", conversation.language)
    work.conversations.add_message(
        conversation.next_message(Sender.BOT, text, now, channel=_ASKED, external_id=asked, buttons=stars)
    )
