"""Where an order is."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.order_facts import card_facts, carrier_variables, order_variables, parcel_variables
from actions.remedies import REMEDIED, ask_remedy
from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings, shop_settings
from bot.shop.orders import Order, Parcel, ParcelState
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import STALLED, OrderReport, OrderState, ParcelReport, track

_UNANSWERED = "The trace has not been answered in time: offer a replacement or a refund."


class ActionTrackOrder(OrderAction):
    """One answer per state of the order, and one per parcel."""

    intents = ("track_order",)

    def name(self) -> str:
        """Answers the intent track_order."""
        return "action_track_order"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Say where the order is."""
        report = await tell(work, order, dispatcher, tracker)
        return follow_up(report, dispatcher)


async def tell(work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> OrderReport:
    """Say where the order is, and what is known of it."""
    settings = shop_settings()
    report = await track(work, order, settings, utc_now())
    for name, variables in replies(report, settings, slots.language(tracker)):
        dispatcher.utter_message(response=name, **variables)
    return report


def follow_up(report: OrderReport, dispatcher: CollectingDispatcher) -> list[EventType]:
    """The question that stays open after telling, and a person or a choice where one is needed."""
    return [SlotSet(slots.QUESTION, question(report)), *ask_person(dispatcher, report)]


def replies(
    report: OrderReport, settings: ShopSettings, language: str, but: Parcel | None = None
) -> list[tuple[str, dict[str, Any]]]:
    """The replies for an order, each with its variables; the last one carries the order card.

    Args:
        but: a parcel of which nothing is to be said.
    """
    spoken: list[tuple[str, dict[str, Any]]] = []
    if any(not parcel.parcel.source_reachable and parcel.parcel.checked_at for parcel in report.parcels):
        checked = min(parcel.parcel.checked_at for parcel in report.parcels if parcel.parcel.checked_at)
        spoken.append(("utter_tracking_unreachable", {"checked_at": checked.isoformat()}))
    if report.state is not OrderState.SHIPPED:
        spoken.append(_order_reply(report, settings, language))
    if report.state in (OrderState.SHIPPED, OrderState.PARTLY_SHIPPED):
        for index, parcel in enumerate(report.parcels, 1):
            if parcel.parcel is not but:
                spoken += _parcel_replies(parcel, index, len(report.parcels), settings)
    last_name, last_variables = spoken[-1]
    return [*spoken[:-1], (last_name, {**last_variables, "card": card_facts(report), "choices": _choices(report)})]


def _order_reply(report: OrderReport, settings: ShopSettings, language: str) -> tuple[str, dict[str, Any]]:
    if report.order.closed_elsewhere:
        return f"utter_track_{report.state}_elsewhere", {"number": report.order.number}
    variant = {
        OrderState.PROCESSING: "_held" if report.order.held_at else "",
        OrderState.PROCESSING_LATE: "_soon" if report.overdue else "_notice" if report.notice else "",
        OrderState.PARTLY_SHIPPED: "_late" if report.overdue else "",
        OrderState.CANCELLED: "" if report.order.refunds else "_unpaid",
    }.get(report.state, "")
    return f"utter_track_{report.state}{variant}", order_variables(report, settings, language)


def _parcel_replies(
    report: ParcelReport, index: int, count: int, settings: ShopSettings
) -> list[tuple[str, dict[str, Any]]]:
    told = (_parcel_reply_name(report), parcel_variables(report, index, count, settings))
    if report.state != ParcelState.ATTEMPT_FAILED:
        return [told]
    return [told, ("utter_carrier_contact", carrier_variables(report, settings))]


def _parcel_reply_name(report: ParcelReport) -> str:
    if report.state == STALLED and report.trace_overdue:
        return "utter_parcel_in_transit_late"  # no new promise: a person takes it
    if report.state == ParcelState.IN_TRANSIT and report.late:
        return "utter_parcel_in_transit_late"
    if report.state == ParcelState.PICKUP_READY and report.parcel.pickup_until is None:
        return "utter_parcel_pickup_ready_open"
    return f"utter_parcel_{report.state}"


def _choices(report: OrderReport) -> list[Any]:
    asked = question(report)
    if report.state is OrderState.PROCESSING_LATE:
        return [{"name": "wait", "answer_to": asked}, "cancel_late_order"]
    if asked:
        return [{"name": "received", "answer_to": asked}, "not_received"]
    missed = any(parcel.state == ParcelState.ATTEMPT_FAILED for parcel in report.parcels)
    return ["human_agent"] if missed or report.order.closed_elsewhere else []


def question(report: OrderReport) -> str | None:
    """The question the answer ends with: an order late before shipping, or everything delivered."""
    if report.state is OrderState.PROCESSING_LATE:
        return f"wait:{report.order.number}"
    delivered = [parcel.state == ParcelState.DELIVERED for parcel in report.parcels]
    everything = report.state is OrderState.SHIPPED and all(delivered)
    return f"received:{report.order.number}" if everything else None


def ask_person(dispatcher: CollectingDispatcher, report: OrderReport) -> list[EventType]:
    """A trace without an answer needs a person; a parcel that came back, broke or vanished, the shopper's choice."""
    if report.state not in (OrderState.SHIPPED, OrderState.PARTLY_SHIPPED):
        return []
    if any(parcel.state == STALLED and parcel.trace_overdue for parcel in report.parcels):
        tried = ["Told the shopper where the order is"]
        return hand_over(dispatcher, f"parcel_{STALLED}", report.order.number, _UNANSWERED, tried)
    return ask_remedy(report.order) if any(parcel.state in REMEDIED for parcel in report.parcels) else []
