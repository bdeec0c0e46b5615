"""Reading the answers of address_form: an address, and whether it is right."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.form_reading import another_matter, asked_for, names_an_order
from bot.shop.addresses import is_address, one_line

_SURE = 0.8  # how clearly a message must be about something else to be no address
# What an address, or a sentence with one, is read as.
_RELATED = {"change_address", "account", "contact_info", "shipping_options", "delivery_time", "failed_delivery"}


class ValidateAddressForm(Action):
    """Takes an address for an address, and a yes only when it clearly is one."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_address_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Read the answer to whichever question is open."""
        if asked_for(tracker, slots.ADDRESS_CONFIRMED):
            return await self._confirmation(tracker)
        if not asked_for(tracker, slots.NEW_ADDRESS) or another_matter(tracker, _RELATED, _SURE):
            return []
        address = await _address(tracker)
        if address:
            return [SlotSet(slots.NEW_ADDRESS, address), *_no_proof(tracker)]
        if another_matter(tracker, _RELATED) or slots.intent(tracker) == "change_address" or not slots.text(tracker):
            return []
        if not await names_an_order(tracker):
            dispatcher.utter_message(response="utter_address_unclear")
            return [SlotSet(slots.NEW_ADDRESS, None)]
        return []

    async def _confirmation(self, tracker: Tracker) -> list[EventType]:
        number = str(tracker.get_slot(slots.FORM_NUMBER) or "")
        answered, intent = slots.entity(tracker, slots.ANSWER_TO), slots.intent(tracker)
        if answered not in ("", f"address_change:{number}"):
            return []
        if intent == "affirm":
            return [SlotSet(slots.ADDRESS_CONFIRMED, slots.surely_agrees(tracker, number) or None)]
        if intent == "deny":
            return slots.clear(slots.NEW_ADDRESS, slots.ADDRESS_CONFIRMED)
        corrected = "" if another_matter(tracker, _RELATED, _SURE) else await _address(tracker)
        if not corrected:
            return []
        return [SlotSet(slots.NEW_ADDRESS, corrected), *slots.clear(slots.ADDRESS_CONFIRMED), *_no_proof(tracker)]


async def _address(tracker: Tracker) -> str:
    """The address in the message, in one line; nothing when it has none."""
    written = slots.text(tracker)
    return one_line(written) if is_address(written) and not await names_an_order(tracker) else ""


def _no_proof(tracker: Tracker) -> list[EventType]:
    """The postcode or telephone of a new address proves nothing, and would count as a failed attempt."""
    given = slots.entity(tracker, "postcode") or slots.entity(tracker, "phone")
    return slots.clear(slots.PROOF) if given else []
