"""Yes and no."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.cancelling import ActionCancelOrder
from actions.claim_requests import QUESTIONS as CLAIM_QUESTIONS
from actions.claim_requests import ActionReturnShipped
from actions.handing_over import hand_over

# What a yes is answered with, by the question asked.
_AGREED = {"received": "utter_delivered_thanks", "wait": "utter_late_wait"}


class ActionAffirm(Action):
    """A yes, to the question just asked."""

    def name(self) -> str:
        """Answers the intent affirm outside a form."""
        return "action_affirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do what was agreed to."""
        question, _, order = slots.open_question(tracker).partition(":")
        if question == "return":
            return await ActionReturnShipped(order).run(dispatcher, tracker, domain)
        if question in CLAIM_QUESTIONS:
            return await CLAIM_QUESTIONS[question](order).run(dispatcher, tracker, domain)
        dispatcher.utter_message(response=_AGREED.get(question, "utter_what_else"))
        return slots.clear(slots.QUESTION)


class ActionDeny(Action):
    """A no, to the question just asked."""

    def name(self) -> str:
        """Answers the intent deny outside a form."""
        return "action_deny"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Leave it; a parcel that is not there goes to a person, an order not waited for is offered to be cancelled."""
        question, _, order = slots.open_question(tracker).partition(":")
        if question == "received":
            dispatcher.utter_message(response="utter_hand_over_topic")
            tried = ["Tracking says delivered"]
            return hand_over(dispatcher, "delivered_not_received", order, "Check the delivery address.", tried)
        if question == "wait":
            return await ActionCancelOrder().run(dispatcher, tracker, domain)
        dispatcher.utter_message(response="utter_what_else")
        return slots.clear(slots.QUESTION)
