"""What is said about an order that cannot be changed any more."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.failed_delivery import ActionFailedDelivery
from actions.order_facts import carrier_variables
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.changes import Changeable
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import track


async def explain_unchangeable(
    found: Changeable,
    shipped_reply: str,
    work: ShopUnitOfWork,
    order: Order,
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
) -> list[EventType]:
    """Say why the order stays as it is, and what can be done instead.

    Args:
        shipped_reply: what is said while a parcel is under way.
    """
    if found is Changeable.MARKETPLACE:
        dispatcher.utter_message(
            response="utter_change_marketplace", number=order.number, marketplace=order.marketplace
        )
        return slots.clear(slots.QUESTION)
    if found is not Changeable.SHIPPED:  # closed, delivered or coming back: its state says it all
        return await ActionFailedDelivery().serve(work, order, dispatcher, tracker)
    settings = shop_settings()
    report = await track(work, order, settings, utc_now())
    choices = ["track_order", "human_agent"]
    known = carrier_variables(report.parcels[0], settings)
    dispatcher.utter_message(response=shipped_reply, number=order.number, choices=choices, **known)
    return [SlotSet(slots.QUESTION, None)]
