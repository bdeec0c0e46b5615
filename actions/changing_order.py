"""Another size, colour, quantity or product in an order that has not left."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.changing import explain_unchangeable
from actions.finding import OrderAction
from actions.form_reading import another_matter, asked_for, names_an_order
from actions.handing_over import hand_over
from bot.common.clock import utc_now
from bot.shop.changes import Changeable, changeable, hold
from bot.shop.orders import Order, ParcelState
from bot.shop.ports import ShopUnitOfWork

CHANGE_FORM = "change_form"
_LONGEST_WISH = 500  # characters
_HELD = (Changeable.YES, Changeable.PARTLY_SHIPPED)
# What a wish is read as: it names goods, sizes and numbers.
_RELATED = {
    "change_order", "exchange_item", "product_availability", "product_info", "product_care", "packaging",
    "wrong_item", "missing_item", "return_item",
}  # fmt: skip


class ActionChangeOrder(OrderAction):
    """Takes the wish while something has still to be sent; afterwards it can be exchanged."""

    intents = ("change_order",)

    def name(self) -> str:
        """Answers the intent change_order."""
        return "action_change_order"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask what should change, or say why it is too late."""
        found = changeable(order)
        if found in _HELD:
            forgotten = slots.clear(slots.CHANGE_WISH, slots.QUESTION)
            return [*forgotten, SlotSet(slots.FORM_NUMBER, order.number), FollowupAction(CHANGE_FORM)]
        return await _explain(found, work, order, dispatcher, tracker)


class ActionAskChangeWish(OrderAction):
    """Names what is in the order and asks."""

    order_slot = slots.FORM_NUMBER

    def name(self) -> str:
        """The question of change_form."""
        return "action_ask_change_form_change_wish"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask what should be different."""
        items = [line.name for line in order.unshipped_lines]
        dispatcher.utter_message(response="utter_ask_change_wish", number=order.number, items=items)
        return []


class ValidateChangeForm(Action):
    """Takes what is written as the wish, unless it is clearly another matter."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_change_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Keep the shopper's words."""
        wish = slots.text(tracker)[:_LONGEST_WISH]
        if not wish or not asked_for(tracker, slots.CHANGE_WISH) or another_matter(tracker, _RELATED):
            return []
        return [] if await names_an_order(tracker) else [SlotSet(slots.CHANGE_WISH, wish)]


class ActionConfirmChange(OrderAction):
    """Keeps the order back and passes the wish on."""

    order_slot = slots.FORM_NUMBER

    def name(self) -> str:
        """Follows change_form."""
        return "action_confirm_change"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Hold the order, if it has not left meanwhile, and hand over."""
        forgotten, wish = slots.clear(slots.CHANGE_WISH, slots.FORM_NUMBER), str(tracker.get_slot(slots.CHANGE_WISH))
        found = await hold(work, order, "shopper", f"wants another order: {wish}", utc_now())
        if found not in _HELD:
            return [*forgotten, *await _explain(found, work, order, dispatcher, tracker)]
        dispatcher.utter_message(response="utter_change_requested", number=order.number, wish=wish)
        tried = ["What has not been sent is held until you release it"]
        return [*forgotten, *hand_over(dispatcher, "change_order", order.number, f"Change the order: {wish}", tried)]


async def _explain(
    found: Changeable, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """What has arrived is exchanged; anything else is explained by where it is."""
    delivered = all(parcel.state is ParcelState.DELIVERED for parcel in order.parcels)
    if found is Changeable.ARRIVED and delivered:
        choices = ["exchange_item", "human_agent"]
        dispatcher.utter_message(response="utter_change_order_arrived", number=order.number, choices=choices)
        return slots.clear(slots.QUESTION)
    return await explain_unchangeable(found, "utter_change_order_shipped", work, order, dispatcher, tracker)
