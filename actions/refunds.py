"""Money back: where it is, and whether it is given."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.cancelling import ActionCancelOrder
from actions.explaining import explain
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.tracking import ActionTrackOrder
from actions.work import database
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop import access
from bot.shop.cancellation import Possibility, possibility
from bot.shop.orders import Order, OrderStatus
from bot.shop.ports import ShopUnitOfWork
from bot.shop.refunds import RefundReport, refund_reports

_MOST_TOLD = 3


class ActionRefundStatus(OrderAction):
    """Every recorded refund with its dates; an overdue one goes to a person."""

    intents = ("refund_status",)

    def name(self) -> str:
        """Answers the intent refund_status."""
        return "action_refund_status"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Tell where the money is."""
        settings = shop_settings()
        reports = refund_reports(order, settings.refunds.bank_days[1], settings.zone, utc_now())[:_MOST_TOLD]
        if order.status is OrderStatus.PENDING_PAYMENT:
            return await ActionTrackOrder().serve(work, order, dispatcher, tracker)
        if not reports:
            return _no_refund(order, dispatcher)
        for report in reports:
            name = _reply(report, newest=report is reports[0])
            dispatcher.utter_message(response=name, **_variables(report, order))
        if not reports[0].overdue:
            return slots.clear(slots.QUESTION)
        sent = reports[0].refund
        paid = f"paid on {sent.paid_at:%Y-%m-%d}" if sent.paid_at else "not paid yet: see Refunds to pay"
        tried = [f"Refund of {sent.amount} {sent.currency} recorded on {sent.created_at:%Y-%m-%d}, {paid}"]
        return hand_over(dispatcher, "refund_status", order.number, "Find out where the refund is.", tried)


class ActionRequestRefund(ActionCancelOrder):
    """Money back for an order; without an order, what the shop's rule is."""

    intents = ("request_refund",)

    def name(self) -> str:
        """Answers the intent request_refund."""
        return "action_request_refund"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Tell the rule when no order is known and none is named; an order that comes next is served."""
        async with database().begin() as work:
            known = await access.known_orders(work, tracker.sender_id)
        if known or slots.intent(tracker) != "request_refund" or _names_something(tracker):
            return await super().run(dispatcher, tracker, domain)
        dispatcher.utter_message(
            response="utter_refund_policy",
            return_days=shop_settings().returns.window_days,
            choices=["cancel_order", "refund_status", "human_agent"],
        )
        return [SlotSet(slots.REQUEST, self.name())]


def _reply(report: RefundReport, *, newest: bool) -> str:
    """Sent or still to be sent; the newest one may be overdue."""
    if report.overdue and newest:
        return "utter_refund_overdue" if report.paid else "utter_refund_unpaid"
    return "utter_refund_sent" if report.paid else "utter_refund_due"


def _no_refund(order: Order, dispatcher: CollectingDispatcher) -> list[EventType]:
    found = possibility(order)
    if found in (Possibility.CLOSED_ELSEWHERE, Possibility.ALREADY_CANCELLED, Possibility.MARKETPLACE):
        return explain(found, order, dispatcher)
    choices = ["request_refund", "human_agent"]
    dispatcher.utter_message(response="utter_refund_none", number=order.number, choices=choices)
    return slots.clear(slots.QUESTION)


def _names_something(tracker: Tracker) -> bool:
    return bool(slots.order_number(tracker) or slots.entity(tracker, "email"))


def _variables(report: RefundReport, order: Order) -> dict[str, Any]:
    refund = report.refund
    return {
        "number": order.number,
        "amount": str(refund.amount),
        "currency": refund.currency,
        "method": refund.method or "original",
        "refunded_at": (refund.paid_at or refund.created_at).isoformat(),
        "arrives_by": report.arrives_by.isoformat(),
    }
