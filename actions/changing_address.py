"""Another delivery address for an order that has not left."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.changing import explain_unchangeable
from actions.finding import OrderAction
from actions.handing_over import hand_over
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.changes import Changeable, change_address, changeable, hold
from bot.shop.orders import Order, asked_in
from bot.shop.ports import ShopUnitOfWork

ADDRESS_FORM = "address_form"


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


class ActionAskNewAddress(OrderAction):
    """Asks for the address."""

    order_slot = slots.FORM_NUMBER

    def name(self) -> str:
        """The first question of address_form."""
        return "action_ask_address_form_new_address"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask."""
        dispatcher.utter_message(response="utter_ask_new_address", number=order.number)
        return []


class ActionAskAddressConfirmed(OrderAction):
    """Reads back what the shopper wrote: the one address that is shown in full, for it is not ours yet."""

    order_slot = slots.FORM_NUMBER

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


class ActionConfirmAddress(OrderAction):
    """Changes the address, or has a person enter it where the platform wants it so."""

    order_slot = slots.FORM_NUMBER

    def name(self) -> str:
        """Follows address_form."""
        return "action_confirm_address"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Carry out what was confirmed, if the order has not left meanwhile."""
        forgotten = slots.clear(slots.ADDRESS_CONFIRMED, slots.NEW_ADDRESS, slots.FORM_NUMBER)
        address, asked = str(tracker.get_slot(slots.NEW_ADDRESS) or ""), asked_in(tracker.sender_id)
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
