"""Invoices, and what is recorded of a payment that went wrong."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.order_facts import money_variables
from bot.common.clock import utc_now
from bot.common.masking import mask_email
from bot.common.questions_settings import said_in
from bot.common.shop_settings import shop_settings
from bot.shop.invoices import request_invoice
from bot.shop.orders import Order, OrderStatus
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import report


class ActionInvoice(OrderAction):
    """Has the invoice sent to the order's own address."""

    intents = ("invoice",)

    def name(self) -> str:
        """Answers the intent invoice."""
        return "action_invoice"

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Say where the invoice goes, write the request down and give it to a person, once."""
        facts = {"number": order.number, "email": mask_email(order.email)}
        if order.marketplace:
            dispatcher.utter_message(response="utter_invoice_elsewhere", marketplace=order.marketplace)
            return []
        if order.status is OrderStatus.PENDING_PAYMENT:
            dispatcher.utter_message(response="utter_invoice_unpaid", **facts)
            return []
        requested = await request_invoice(work, order, tracker.sender_id, utc_now())
        if not requested.newly:
            dispatcher.utter_message(response="utter_invoice_again", asked_at=requested.at.isoformat(), **facts)
            return []
        dispatcher.utter_message(response="utter_invoice", **facts)
        tried = ["Told the shopper that the invoice goes to the order's own e-mail address"]
        return hand_over(dispatcher, "invoice", order.number, "Send the invoice to the order's e-mail address.", tried)


class ActionPaymentProblem(OrderAction):
    """Says what is recorded of the payment, then a person checks it."""

    intents = ("payment_problem",)

    def name(self) -> str:
        """Answers the intent payment_problem."""
        return "action_payment_problem"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """There may be no order: a declined card, or a payment that led to none."""
        if not slots.entity(tracker, "no_order"):
            return await super().run(dispatcher, tracker, domain)
        methods = [said_in(texts, slots.language(tracker)) for texts in shop_settings().payments.methods]
        dispatcher.utter_message(response="utter_payment_no_order", methods=methods)
        proposal = "Look for the payment; give back what was charged without an order."
        return hand_over(dispatcher, "payment_problem", "", proposal, ["The shopper says there is no order"])

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Tell what is recorded; a second charge is only seen by a person."""
        settings = shop_settings()
        pay_by = report(order, [], settings, utc_now()).pay_by
        variables = money_variables(order, settings) | {"marketplace": order.marketplace, "pay_by": pay_by.isoformat()}
        found = _recorded(order)
        variables |= {"amount": str(order.total)} if found == "paid" else {}
        dispatcher.utter_message(response=f"utter_payment_{found}", **variables)
        if found == "elsewhere":
            return slots.clear(slots.QUESTION)
        proposal = "Check the charges; give back what was charged twice or wrongly."
        tried = [f"Told the shopper what is recorded: {found}, {order.total} {order.currency}"]
        return hand_over(dispatcher, "payment_problem", order.number, proposal, tried)


def _recorded(order: Order) -> str:
    """What is known of the money of an order."""
    if order.marketplace:
        return "elsewhere"
    if order.refunds:
        return "refunded"
    if order.status is OrderStatus.PENDING_PAYMENT:
        return "pending"
    return "paid" if order.status is OrderStatus.PAID else "closed"
