"""Telling an answer to a form's question from a message about something else."""

from collections.abc import Collection

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType

from actions import slots

_SURE = 0.6  # less clearly something else, a free text is taken for the answer
# Read into free texts that name nothing a shop's desk knows.
_NO_TOPIC = {"provide_details", "out_of_scope", "nlu_fallback", "affirm", ""}


def interrupts(tracker: Tracker, own: Collection[str]) -> bool:
    """Whether the newest message does not answer the form but stops it (deny) or brings another topic.

    Args:
        own: the intents an answer may be read as.
    """
    intent = slots.intent(tracker)
    if intent in own or intent in _NO_TOPIC:
        return slots.pressed(tracker) and intent not in own
    return intent == "deny" or slots.confidence(tracker) >= _SURE


def let_through(form: str, *filled: str) -> list[EventType]:
    """Events with which a form leaves the newest message to the rule of its own, and asks again afterwards.

    Args:
        filled: slots that the message has filled by mistake.
    """
    return [*slots.clear(*filled), ActionExecutionRejected(form)]
