"""Finding the product a question is about: from the message, from just before, or by asking (product_form)."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import short_title
from actions.interrupting import interrupts, let_through
from actions.work import database
from bot.common.shop_settings import shop_settings
from bot.shop.ports import ShopUnitOfWork
from bot.shop.product_finding import Suggested, points_back, product_named
from bot.shop.products import Product

PRODUCT_FORM = "product_form"
INTENTS = ("product_availability", "product_info", "product_care")
_NOT_FOUND = "?"  # instead of products to choose from: the name given is not in the catalogue
_STILL_SPOKEN_OF = 3  # messages for which "it" means the product spoken of last


async def find(work: ShopUnitOfWork, tracker: Tracker) -> Product | Suggested:
    """The product of a button, the one the message names, or the one just spoken of."""
    pressed = slots.entity(tracker, slots.SKU)
    if pressed:
        return await work.products.by_sku(pressed) or Suggested([])
    message = slots.text(tracker)
    found = product_named(await work.products.all(), message, slots.language(tracker))
    if isinstance(found, Suggested) and not found.products and points_back(message):
        return await work.products.by_sku(_just_spoken_of(tracker)) or found
    return found


def ask_which(found: Suggested, request: str) -> list[EventType]:
    """Events that remember the question and ask for its product."""
    return [
        *slots.clear(slots.PRODUCT_ASKED),
        SlotSet(slots.PRODUCT_CHOICE, [product.sku for product in found.products]),
        SlotSet(slots.PRODUCT_REQUEST, request),
        FollowupAction(PRODUCT_FORM),
    ]


class ActionAskProduct(Action):
    """The form's question, with the products it may be as buttons."""

    def name(self) -> str:
        """The form asks for its slot by this name."""
        return "action_ask_product_asked"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        choice = tracker.get_slot(slots.PRODUCT_CHOICE) or []
        if choice == [_NOT_FOUND]:
            url = shop_settings().catalogue.url
            dispatcher.utter_message(response="utter_product_not_found", product_url=url, choices=["human_agent"])
            return []
        async with database().begin() as work:
            products = [product for sku in choice if (product := await work.products.by_sku(sku))]
        choices = [_choice(product, tracker) for product in products]
        dispatcher.utter_message(response="utter_which_product" if choices else "utter_ask_product", choices=choices)
        return []


class ValidateProductForm(Action):
    """Takes a name or a button for the product; anything else is not for this form."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_product_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Find the product, ask again, or leave the message to its own rule."""
        if not tracker.get_slot(slots.PRODUCT_ASKED):
            return []
        async with database().begin() as work:
            found = await find(work, tracker)
        likely = [product.sku for product in ([found] if isinstance(found, Product) else found.products)]
        offered = tracker.get_slot(slots.PRODUCT_CHOICE) or []
        named = isinstance(found, Product) or (len(likely) == 1 and likely[0] in offered)
        if not named and interrupts(tracker, INTENTS):
            return let_through(PRODUCT_FORM, slots.PRODUCT_ASKED)
        if len(likely) == 1:  # a word of the name is enough for an answer to this very question
            return [SlotSet(slots.PRODUCT_ASKED, likely[0])]
        return [*slots.clear(slots.PRODUCT_ASKED), SlotSet(slots.PRODUCT_CHOICE, likely or [_NOT_FOUND])]


def _choice(product: Product, tracker: Tracker) -> dict[str, str]:
    intent = str(tracker.get_slot(slots.PRODUCT_REQUEST) or INTENTS[1]).partition(":")
    title = short_title(product.name(slots.language(tracker)))
    return {"title": title, "payload": f'/{intent[0]}{{"sku": "{product.sku}", "about": "{intent[2]}"}}'}


def _just_spoken_of(tracker: Tracker) -> str:
    """The product of the last answers; of older ones "it" is not said any more."""
    users = 0
    for event in reversed(tracker.events):
        users += event.get("event") == "user"
        if users > _STILL_SPOKEN_OF:
            break
        if event.get("event") == "slot" and event.get("name") == slots.PRODUCT and event.get("value"):
            return str(event["value"])
    return ""
