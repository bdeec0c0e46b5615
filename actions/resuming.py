"""Going on with a request after its order has been found."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.cancelling import ActionCancelOrder
from actions.changing_address import ActionChangeAddress
from actions.changing_order import ActionChangeOrder
from actions.claim_requests import (
    ActionDamagedItem,
    ActionExchangeItem,
    ActionMissingItem,
    ActionReturnItem,
    ActionWrongItem,
)
from actions.customs import ActionCustoms
from actions.failed_delivery import ActionFailedDelivery
from actions.finding import LOCKED, ORDER_FORM, OrderAction
from actions.not_received import ActionDeliveredNotReceived
from actions.payments import ActionInvoice, ActionPaymentProblem
from actions.privacy import ActionPrivacyRequest
from actions.refunds import ActionRefundStatus, ActionRequestRefund
from actions.tracking import ActionTrackOrder

_DEFAULT: OrderAction = ActionTrackOrder()  # details without a request ask where the order is
_ACTIONS: tuple[OrderAction, ...] = (
    _DEFAULT,
    ActionCancelOrder(),
    ActionInvoice(),
    ActionPaymentProblem(),
    ActionPrivacyRequest(),
    ActionRequestRefund(),
    ActionRefundStatus(),
    ActionDeliveredNotReceived(),
    ActionFailedDelivery(),
    ActionCustoms(),
    ActionChangeAddress(),
    ActionChangeOrder(),
    ActionMissingItem(),
    ActionReturnItem(),
    ActionExchangeItem(),
    ActionWrongItem(),
    ActionDamagedItem(),
)
_REQUESTS = {action.name(): action for action in _ACTIONS}
# A message that brings the details and a request of its own: its request counts, not the earlier one.
_BY_INTENT = {intent: action for action in _ACTIONS for intent in action.intents}


class ActionResumeRequest(Action):
    """Serves the request that waited for an order number."""

    def name(self) -> str:
        """Follows order_form, and messages that hold nothing but details."""
        return "action_resume_request"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Serve it, unless the lookup is locked or the shopper wants to name another order."""
        if tracker.get_slot(slots.LOOKUP) == LOCKED:
            return slots.clear(slots.LOOKUP, slots.REQUEST)
        waiting = _REQUESTS.get(tracker.get_slot(slots.REQUEST) or "", _DEFAULT)
        action = _BY_INTENT.get(slots.intent(tracker), waiting)
        if next(tracker.get_latest_entity_values("other_order"), None):
            return [SlotSet(slots.REQUEST, action.name()), FollowupAction(ORDER_FORM)]
        return await action.run(dispatcher, tracker, domain)
