"""Finding the order a request is about: from the message, from earlier, or by asking (order_form)."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.work import database
from bot.common.clock import utc_now
from bot.shop.access import Granted, Locked, NotFound
from bot.shop.finding import Choice, find_order
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork

ORDER_FORM = "order_form"
NOT_FOUND, LOCKED = "not_found", "locked"
_MOST_CHOICES = 3
_LONGEST_TITLE = 20  # what Messenger shows of a quick reply


class OrderAction(Action, ABC):
    """An action about one order that the shopper may see; until there is one, it asks for it."""

    intents: ClassVar[tuple[str, ...]] = ()  # what shoppers ask for by it

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Serve the order, or remember the request and ask."""
        async with database().begin() as work:
            number, offered = self.number(tracker), slots.proof(tracker)
            found = await find_order(work, tracker.sender_id, number, offered, utc_now())
            if isinstance(found, Granted):
                events = await self.serve(work, found.order, dispatcher, tracker)
                return [SlotSet(slots.ORDER_NUMBER, found.order.number), *slots.clear(slots.REQUEST), *events]
        waiting: EventType = SlotSet(slots.REQUEST, self.name())
        if isinstance(found, Choice):
            dispatcher.utter_message(response="utter_which_order", choices=_choices(found))
            return [waiting]
        if isinstance(found, Locked):
            return [*_refuse(found, dispatcher), waiting]
        return [*(_forget_details() if isinstance(found, NotFound) else ()), waiting, FollowupAction(ORDER_FORM)]

    def number(self, tracker: Tracker) -> str:
        """The order this action is about: the one named last."""
        return slots.order_number(tracker)

    @abstractmethod
    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Do what was asked for with an order this conversation may see."""


class ValidateOrderForm(Action):
    """Checks number and proof as soon as both are there."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_order_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """End the form when the order is found or locked; ask again when it is not found."""
        if tracker.get_slot(slots.LOOKUP) == NOT_FOUND:  # Rasa reads the same message again when the form begins
            return _forget_details()
        number = slots.order_number(tracker)
        if not number:
            return []
        async with database().begin() as work:
            found = await find_order(work, tracker.sender_id, number, slots.proof(tracker), utc_now())
        if isinstance(found, Granted):
            return [SlotSet(slots.ORDER_NUMBER, found.order.number), SlotSet("requested_slot", None)]
        if isinstance(found, Locked):
            return [*_refuse(found, dispatcher), SlotSet("requested_slot", None)]
        return _forget_details() if isinstance(found, NotFound) else []


class ActionAskOrderFormOrderNumber(Action):
    """The form's question for the order, worded by what is known and what failed."""

    def name(self) -> str:
        """The form asks for its first slot by this name."""
        return "action_ask_order_form_order_number"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        if tracker.get_slot(slots.LOOKUP) == NOT_FOUND:
            dispatcher.utter_message(response="utter_order_not_found")
        elif tracker.get_slot(slots.PROOF):
            dispatcher.utter_message(response="utter_ask_order_number")
        else:
            dispatcher.utter_message(response="utter_ask_order_details")
        return slots.clear(slots.LOOKUP)


def _choices(choice: Choice) -> list[Any]:
    newest = [_choice(order) for order in choice.orders[:_MOST_CHOICES]]
    return [*newest, "other_order"] if len(choice.orders) > _MOST_CHOICES else newest


def _choice(order: Order) -> dict[str, str]:
    product = order.lines[0].name if order.lines else ""
    title = f"{order.number} · {product}"
    short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
    return {"title": short, "payload": f'/provide_details{{"order_number": "{order.number}"}}'}


def _forget_details() -> list[EventType]:
    return [*slots.clear(slots.ORDER_NUMBER, slots.PROOF), SlotSet(slots.LOOKUP, NOT_FOUND)]


def _refuse(locked: Locked, dispatcher: CollectingDispatcher) -> list[EventType]:
    dispatcher.utter_message(response="utter_order_locked", until=locked.until.isoformat())
    return [*slots.clear(slots.ORDER_NUMBER, slots.PROOF), SlotSet(slots.LOOKUP, LOCKED)]
