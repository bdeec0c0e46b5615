"""What a form that takes free text makes of a message: its answer, or another matter."""

from collections.abc import Collection

from rasa_sdk import Tracker

from actions import slots
from actions.work import database
from bot.shop import access

# What a free text is read as when it is none of the intents, or when they are about the same thing.
_NO_INTENT = {"nlu_fallback", "out_of_scope", "provide_details"}
_FAIRLY_SURE = 0.5


def asked_for(tracker: Tracker, slot: str) -> bool:
    """Whether this slot is asked for, and the newest message has not been used for anything else yet."""
    if tracker.get_slot("requested_slot") != slot:
        return False
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return True
        if event.get("event") == "action" and not str(event.get("name")).endswith("_form"):
            return False
    return False


def another_matter(tracker: Tracker, related: Collection[str], sure: float = _FAIRLY_SURE) -> bool:
    """Whether the message is about something else; `related` are intents that the form's answer may be read as."""
    if slots.intent(tracker) in {*_NO_INTENT, *related}:
        return False
    return slots.confidence(tracker) >= sure


async def names_an_order(tracker: Tracker) -> bool:
    """Whether the message names an order of the shopper, or an e-mail address: then it is no free text."""
    if slots.entity(tracker, "email"):
        return True
    named = slots.entity(tracker, slots.ORDER_NUMBER)
    if not named:
        return False
    async with database().begin() as work:
        return await access.open_order(work, tracker.sender_id, named) is not None
