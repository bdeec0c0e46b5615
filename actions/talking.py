"""Yes, no, and what was not understood."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.cancelling import ActionCancelOrder
from actions.handing_over import hand_over

# What a yes is answered with, by the question asked.
_AGREED = {"received": "utter_delivered_thanks", "wait": "utter_late_wait"}
_FALLBACK = "nlu_fallback"
_GUESSES = 2
_NOT_GUESSED = {_FALLBACK, "out_of_scope", "provide_details", "affirm", "deny", "greet", "goodbye", "thank"}


class ActionAffirm(Action):
    """A yes, to the question just asked."""

    def name(self) -> str:
        """Answers the intent affirm outside a form."""
        return "action_affirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do what was agreed to."""
        question, order = tracker.get_slot(slots.QUESTION), slots.order_number(tracker)
        if question == "return":
            dispatcher.utter_message(response="utter_return_requested", number=order)
            tried = ["Asked to cancel; the order had been shipped"]
            return hand_over(dispatcher, "return_item", order, "Start the return.", tried)
        dispatcher.utter_message(response=_AGREED.get(question or "", "utter_what_else"))
        return slots.clear(slots.QUESTION)


class ActionDeny(Action):
    """A no, to the question just asked."""

    def name(self) -> str:
        """Answers the intent deny outside a form."""
        return "action_deny"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Leave it; a parcel that is not there goes to a person, an order not waited for is offered to be cancelled."""
        question, order = tracker.get_slot(slots.QUESTION), slots.order_number(tracker)
        if question == "received":
            dispatcher.utter_message(response="utter_hand_over_topic")
            tried = ["Tracking says delivered"]
            return hand_over(dispatcher, "delivered_not_received", order, "Check the delivery address.", tried)
        if question == "wait":
            return await ActionCancelOrder().run(dispatcher, tracker, domain)
        dispatcher.utter_message(response="utter_what_else")
        return slots.clear(slots.QUESTION)


class ActionNotUnderstood(Action):
    """The first time the two likeliest intents are offered; the second time in a row, a person."""

    def name(self) -> str:
        """Answers what the assistant did not understand, and what no rule covers."""
        return "action_not_understood"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask back."""
        if _not_understood_in_a_row(tracker) > 1:
            dispatcher.utter_message(response="utter_offer_person")
        else:
            dispatcher.utter_message(response="utter_not_understood", choices=[*_guesses(tracker), "human_agent"])
        return []


def _guesses(tracker: Tracker) -> list[str]:
    ranking = [entry["name"] for entry in tracker.latest_message.get("intent_ranking") or []]
    return [f"intent-{name}" for name in ranking if name not in _NOT_GUESSED and name != "human_agent"][:_GUESSES]


def _not_understood_in_a_row(tracker: Tracker) -> int:
    count = 0
    for event in reversed(tracker.events):
        if event.get("event") != "user":
            continue
        if event["parse_data"]["intent"].get("name") != _FALLBACK:
            break
        count += 1
    return count
