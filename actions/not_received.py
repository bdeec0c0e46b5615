"""A parcel that is said to be delivered and is not there."""

import json
from collections.abc import Collection, Sequence
from datetime import timedelta

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.order_facts import delivery_variables
from actions.tracking import ActionTrackOrder, replies
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.addresses import masked
from bot.shop.not_received import Search, Step, next_step
from bot.shop.orders import Order, OrderEvent, Parcel
from bot.shop.ports import ShopUnitOfWork
from bot.shop.reminders import Reminder
from bot.shop.tracing import open_trace
from bot.shop.tracking import track

REASON = "delivered_not_received"


class ActionDeliveredNotReceived(OrderAction):
    """Asks and does one thing after the other: address, other parcels, look again, investigation."""

    intents = (REASON,)

    def name(self) -> str:
        """Answers the intent delivered_not_received."""
        return "action_delivered_not_received"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Begin."""
        return await _go_on((), work, order, dispatcher, tracker)


class ActionCheckReceived(OrderAction):
    """Asks again by itself, when the time to look around is over."""

    def name(self) -> str:
        """Answers check_received, which only the clock says."""
        return "action_check_received"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Ask whether it has turned up."""
        asked = f"turned_up:{order.number}"
        dispatcher.utter_message(response="utter_ask_turned_up", number=order.number, choices=_yes_or_no(asked))
        return [SlotSet(slots.QUESTION, asked)]


async def begin(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Nothing has been asked yet."""
    return await _go_on((), work, order, dispatcher, tracker)


async def address_is_right(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """The shopper has confirmed the address."""
    return await _go_on((Step.ADDRESS,), work, order, dispatcher, tracker)


async def address_is_wrong(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """A person takes it at once, and it is written down."""
    order = await work.orders.lock(order)
    order.events.append(OrderEvent(utc_now(), "shopper", "address_disputed", "says the delivery address is wrong"))
    await work.commit()
    dispatcher.utter_message(response="utter_address_wrong", number=order.number)
    tried = ["Tracking says delivered", f"The shopper says this address is wrong: {masked(order)}"]
    proposal = "WRONG ADDRESS: ask for the right one, try to have the parcel brought there, else send again."
    return hand_over(dispatcher, REASON, order.number, proposal, tried)


async def other_parcel_expected(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """It is the other parcel that the shopper waits for."""
    dispatcher.utter_message(response="utter_still_coming", number=order.number)
    return slots.clear(slots.QUESTION)


async def delivered_one_missing(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """It is the delivered parcel that is not there."""
    return await _go_on((Step.ADDRESS, Step.OTHER_PARCEL), work, order, dispatcher, tracker)


async def looked_in_vain(
    work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """The shopper has looked again, and it is not there."""
    return await _go_on(tuple(Step), work, order, dispatcher, tracker)


async def _go_on(
    done: Collection[Step], work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    look_again = timedelta(hours=shop_settings().not_received.look_again_hours)
    search = next_step(order, done, look_again, utc_now())
    if search.parcel is None:
        return await ActionTrackOrder().serve(work, order, dispatcher, tracker)
    if search.step is Step.ADDRESS:
        return _ask_address(order, search.parcel, dispatcher)
    if search.step is Step.OTHER_PARCEL:
        return await _tell_of_the_rest(work, order, search.parcel, dispatcher, tracker)
    if search.step is Step.LOOK_AGAIN:
        return await _look_again(work, order, search, dispatcher, tracker)
    return await _investigate(work, order, search.parcel, done, dispatcher)


def _ask_address(order: Order, parcel: Parcel, dispatcher: CollectingDispatcher) -> list[EventType]:
    asked = f"address:{order.number}"
    known = delivery_variables(parcel, order.number)
    address, choices = masked(order), _yes_or_no(asked)
    dispatcher.utter_message(response="utter_ask_address_right", address=address, choices=choices, **known)
    return [SlotSet(slots.QUESTION, asked)]


async def _tell_of_the_rest(
    work: ShopUnitOfWork, order: Order, arrived: Parcel, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    settings = shop_settings()
    report = await track(work, order, settings, utc_now())
    for name, variables in replies(report, settings, slots.language(tracker), but=arrived):
        dispatcher.utter_message(response=name, **{**variables, "choices": []})
    asked = f"other_parcel:{order.number}"
    dispatcher.utter_message(response="utter_ask_other_parcel", number=order.number, choices=_yes_or_no(asked))
    return [SlotSet(slots.QUESTION, asked)]


async def _look_again(
    work: ShopUnitOfWork, order: Order, search: Search, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    if search.parcel is None or search.until is None:
        return []
    payload = f"/check_received{json.dumps({slots.ORDER_NUMBER: order.number})}"
    await work.reminders.add(Reminder(tracker.sender_id, f"received:{search.parcel.id}", search.until, payload))
    await work.commit()
    known = delivery_variables(search.parcel, order.number)
    dispatcher.utter_message(response="utter_look_again", until=search.until.isoformat(), **known)
    return slots.clear(slots.QUESTION)


async def _investigate(
    work: ShopUnitOfWork, order: Order, parcel: Parcel, done: Collection[Step], dispatcher: CollectingDispatcher
) -> list[EventType]:
    since = await open_trace(work, order, parcel, "bot", "delivered, but not received", utc_now())
    dispatcher.utter_message(response="utter_trace_opened", number=order.number, traced_at=since.isoformat())
    proposal = shop_settings().not_received.proposal
    return hand_over(dispatcher, REASON, order.number, proposal, _facts(order, parcel, done))


def _facts(order: Order, parcel: Parcel, done: Collection[Step]) -> list[str]:
    known = delivery_variables(parcel, order.number)
    facts = [f"Scanned as delivered at {known['delivered_at']}, {known['delivered_to']} ({parcel.carrier})"]
    if Step.ADDRESS in done and order.address:
        facts.append(f"The shopper confirmed the address {masked(order)}")
    if Step.LOOK_AGAIN in done:
        facts.append("Looked around, was asked again after the time to wait, and it is still not there")
    return [*facts, f"Trace opened: {parcel.tracking_number or parcel.reference}"]


def _yes_or_no(asked: str) -> Sequence[dict[str, str]]:
    return [{"name": name, "answer_to": asked} for name in ("yes", "no")]
