"""Reading the answers to the questions of claim_form."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions import slots
from actions.claim_readings import READERS, SURE, plainly_answers, typed
from actions.work import database
from bot.shop import access
from bot.shop.claiming import claimable_lines
from bot.shop.orders import OrderLine

_CLAIMS = {"missing_item", "return_item", "exchange_item", "wrong_item", "damaged_item"}
# Intents under which an answer in the shopper's own words may be read.
_MAY_ANSWER = {
    *_CLAIMS, "provide_details", "affirm", "nlu_fallback", "out_of_scope", "product_info", "product_availability",
    "product_care", "complaint", "give_feedback", "change_order", "request_refund", "refund_status", "discount",
    "claim_answer",
}  # fmt: skip
_SMALL_TALK = {"greet", "goodbye", "thank"}
_SURE_OF_SMALL_TALK = 0.8


class ValidateClaimForm(Action):
    """Takes an answer for what it is; anything else is left to its own rule, then the form asks again."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_claim_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Read the newest message as the answer to the question just asked."""
        asked = tracker.get_slot("requested_slot")
        if asked not in claim.ASKED:
            return []
        photo = slots.entity(tracker, "photo")
        if photo:
            return _photo_taken(tracker, photo, dispatcher)
        if _is_other_request(tracker, asked):
            return []
        lines = await _lines(tracker)
        found = READERS[asked](tracker, lines, dispatcher)
        return found or slots.clear(asked)


async def _lines(tracker: Tracker) -> dict[str, OrderLine]:
    async with database().begin() as work:
        order = await access.open_order(work, tracker.sender_id, claim.order_number(tracker))
        return await claimable_lines(work, order, claim.kind(tracker)) if order else {}


def _is_other_request(tracker: Tracker, asked: str) -> bool:
    intent, said = slots.intent(tracker), typed(tracker)
    if intent == "deny":
        return not plainly_answers(asked, tracker)
    if intent in _MAY_ANSWER or plainly_answers(asked, tracker):
        return False
    if intent in _SMALL_TALK:  # "60 × 60 cm, thank you" is an answer with good manners
        return slots.confidence(tracker) >= _SURE_OF_SMALL_TALK and not any(map(str.isdigit, said))
    return slots.confidence(tracker) >= SURE


def _photo_taken(tracker: Tracker, photo: str, dispatcher: CollectingDispatcher) -> list[EventType]:
    """A photo is welcome at any time, and it is the answer when it was asked for."""
    sent = list(tracker.get_slot(claim.PHOTO) or ())
    if photo in sent:  # read before, as when an interruption has been answered
        return []
    dispatcher.utter_message(response="utter_claim_photo_taken")
    return [SlotSet(claim.PHOTO, [*sent, photo])]
