"""Yes and no."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import not_received, slots
from actions.answered import Answered, Serve
from actions.cancelling import ActionCancelOrder
from actions.claim_requests import QUESTIONS as CLAIM_QUESTIONS
from actions.claim_requests import ActionReturnShipped
from actions.finding import OrderAction
from actions.privacy import ERASE_DATA, ActionPrivacyRequest, ask_to_erase
from actions.products import RESTOCK, promise_to_tell
from actions.waiting import will_wait
from actions.work import database
from bot.shop.customers import PrivacyKind

# What a yes is answered with, by the question asked.
_AGREED = {"received": "utter_delivered_thanks", "turned_up": "utter_delivered_thanks"}
# What goes on after a yes or a no about an order.
_ON_YES: dict[str, Serve] = {
    "wait": will_wait,
    "address": not_received.address_is_right,
    "other_parcel": not_received.other_parcel_expected,
}
_ON_NO: dict[str, Serve] = {
    "received": not_received.begin,
    "address": not_received.address_is_wrong,
    "other_parcel": not_received.delivered_one_missing,
    "turned_up": not_received.looked_in_vain,
}


class ActionAffirm(Action):
    """A yes, to the question just asked."""

    def name(self) -> str:
        """Answers the intent affirm outside a form."""
        return "action_affirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do what was agreed to."""
        question, _, order = slots.open_question(tracker).partition(":")
        going_on = _going_on(question, order)
        if going_on:
            return await going_on.run(dispatcher, tracker, domain)
        if question == ERASE_DATA:
            return await _erase(dispatcher, tracker, domain)
        if question == RESTOCK:
            return await _tell_when_back(order, dispatcher, tracker)
        dispatcher.utter_message(response=_AGREED.get(question, "utter_what_else"))
        return slots.clear(slots.QUESTION)


class ActionDeny(Action):
    """A no, to the question just asked."""

    def name(self) -> str:
        """Answers the intent deny outside a form."""
        return "action_deny"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Leave it; a parcel that is not there is looked for, an order not waited for is offered to be cancelled."""
        question, _, order = slots.open_question(tracker).partition(":")
        if question in _ON_NO:
            return await Answered(order, _ON_NO[question]).run(dispatcher, tracker, domain)
        if question == "wait":
            return await ActionCancelOrder().run(dispatcher, tracker, domain)
        dispatcher.utter_message(response="utter_what_else")
        return slots.clear(slots.QUESTION)


def _going_on(question: str, order: str) -> OrderAction | None:
    """What follows a yes about an order."""
    if question == "return":
        return ActionReturnShipped(order)
    if question in CLAIM_QUESTIONS:
        return CLAIM_QUESTIONS[question](order)
    return Answered(order, _ON_YES[question]) if question in _ON_YES else None


async def _erase(dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
    if slots.confidence(tracker) < slots.SURE_YES:
        return ask_to_erase(dispatcher)
    return await ActionPrivacyRequest(PrivacyKind.ERASE).begin(dispatcher, tracker, domain)


async def _tell_when_back(sku: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    async with database().begin() as work:
        product = await work.products.by_sku(sku)
        if product:
            return await promise_to_tell(work, product, dispatcher, tracker)
    dispatcher.utter_message(response="utter_what_else")
    return slots.clear(slots.QUESTION)
