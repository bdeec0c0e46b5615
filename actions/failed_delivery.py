"""A delivery that failed: how to get the parcel, or what becomes of it."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.order_facts import carrier_variables
from actions.tracking import ask_person, question, replies
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.orders import Order, ParcelState
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import OrderReport, ParcelReport, track

# A courier's card may be there before the scan.
_MAYBE_TRIED = (ParcelState.IN_TRANSIT, ParcelState.OUT_FOR_DELIVERY)


class ActionFailedDelivery(OrderAction):
    """Says the real state, and whom to ask for another delivery."""

    intents = ("failed_delivery",)

    def name(self) -> str:
        """Answers the intent failed_delivery."""
        return "action_failed_delivery"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Tell."""
        settings = shop_settings()
        report = await track(work, order, settings, utc_now())
        for name, variables in replies(report, settings, slots.language(tracker)):
            dispatcher.utter_message(response=name, **variables)
        perhaps = _perhaps_tried(report)
        if perhaps:
            contact = carrier_variables(perhaps, settings)
            dispatcher.utter_message(response="utter_carrier_contact", choices=["human_agent"], **contact)
        return [SlotSet(slots.QUESTION, question(report)), *ask_person(dispatcher, report)]


def _perhaps_tried(report: OrderReport) -> ParcelReport | None:
    """The parcel whose delivery may have been tried without a scan, if no failed attempt is known."""
    if any(parcel.state == ParcelState.ATTEMPT_FAILED for parcel in report.parcels):
        return None
    return next((parcel for parcel in report.parcels if parcel.state in _MAYBE_TRIED), None)
