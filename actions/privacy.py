"""Personal data: what is kept, a copy of it, and its erasure."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.work import database
from bot.common.clock import utc_now
from bot.common.masking import mask_email
from bot.common.shop_settings import shop_settings
from bot.shop.access import known_email
from bot.shop.customers import PrivacyKind
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.privacy import privacy_wish, request_privacy

ERASE_DATA = "erase_data"  # the question whether all personal data shall be erased
_EXPLAIN = "explain"
_PROPOSALS = {
    PrivacyKind.EXPORT: "Confirm the request and send the shopper a copy of their data.",
    PrivacyKind.ERASE: "Confirm the request, then erase the shopper's data except what the law requires.",
}


class ActionDataPrivacy(Action):
    """Explains, or begins a request."""

    def name(self) -> str:
        """Answers the intent data_privacy."""
        return "action_data_privacy"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """By button or key word: a copy, the erasure, or what is kept; without either, the three are offered."""
        wish = slots.entity(tracker, slots.ABOUT) or privacy_wish(slots.text(tracker))
        if wish == PrivacyKind.EXPORT:
            return await ActionPrivacyRequest(PrivacyKind.EXPORT).begin(dispatcher, tracker, domain)
        if wish == PrivacyKind.ERASE:
            return ask_to_erase(dispatcher)
        name = "utter_privacy_explained" if wish == _EXPLAIN else "utter_privacy_overview"
        dispatcher.utter_message(response=name, policy_url=shop_settings().privacy.policy_url)
        return []


class ActionPrivacyRequest(OrderAction):
    """Opens a request for an address that is surely the shopper's: vouched for, or of an order they prove."""

    def __init__(self, kind: PrivacyKind | None = None) -> None:
        """`kind` is what is wanted now; resumed later, the slot tells."""
        self._kind = kind

    def name(self) -> str:
        """Resumed after an order has proven the address."""
        return "action_privacy_request"

    async def begin(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Open the request, or ask for an order that proves the address."""
        async with database().begin() as work:
            email = await known_email(work, tracker.sender_id)
            if email:
                return await self._open(work, email, dispatcher, tracker)
        if not (self.number(tracker) and tracker.get_slot(slots.PROOF)):
            dispatcher.utter_message(response="utter_privacy_proof", choices=["human_agent"])
        return [SlotSet(slots.PRIVACY_KIND, self._kind), *await self.run(dispatcher, tracker, domain)]

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Open the request for the address of a proven order."""
        return await self._open(work, order.email, dispatcher, tracker)

    async def _open(
        self, work: ShopUnitOfWork, email: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        kind = self._kind or PrivacyKind(tracker.get_slot(slots.PRIVACY_KIND) or PrivacyKind.EXPORT)
        request, new = await request_privacy(work, kind, email, tracker.sender_id, utc_now())
        shown = mask_email(request.email)
        if not new:
            at = request.requested_at.isoformat()
            dispatcher.utter_message(
                response="utter_privacy_known", email=shown, requested_at=at, choices=["human_agent"]
            )
            return slots.clear(slots.PRIVACY_KIND, slots.QUESTION)
        days = shop_settings().privacy.answer_days
        dispatcher.utter_message(response=f"utter_privacy_requested_{kind}", email=shown, answer_days=days)
        tried = [f"Request {request.id}: {kind} for {shown}, proven"]
        return [*slots.clear(slots.PRIVACY_KIND), *hand_over(dispatcher, "data_privacy", "", _PROPOSALS[kind], tried)]


def ask_to_erase(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Ask for a yes: what is erased does not come back."""
    choices = [{"name": name, "answer_to": ERASE_DATA} for name in ("yes", "no")]
    dispatcher.utter_message(response="utter_privacy_erase_confirm", choices=choices)
    return [SlotSet(slots.QUESTION, ERASE_DATA)]
