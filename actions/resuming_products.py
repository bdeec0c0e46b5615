"""Going on with a question after its product has been found."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding_products import INTENTS
from actions.products import ActionProductAvailability, ActionProductCare, ActionProductInfo, ProductAction

_CLEARLY = 0.7  # a bare name may be read as any question about products
_ACTIONS: dict[str, ProductAction] = {
    action.intent: action for action in (ActionProductAvailability(), ActionProductInfo(), ActionProductCare())
}


class ActionResumeProduct(Action):
    """Answers the question that waited for its product."""

    def name(self) -> str:
        """Follows product_form."""
        return "action_resume_product"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer it; a message that names the product and asks something of its own is answered for that."""
        waiting, _, about = str(tracker.get_slot(slots.PRODUCT_REQUEST) or "").partition(":")
        sku, newest = str(tracker.get_slot(slots.PRODUCT_ASKED) or ""), slots.intent(tracker)
        own = newest in INTENTS and newest != waiting and slots.confidence(tracker) >= _CLEARLY
        action = _ACTIONS[newest if own else waiting if waiting in _ACTIONS else INTENTS[1]]
        asked = slots.entity(tracker, slots.ABOUT) or (action.asked(slots.text(tracker)) if own else about)
        return await action.resume(sku, asked, dispatcher, tracker)
