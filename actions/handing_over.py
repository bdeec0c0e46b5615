"""Asking for a person. The hub performs the hand-over; here it is only asked for."""

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.not_understanding import ActionNotUnderstood

SURE = 0.5  # below it the bot asks back: a wrong hand-over silences it for nothing
_REPLIES = {"human_agent": "utter_hand_over", "complaint": "utter_hand_over_sorry"}
_FIRST = {"complaint"}  # answered before other requests


class ActionHandOver(Action):
    """A person answers this intent."""

    def name(self) -> str:
        """Answers every intent the bot does not answer itself."""
        return "action_hand_over"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say so, and ask for the person."""
        if slots.confidence(tracker) < SURE:
            return await ActionNotUnderstood().run(dispatcher, tracker, domain)
        reason = slots.intent(tracker) or "human_agent"
        dispatcher.utter_message(response=_REPLIES.get(reason, "utter_hand_over_topic"))
        return hand_over(dispatcher, reason, slots.order_number(tracker), priority=reason in _FIRST)


def hand_over(
    dispatcher: CollectingDispatcher,
    reason: str,
    order: str = "",
    proposal: str = "",
    tried: Sequence[str] = (),
    *,
    priority: bool = False,
    email: str = "",
) -> list[EventType]:
    """Ask for a person, with what was found out: for agents, in English.

    Args:
        priority: before everybody else in the queue.
        email: where the shopper wants to be written to, when they have just said it.

    Returns:
        Events that end whatever the bot was asking: the next word is the person's.
    """
    request = {
        "reason": reason,
        "order_number": order,
        "proposal": proposal,
        "tried": list(tried),
        "priority": priority,
        "email": email,
    }
    dispatcher.utter_message(json_message={"hand_over": request})
    return [ActiveLoop(None), *slots.clear("requested_slot", slots.REQUEST, slots.QUESTION, slots.PERSON_WANTED)]
