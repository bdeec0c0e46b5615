"""A delivery that failed: how to get the parcel, or what becomes of it."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.finding import OrderAction
from actions.order_facts import carrier_variables
from actions.tracking import follow_up, tell
from bot.common.shop_settings import shop_settings
from bot.shop.orders import Order, ParcelState
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import OrderReport, ParcelReport

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
        report = await tell(work, order, dispatcher, tracker)
        perhaps = _perhaps_tried(report)
        if perhaps:
            contact = carrier_variables(perhaps, shop_settings())
            dispatcher.utter_message(response="utter_carrier_contact", choices=["human_agent"], **contact)
        return follow_up(report, dispatcher)


def _perhaps_tried(report: OrderReport) -> ParcelReport | None:
    """The parcel whose delivery may have been tried without a scan, if no failed attempt is known."""
    if any(parcel.state == ParcelState.ATTEMPT_FAILED for parcel in report.parcels):
        return None
    return next((parcel for parcel in report.parcels if parcel.state in _MAYBE_TRIED), None)
