"""Another delivery address for an order that has not left."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.changing import explain_unchangeable
from actions.finding import OrderAction
from actions.form_reading import another_matter, asked_for, names_an_order, text
from actions.handing_over import hand_over
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.addresses import is_address, one_line
from bot.shop.changes import Changeable, change_address, changeable, hold
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork

ADDRESS_FORM = "address_form"
_SURE = 0.8
# What an address, or a sentence with one, is read as.
_RELATED = {"change_address", "account", "contact_info", "shipping_options", "delivery_time", "failed_delivery"}


class ActionChangeAddress(OrderAction):
    """Takes the new address while nothing has left; afterwards only the carrier can redirect."""

    intents = ("change_address",)

    def name(self) -> str:
        """Answers the intent change_address."""
        return "action_change_address"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask for the address, or say why it is too late."""
        found = changeable(order)
        if found is Changeable.YES:
            forgotten = slots.clear(slots.NEW_ADDRESS, slots.ADDRESS_CONFIRMED, slots.QUESTION)
            return [*forgotten, SlotSet(slots.FORM_NUMBER, order.number), FollowupAction(ADDRESS_FORM)]
        if found is Changeable.PARTLY_SHIPPED:
            await hold(work, order, "shopper", "asked for another address", utc_now())
            dispatcher.utter_message(response="utter_change_address_partly", number=order.number)
            proposal = "Ask for the new address; send the unshipped lines there and have the parcel redirected."
            return hand_over(dispatcher, "change_address", order.number, proposal, ["Part of the order is shipped"])
        return await explain_unchangeable(found, "utter_change_address_shipped", work, order, dispatcher, tracker)


class _AddressAction(OrderAction):
    """An action about the order whose address is being changed, whatever other order was named meanwhile."""

    def number(self, tracker: Tracker) -> str:
        """The order the form is about."""
        return str(tracker.get_slot(slots.FORM_NUMBER) or "")


class ActionAskNewAddress(_AddressAction):
    """Asks for the address."""

    def name(self) -> str:
        """The first question of address_form."""
        return "action_ask_address_form_new_address"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask."""
        dispatcher.utter_message(response="utter_ask_new_address", number=order.number)
        return []


class ActionAskAddressConfirmed(_AddressAction):
    """Reads back what the shopper wrote: the one address that is shown in full, for it is not ours yet."""

    def name(self) -> str:
        """The second question of address_form."""
        return "action_ask_address_form_address_confirmed"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask whether it is right."""
        choices = [{"name": name, "answer_to": f"address_change:{order.number}"} for name in ("yes", "no")]
        address = str(tracker.get_slot(slots.NEW_ADDRESS) or "")
        dispatcher.utter_message(
            response="utter_ask_address_confirmed", number=order.number, address=address, choices=choices
        )
        return []


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
            return [SlotSet(slots.NEW_ADDRESS, address)]
        if another_matter(tracker, _RELATED) or slots.intent(tracker) == "change_address" or not text(tracker):
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
            named = slots.entity(tracker, slots.ORDER_NUMBER)
            sure = slots.confidence(tracker) >= _SURE and named in ("", number)
            return [SlotSet(slots.ADDRESS_CONFIRMED, True if sure else None)]
        if intent == "deny":
            return slots.clear(slots.NEW_ADDRESS, slots.ADDRESS_CONFIRMED)
        corrected = "" if another_matter(tracker, _RELATED, _SURE) else await _address(tracker)
        return [SlotSet(slots.NEW_ADDRESS, corrected), *slots.clear(slots.ADDRESS_CONFIRMED)] if corrected else []


class ActionConfirmAddress(_AddressAction):
    """Changes the address, or has a person enter it where the platform wants it so."""

    def name(self) -> str:
        """Follows address_form."""
        return "action_confirm_address"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Carry out what was confirmed, if the order has not left meanwhile."""
        forgotten = slots.clear(slots.ADDRESS_CONFIRMED, slots.NEW_ADDRESS, slots.FORM_NUMBER)
        address, asked = str(tracker.get_slot(slots.NEW_ADDRESS) or ""), f"asked in conversation {tracker.sender_id}"
        if not address or not tracker.get_slot(slots.ADDRESS_CONFIRMED):
            return forgotten
        if shop_settings().changes.address == "person":
            found = await hold(work, order, "shopper", f"another address, {asked}", utc_now())
        else:
            found = await change_address(work, order, address, "shopper", asked, utc_now())
        if found is not Changeable.YES:
            told = await explain_unchangeable(found, "utter_change_address_shipped", work, order, dispatcher, tracker)
            return [*forgotten, *told]
        if shop_settings().changes.address == "assistant":
            dispatcher.utter_message(response="utter_address_changed", number=order.number)
            return forgotten
        dispatcher.utter_message(response="utter_address_requested", number=order.number)
        proposal = "Enter the address the shopper confirmed in this conversation, then release the order."
        return [*forgotten, *hand_over(dispatcher, "change_address", order.number, proposal, ["The order is held"])]


async def _address(tracker: Tracker) -> str:
    """The address in the message, in one line; nothing when it has none."""
    written = text(tracker)
    return one_line(written) if is_address(written) and not await names_an_order(tracker) else ""
