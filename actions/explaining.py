"""What is said about an order that cannot be cancelled here, and about one that has been."""

from collections.abc import Sequence
from typing import Any

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.handing_over import hand_over
from actions.order_facts import money_variables
from bot.common.shop_settings import shop_settings
from bot.shop.cancellation import Cancelled, Possibility
from bot.shop.orders import Order, ParcelState

_OUT_OF_HAND = {ParcelState.RETURNING, ParcelState.RETURNED, ParcelState.EXCEPTION, ParcelState.LOST}


def tell_cancelled(done: Cancelled, dispatcher: CollectingDispatcher) -> None:
    """Say that the order is cancelled, or had been, and where the money is."""
    name = "utter_cancelled" if done.newly else "utter_cancel_already"
    variables = money_variables(done.order, shop_settings())
    dispatcher.utter_message(response=name if done.refund else f"{name}_unpaid", **variables)


def explain(found: Possibility, order: Order, dispatcher: CollectingDispatcher) -> list[EventType]:
    """Say why the order cannot be cancelled here, and what can be done instead."""
    if found is Possibility.ALREADY_CANCELLED:
        tell_cancelled(Cancelled(order, order.refunds[0] if order.refunds else None, newly=False), dispatcher)
        return slots.clear(slots.QUESTION)
    if found is Possibility.CLOSED_ELSEWHERE:
        name = f"utter_track_{order.status}_elsewhere"
        dispatcher.utter_message(response=name, number=order.number, choices=["human_agent"])
        return slots.clear(slots.QUESTION)
    if found is Possibility.SHIPPED:
        return _explain_shipped(order, dispatcher)
    _say(found, order, dispatcher)
    if found is Possibility.PARTLY_SHIPPED:
        proposal = "Cancel the unshipped lines and refund them."
        return hand_over(dispatcher, "cancel_order", order.number, proposal, ["Part of the order is shipped"])
    return slots.clear(slots.QUESTION)


def _explain_shipped(order: Order, dispatcher: CollectingDispatcher) -> list[EventType]:
    """On its way: follow it, return it. Lost, broken or coming back: nothing to wait for, a person decides."""
    if any(parcel.state in _OUT_OF_HAND for parcel in order.parcels):
        dispatcher.utter_message(response="utter_hand_over_topic")
        tried = [f"Asked to cancel; the parcel is: {parcel.state}" for parcel in order.parcels]
        return hand_over(dispatcher, "cancel_order", order.number, "Offer a replacement or a refund.", tried)
    asked = f"return:{order.number}"
    answers = [{"name": name, "answer_to": asked} for name in ("return_item", "no")]
    _say(Possibility.SHIPPED, order, dispatcher, answers)
    return [SlotSet(slots.QUESTION, asked)]


def _say(found: Possibility, order: Order, dispatcher: CollectingDispatcher, choices: Sequence[Any] = ()) -> None:
    variables = money_variables(order, shop_settings()) | {
        "tracking_url": _tracking_url(order),
        "waiting": [line.name for line in order.unshipped_lines],
        "marketplace": order.marketplace,
    }
    dispatcher.utter_message(response=f"utter_cancel_{found}", choices=list(choices), **variables)


def _tracking_url(order: Order) -> str:
    """Where the first parcel with a number is followed; without one, the shopper's account tells."""
    settings = shop_settings()
    parcel = next((parcel for parcel in order.parcels if parcel.tracking_number), None)
    return (
        settings.shipping.tracking_link(parcel.carrier, parcel.tracking_number)
        if parcel
        else settings.store.account_url
    )
