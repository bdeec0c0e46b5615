"""Customs: who pays, and a parcel that is held."""

from typing import Any

from babel import Locale
from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from actions.order_facts import card_facts, parcel_variables
from actions.work import database
from bot.common.clock import utc_now
from bot.common.problem_settings import Customs
from bot.common.shop_settings import shop_settings
from bot.shop import access
from bot.shop.customs import held_parcel, held_since, held_too_long
from bot.shop.orders import Order, Parcel
from bot.shop.ports import ShopUnitOfWork
from bot.shop.tracking import track

COUNTRY = "country"  # an entity: the ISO code of a country named in the message


class ActionCustoms(OrderAction):
    """A general question is answered at once; a found order gets its own answer."""

    intents = ("customs",)

    def name(self) -> str:
        """Answers the intent customs."""
        return "action_customs"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Look for an order only where one is named, or where one of the shopper's is held."""
        if slots.intent(tracker) != "customs" or slots.entity(tracker, slots.ORDER_NUMBER):
            return await super().run(dispatcher, tracker, domain)
        country = slots.entity(tracker, COUNTRY)
        async with database().begin() as work:
            known = await access.known_orders(work, tracker.sender_id)
            held = [order for order in known if held_parcel(order)]
            if not country and len(held) == 1:
                told = await self.serve(work, held[0], dispatcher, tracker)
                return [SlotSet(slots.ORDER_NUMBER, held[0].number), *told]
        if held and not country:
            return await super().run(dispatcher, tracker, domain)
        own = known[0].country if known else ""
        _tell_who_pays(country or own, dispatcher, tracker, ["track_order"])
        return [SlotSet(slots.REQUEST, self.name())]  # an order number that comes next is about this

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """The held parcel's state, and who pays; held for too long, a person."""
        parcel = held_parcel(order)
        country = slots.entity(tracker, COUNTRY) or order.country
        if parcel is None:
            _tell_who_pays(country, dispatcher, tracker, ["track_order"])
            return []
        await _tell_state(work, order, parcel, dispatcher)
        limit = shop_settings().customs.held_limit_days
        if not held_too_long(parcel, limit, utc_now()):
            _tell_who_pays(country, dispatcher, tracker, [])
            return []
        dispatcher.utter_message(response="utter_customs_too_long", number=order.number)
        tried = [f"Held by customs since {held_since(parcel)}, longer than {limit} days"]
        return hand_over(dispatcher, "customs", order.number, "Ask the carrier what customs need.", tried)


async def _tell_state(work: ShopUnitOfWork, order: Order, parcel: Parcel, dispatcher: CollectingDispatcher) -> None:
    settings = shop_settings()
    report = await track(work, order, settings, utc_now())
    index = order.parcels.index(parcel)
    variables = parcel_variables(report.parcels[index], index + 1, len(order.parcels), settings)
    dispatcher.utter_message(response="utter_parcel_customs", card=card_facts(report), **variables)


def _tell_who_pays(country: str, dispatcher: CollectingDispatcher, tracker: Tracker, choices: list[str]) -> None:
    customs, language = shop_settings().customs, slots.language(tracker)
    name, variables = who_pays(customs, country, language)
    dispatcher.utter_message(response=name, choices=choices, **variables)


def who_pays(customs: Customs, country: str, language: str) -> tuple[str, dict[str, Any]]:
    """The reply about duty in a country, by its ISO code; without one, about all of them."""
    if not country:
        paid = [code for code, rule in customs.countries.items() if rule.payer == "shop"]
        variant = customs.default.payer if customs.default.payer == "shop" or not paid else "by_country"
        return f"utter_customs_{variant}", {"countries": " ".join(paid)}
    rule = customs.rule(country)
    variables = {COUNTRY: _name(country, language), "amount": str(rule.up_to), "currency": rule.currency or ""}
    return f"utter_customs_country_{rule.payer}{'_up_to' if rule.up_to else ''}", variables


def _name(country: str, language: str) -> str:
    return str(Locale.parse(language).territories.get(country, country))
