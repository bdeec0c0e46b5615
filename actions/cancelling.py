"""Cancelling an order and getting the money back, after the shopper has confirmed it."""

from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.explaining import explain, tell_cancelled
from actions.finding import OrderAction
from bot.common.clock import utc_now
from bot.shop.cancellation import Possibility, cancel, possibility, refundable
from bot.shop.orders import Order, asked_in
from bot.shop.ports import ShopUnitOfWork

CANCEL_FORM = "cancel_form"


class ActionCancelOrder(OrderAction):
    """Offers to cancel what has not been shipped; explains what can be done about the rest."""

    intents: ClassVar[tuple[str, ...]] = ("cancel_order",)

    def name(self) -> str:
        """Answers the intent cancel_order."""
        return "action_cancel_order"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask for confirmation, or say why it is too late."""
        found = possibility(order)
        if found in (Possibility.CANCEL, Possibility.CANCEL_UNPAID):
            unconfirmed = slots.clear(slots.CANCEL_CONFIRMED, slots.QUESTION)
            return [*unconfirmed, SlotSet(slots.CANCEL_NUMBER, order.number), FollowupAction(CANCEL_FORM)]
        return explain(found, order, dispatcher)


class ActionAskCancelConfirmed(OrderAction):
    """Names the order, its products and the amount, and asks."""

    order_slot = slots.CANCEL_NUMBER

    def name(self) -> str:
        """The question of cancel_form."""
        return "action_ask_cancel_confirmed"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask."""
        amount, answered = refundable(order), _question(order.number)
        dispatcher.utter_message(
            response="utter_ask_cancel_confirmed" if amount else "utter_ask_cancel_confirmed_unpaid",
            number=order.number,
            items=[line.name for line in order.lines],
            amount=str(amount),
            currency=order.currency,
            method=order.payment_method or "original",
            choices=[{"name": name, "answer_to": answered} for name in ("yes", "no")],
        )
        return []


class ValidateCancelForm(Action):
    """Takes a yes only when it clearly is one, and to this question."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_cancel_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask again after a doubtful yes."""
        if not tracker.get_slot(slots.CANCEL_CONFIRMED):
            return []
        number = str(tracker.get_slot(slots.CANCEL_NUMBER) or "")
        answered = slots.entity(tracker, slots.ANSWER_TO)
        if answered:
            return [] if answered == _question(number) else slots.clear(slots.CANCEL_CONFIRMED)
        return [] if slots.surely_agrees(tracker, number) else slots.clear(slots.CANCEL_CONFIRMED)


class ActionConfirmCancel(OrderAction):
    """Carries out what the shopper decided."""

    order_slot = slots.CANCEL_NUMBER

    def name(self) -> str:
        """Follows cancel_form."""
        return "action_confirm_cancel"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Cancel, or leave the order as it is."""
        decided = slots.clear(slots.CANCEL_CONFIRMED, slots.CANCEL_NUMBER)
        if not tracker.get_slot(slots.CANCEL_CONFIRMED):
            dispatcher.utter_message(response="utter_cancel_kept", number=order.number)
            return decided
        done = await cancel(work, order, "shopper", asked_in(tracker.sender_id), utc_now())
        if isinstance(done, Possibility):
            return [*decided, *explain(done, order, dispatcher)]
        tell_cancelled(done, dispatcher)
        return decided


def _question(number: str) -> str:
    return f"cancel:{number}"
