"""Questions about products, answered from the catalogue."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding_products import ask_which, find
from actions.work import database
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.ports import ShopUnitOfWork
from bot.shop.product_questions import fact_asked, wants_to_be_told
from bot.shop.products import Fact, Product
from bot.shop.restocking import ask_to_be_told

RESTOCK = "restock"  # the question "shall I tell you when it is back?", with the product's SKU
_TELL = "tell"  # what is wanted of an availability question: to hear when it is back


class ProductAction(Action, ABC):
    """An action about one product; until it is clear which, it asks."""

    intent: ClassVar[str]

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Answer for the product, or remember the question and ask which product it is."""
        async with database().begin() as work:
            found = await find(work, tracker)
            about = slots.entity(tracker, slots.ABOUT) or self.asked(slots.text(tracker))
            if isinstance(found, Product):
                return await self.answer(work, found, about, dispatcher, tracker)
        return ask_which(found, f"{self.intent}:{about}")

    async def resume(self, sku: str, about: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Answer the question that waited for its product."""
        async with database().begin() as work:
            product = await work.products.by_sku(sku)
            return await self.answer(work, product, about, dispatcher, tracker) if product else []

    async def answer(
        self, work: ShopUnitOfWork, product: Product, about: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Serve the product and remember it as the one spoken of."""
        forgotten = slots.clear(slots.PRODUCT_REQUEST, slots.PRODUCT_ASKED, slots.PRODUCT_CHOICE)
        events = await self.serve(work, product, about, dispatcher, tracker)
        return [SlotSet(slots.PRODUCT, product.sku), *forgotten, *events]

    def asked(self, message: str) -> str:
        """What of the product the message asks about."""
        return ""

    @abstractmethod
    async def serve(
        self, work: ShopUnitOfWork, product: Product, about: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Say what was asked for."""


class ActionProductAvailability(ProductAction):
    """Whether it is there, when it will be, and telling when it is."""

    intent = "product_availability"

    def name(self) -> str:
        """Answers the intent product_availability."""
        return "action_product_availability"

    def asked(self, message: str) -> str:
        """Whether the shopper wants to be told."""
        return _TELL if wants_to_be_told(message) else ""

    async def serve(
        self, work: ShopUnitOfWork, product: Product, about: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """In stock, back on a day, or nobody knows."""
        variables = product_variables(product, slots.language(tracker))
        if product.in_stock:
            dispatcher.utter_message(response="utter_product_in_stock", **variables)
            return []
        if about == _TELL:
            return await promise_to_tell(work, product, dispatcher, tracker)
        expected = product.restock_on and product.restock_on > utc_now().astimezone(shop_settings().zone).date()
        name = "utter_product_back_on" if expected else "utter_product_sold_out"
        question = f"{RESTOCK}:{product.sku}"
        choices = [{"name": choice, "answer_to": question} for choice in ("tell_me", "no")]
        dispatcher.utter_message(response=name, choices=choices, **variables)
        return [SlotSet(slots.QUESTION, question)]


class ActionProductInfo(ProductAction):
    """What is known of a product."""

    intent = "product_info"

    def name(self) -> str:
        """Answers the intent product_info."""
        return "action_product_info"

    def asked(self, message: str) -> str:
        """The fact asked about."""
        return fact_asked(message)

    async def serve(
        self, work: ShopUnitOfWork, product: Product, about: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """The fact, or that it is not known."""
        tell_fact(product, about or Fact.DESCRIPTION, dispatcher, tracker)
        return []


class ActionProductCare(ProductAction):
    """How a product is used and looked after."""

    intent = "product_care"

    def name(self) -> str:
        """Answers the intent product_care."""
        return "action_product_care"

    async def serve(
        self, work: ShopUnitOfWork, product: Product, about: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """The care text, or that there is none."""
        tell_fact(product, Fact.CARE, dispatcher, tracker)
        return []


class ActionProductBack(Action):
    """The bot speaks first: a product the shopper waits for is there again."""

    def name(self) -> str:
        """Answers the intent product_back, which only the clock presses."""
        return "action_product_back"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Tell, or wait on if it has sold out meanwhile."""
        async with database().begin() as work:
            product = await work.products.by_sku(slots.entity(tracker, slots.SKU))
            if product is None:
                dispatcher.utter_message(response="utter_product_gone")
                return []
            if not product.in_stock:
                await ask_to_be_told(work, tracker.sender_id, product, utc_now())
        name = "utter_product_back" if product.in_stock else "utter_product_back_gone"
        dispatcher.utter_message(response=name, **product_variables(product, slots.language(tracker)))
        return [SlotSet(slots.PRODUCT, product.sku)]


async def promise_to_tell(
    work: ShopUnitOfWork, product: Product, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Remember that the shopper wants to hear when it is back, and say so."""
    await ask_to_be_told(work, tracker.sender_id, product, utc_now())
    dispatcher.utter_message(response="utter_product_will_tell", product=product.name(slots.language(tracker)))
    return slots.clear(slots.QUESTION)


def tell_fact(product: Product, fact: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say what is known; what is not, a person may find out."""
    language = slots.language(tracker)
    text, variables = product.text(fact, language), product_variables(product, language)
    if text:
        choices = ["human_agent"] if fact == Fact.DESCRIPTION else []
        dispatcher.utter_message(response="utter_product_fact", fact=text, choices=choices, **variables)
    else:
        name = "utter_product_care_unknown" if fact == Fact.CARE else "utter_product_fact_unknown"
        dispatcher.utter_message(response=name, choices=["human_agent"], **variables)


def product_variables(product: Product, language: str) -> dict[str, Any]:
    """The variables of every reply about a product."""
    return {
        "product": product.name(language),
        "price": str(product.price),
        "currency": product.currency,
        "product_url": product.url or shop_settings().catalogue.url,
        "restock_on": product.restock_on.isoformat() if product.restock_on else "",
    }
