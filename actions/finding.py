"""Finding the order a request is about: from the message, from earlier, or by asking (order_form)."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import details, slots
from actions.work import database
from bot.common.clock import utc_now
from bot.shop.access import Granted, Locked, NotFound
from bot.shop.finding import Choice, find_order
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork

ORDER_FORM = "order_form"
NOT_FOUND, LOCKED = "not_found", "locked"
_MOST_CHOICES = 3
_MAY_HAVE_NO_ORDER = "action_payment_problem"
_LONGEST_TITLE = 20  # what Messenger shows of a quick reply


class OrderAction(Action, ABC):
    """An action about one order that the shopper may see; until there is one, it asks for it."""

    intents: ClassVar[tuple[str, ...]] = ()  # what shoppers ask for by it
    order_slot: ClassVar[str] = slots.ORDER_NUMBER  # which order: the one named last, or the one a form is about

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Serve the order, or remember the request and ask."""
        if len(details.several_named(tracker)) > 1:  # the form asks which, not the last silently
            return [*slots.clear(slots.ORDER_NUMBER), SlotSet(slots.REQUEST, self.name()), FollowupAction(ORDER_FORM)]
        async with database().begin() as work:
            number, offered = self.number(tracker), slots.proof(tracker)
            words, language = slots.text(tracker), slots.language(tracker)
            found = await find_order(work, tracker.sender_id, number, offered, utc_now(), words, language)
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
        """The order this action is about."""
        return str(tracker.get_slot(self.order_slot) or "")

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
        given = details.read(tracker)
        known = _changed(tracker, {slots.ORDER_NUMBER: given.number or None, slots.PROOF: given.proof or None})
        if not given.number:
            return known
        async with database().begin() as work:
            found = await find_order(work, tracker.sender_id, given.number, slots.as_proof(given.proof), utc_now())
        if isinstance(found, Granted):
            return [SlotSet(slots.ORDER_NUMBER, found.order.number), SlotSet("requested_slot", None)]
        if isinstance(found, Locked):
            return [*_refuse(found, dispatcher), SlotSet("requested_slot", None)]
        return _forget_details() if isinstance(found, NotFound) else known


class ActionAskOrderFormOrderNumber(Action):
    """The form's question for the order, worded by what is known and what failed."""

    def name(self) -> str:
        """The form asks for its first slot by this name."""
        return "action_ask_order_form_order_number"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        several = details.several_named(tracker)
        if tracker.get_slot(slots.LOOKUP) == NOT_FOUND:
            dispatcher.utter_message(response="utter_order_not_found")
        elif len(several) > 1:
            dispatcher.utter_message(response="utter_which_order", choices=details.choices(several))
        elif tracker.get_slot(slots.REQUEST) == _MAY_HAVE_NO_ORDER:
            dispatcher.utter_message(response="utter_ask_payment_order", choices=["no_order"])
        elif tracker.get_slot(slots.PROOF):
            dispatcher.utter_message(response="utter_ask_order_number")
        else:
            dispatcher.utter_message(response="utter_ask_order_details")
        return slots.clear(slots.LOOKUP)


def _changed(tracker: Tracker, values: dict[str, str | None]) -> list[EventType]:
    """Only what differs from the slots: a validation that sets nothing leaves the message to its own rule."""
    return [SlotSet(name, value) for name, value in values.items() if value != tracker.get_slot(name)]


def _choices(choice: Choice) -> list[Any]:
    newest = [_choice(order) for order in choice.orders[:_MOST_CHOICES]]
    return [*newest, "other_order"] if len(choice.orders) > _MOST_CHOICES else newest


def _choice(order: Order) -> dict[str, str]:
    product = order.lines[0].name if order.lines else ""
    title = short_title(f"{order.number} · {product}")
    return {"title": title, "payload": f'/provide_details{{"order_number": "{order.number}"}}'}


def short_title(title: str) -> str:
    """The title as long as a button may be."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip(' ,')}…"


def _forget_details() -> list[EventType]:
    return [*slots.clear(slots.ORDER_NUMBER, slots.PROOF), SlotSet(slots.LOOKUP, NOT_FOUND)]


def _refuse(locked: Locked, dispatcher: CollectingDispatcher) -> list[EventType]:
    dispatcher.utter_message(response="utter_order_locked", until=locked.until.isoformat())
    return [*slots.clear(slots.ORDER_NUMBER, slots.PROOF), SlotSet(slots.LOOKUP, LOCKED)]
