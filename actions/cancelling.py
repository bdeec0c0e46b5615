"""Cancelling an order and getting the money back, after the shopper has confirmed it."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.order_facts import money_variables
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.cancellation import Cancelled, Possibility, cancel, possibility, refundable
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork

CANCEL_FORM = "cancel_form"


class ActionCancelOrder(OrderAction):
    """Offers to cancel what has not been shipped; explains what can be done about the rest."""

    def name(self) -> str:
        """Answers the intents cancel_order and request_refund."""
        return "action_cancel_order"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask for confirmation, or say why it is too late."""
        found = possibility(order)
        if found in (Possibility.CANCEL, Possibility.CANCEL_UNPAID):
            return [*slots.clear(slots.CANCEL_CONFIRMED, slots.QUESTION), FollowupAction(CANCEL_FORM)]
        return _explain(found, order, dispatcher)


class ActionAskCancelConfirmed(OrderAction):
    """Names the order, its products and the amount, and asks."""

    def name(self) -> str:
        """The question of cancel_form."""
        return "action_ask_cancel_confirmed"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask."""
        amount = refundable(order)
        dispatcher.utter_message(
            response="utter_ask_cancel_confirmed" if amount else "utter_ask_cancel_confirmed_unpaid",
            number=order.number,
            items=[line.name for line in order.lines],
            amount=str(amount),
            currency=order.currency,
            method=order.payment_method or "original",
            choices=["yes", "no"],
        )
        return []


class ActionConfirmCancel(OrderAction):
    """Carries out what the shopper decided."""

    def name(self) -> str:
        """Follows cancel_form."""
        return "action_confirm_cancel"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Cancel, or leave the order as it is."""
        confirmed = tracker.get_slot(slots.CANCEL_CONFIRMED)
        if not confirmed:
            dispatcher.utter_message(response="utter_cancel_kept", number=order.number)
            return slots.clear(slots.CANCEL_CONFIRMED)
        done = await cancel(work, order, "shopper", f"asked in conversation {tracker.sender_id}", utc_now())
        if isinstance(done, Possibility):
            return [*slots.clear(slots.CANCEL_CONFIRMED), *_explain(done, order, dispatcher)]
        _tell(done, dispatcher)
        return slots.clear(slots.CANCEL_CONFIRMED)


def _tell(done: Cancelled, dispatcher: CollectingDispatcher) -> None:
    name = "utter_cancelled" if done.newly else "utter_cancel_already"
    variables = money_variables(done.order, shop_settings())
    dispatcher.utter_message(response=name if done.refund else f"{name}_unpaid", **variables)


def _explain(found: Possibility, order: Order, dispatcher: CollectingDispatcher) -> list[EventType]:
    """Say why the order cannot be cancelled here, and what can be done instead."""
    if found is Possibility.ALREADY_CANCELLED:
        _tell(Cancelled(order, order.refunds[0] if order.refunds else None, newly=False), dispatcher)
        return slots.clear(slots.QUESTION)
    if found is Possibility.CLOSED_ELSEWHERE:
        name = f"utter_track_{order.status}_elsewhere"
        dispatcher.utter_message(response=name, number=order.number, choices=["human_agent"])
        return slots.clear(slots.QUESTION)
    shipping = shop_settings().shipping
    parcel = order.parcels[0] if order.parcels else None
    variables: dict[str, Any] = money_variables(order, shop_settings()) | {
        "tracking_url": shipping.tracking_link(parcel.carrier, parcel.tracking_number) if parcel else "",
        "waiting": [line.name for line in order.unshipped_lines],
        "marketplace": order.marketplace,
    }
    choices = ["return_item", "no"] if found is Possibility.SHIPPED else []
    dispatcher.utter_message(response=f"utter_cancel_{found}", choices=choices, **variables)
    if found is Possibility.PARTLY_SHIPPED:
        proposal = "Cancel the unshipped lines and refund them."
        return hand_over(dispatcher, "cancel_order", order.number, proposal, ["Part of the order is shipped"])
    return [SlotSet(slots.QUESTION, "return" if found is Possibility.SHIPPED else None)]
