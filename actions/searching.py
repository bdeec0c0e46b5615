"""The steps of a search for a parcel that is said to be delivered and is not there."""

import json
from collections.abc import Collection, Sequence
from datetime import timedelta

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.handing_over import hand_over
from actions.order_facts import delivery_variables
from actions.tracking import ActionTrackOrder, replies
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.addresses import masked
from bot.shop.not_received import Search, Step, next_step
from bot.shop.orders import Order, Parcel
from bot.shop.ports import ShopUnitOfWork
from bot.shop.reminders import Reminder
from bot.shop.tracing import open_trace
from bot.shop.tracking import track

REASON = "delivered_not_received"


async def go_on(
    done: Collection[Step], work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Do what comes after the steps that are done."""
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


def yes_or_no(asked: str) -> Sequence[dict[str, str]]:
    """The buttons that answer this question."""
    return [{"name": name, "answer_to": asked} for name in ("yes", "no")]


def _ask_address(order: Order, parcel: Parcel, dispatcher: CollectingDispatcher) -> list[EventType]:
    asked = f"address:{order.number}"
    known = delivery_variables(parcel, order.number)
    address, choices = masked(order), yes_or_no(asked)
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
    dispatcher.utter_message(response="utter_ask_other_parcel", number=order.number, choices=yes_or_no(asked))
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
