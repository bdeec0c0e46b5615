"""What the shopper wants for a parcel that came back, broke or vanished; a person confirms it."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.form_reading import asked_for
from actions.handing_over import hand_over
from actions.order_facts import NONE
from bot.nlu.remedy_words import read_remedy
from bot.shop.addresses import masked
from bot.shop.orders import Order, ParcelState
from bot.shop.ports import ShopUnitOfWork

REMEDY_FORM = "remedy_form"
_BACK = (ParcelState.RETURNING, ParcelState.RETURNED)
_GONE = (ParcelState.EXCEPTION, ParcelState.LOST)
REMEDIED = {*_BACK, *_GONE}
# What a person is proposed, by what was chosen.
_PROPOSALS = {
    "resend": "Send the parcel again to the same address: {address}.",
    "new_address": "Ask for the new address, then send the parcel again.",
    "replacement": "Send a replacement.",
    "refund": "Refund the parcel.",
}


def ask_remedy(order: Order) -> list[EventType]:
    """Events that let the shopper choose."""
    forgotten = slots.clear(slots.REMEDY, slots.QUESTION)
    return [*forgotten, SlotSet(slots.FORM_NUMBER, order.number), FollowupAction(REMEDY_FORM)]


class _RemedyAction(OrderAction):
    """An action about the order for which something is chosen, whatever other order was named meanwhile."""

    def number(self, tracker: Tracker) -> str:
        """The order of the pressed button, or of the question."""
        pressed = slots.entity(tracker, slots.ANSWER_TO).removeprefix("remedy:")
        return pressed or str(tracker.get_slot(slots.FORM_NUMBER) or "")


class ActionAskRemedy(_RemedyAction):
    """Offers what there is to choose from."""

    def name(self) -> str:
        """The question of remedy_form."""
        return "action_ask_remedy_form_remedy"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask; for a parcel that comes back, with the address it would go to again."""
        if _comes_back(order):
            names = ("resend", "new_address", "refund")
            dispatcher.utter_message(
                response="utter_ask_resend", address=masked(order) or NONE, choices=_choices(names, order)
            )
        else:
            choices = _choices(("replacement", "refund"), order)
            dispatcher.utter_message(response="utter_ask_replacement", number=order.number, choices=choices)
        return []


class ValidateRemedyForm(Action):
    """Reads the choice from the button or the words."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_remedy_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Take what was chosen; anything else is another matter."""
        number = str(tracker.get_slot(slots.FORM_NUMBER) or "")
        if not asked_for(tracker, slots.REMEDY):
            return []
        if slots.entity(tracker, slots.ANSWER_TO) == f"remedy:{number}":
            chosen = slots.entity(tracker, slots.REMEDY)
        else:
            elsewhere = slots.entity(tracker, slots.ORDER_NUMBER) not in ("", number)
            chosen = "" if elsewhere or slots.intent(tracker) == "deny" else read_remedy(slots.text(tracker))
        return [SlotSet(slots.REMEDY, chosen)] if chosen else []


class ActionConfirmRemedy(_RemedyAction):
    """Passes the choice on to a person."""

    def name(self) -> str:
        """Follows remedy_form, and a button pressed later."""
        return "action_confirm_remedy"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Repeat the choice and hand over."""
        chosen = str(tracker.get_slot(slots.REMEDY) or slots.entity(tracker, slots.REMEDY))
        remedy = ("resend" if _comes_back(order) else "replacement") if chosen == "again" else chosen
        dispatcher.utter_message(response="utter_remedy_noted", number=order.number, remedy=remedy)
        state = next((parcel.state for parcel in order.parcels if parcel.state in REMEDIED), "settled")
        proposal = _PROPOSALS[remedy].format(address=masked(order) or "none recorded")
        tried = [f"The parcel is: {state}", f"The shopper chose: {remedy.replace('_', ' ')}"]
        over = hand_over(dispatcher, f"parcel_{state}", order.number, proposal, tried)
        return [*over, *slots.clear(slots.REMEDY, slots.FORM_NUMBER)]


def _comes_back(order: Order) -> bool:
    return any(parcel.state in _BACK for parcel in order.parcels)


def _choices(names: tuple[str, ...], order: Order) -> list[dict[str, str]]:
    return [{"name": name, "answer_to": f"remedy:{order.number}"} for name in names]
