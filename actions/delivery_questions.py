"""Before buying: how long delivery takes, what it costs, and where to."""

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.work import database
from bot.common.clock import utc_now
from bot.common.questions_settings import ShippingOffer, said_in
from bot.common.shop_settings import ShopSettings, shop_settings
from bot.shop import access
from bot.shop.estimates import Source, estimate
from bot.shop.notices import Notice, general_notice
from bot.shop.ports import ShopUnitOfWork

_MOST_COUNTRIES = 3  # answered at a time


class ActionDeliveryTime(Action):
    """From what deliveries really took lately, by shipping method and country."""

    def name(self) -> str:
        """Answers the intent delivery_time."""
        return "action_delivery_time"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say how long each method takes, and what disturbs deliveries now."""
        settings, language = shop_settings(), slots.language(tracker)
        async with database().read() as work:
            countries = _countries(tracker) or await _own_country(work, tracker.sender_id)
            served = [country for country in countries if settings.shipping.ships_to(country)]
            others = [country for country in countries if country not in served]
            if others:
                dispatcher.utter_message(response="utter_shipping_not_to", countries=" ".join(others))
            if others and not served:
                return []
            for country in served or [""]:
                name = "utter_delivery_time_to" if country else "utter_delivery_time"
                methods = await _days(work, settings, country, language)
                dispatcher.utter_message(response=name, methods=methods, **({"countries": country} if country else {}))
            notice = await _notice(work, settings, served)
        tell_notice(dispatcher, "utter_delivery_notice", notice, language)
        return []


class ActionShippingOptions(Action):
    """Methods, prices and countries."""

    def name(self) -> str:
        """Answers the intent shipping_options."""
        return "action_shipping_options"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say what is offered; asked about a country, first whether parcels go there."""
        settings, language = shop_settings(), slots.language(tracker)
        shipping, asked = settings.shipping, _countries(tracker)
        methods = [_price(name, offer, settings, language) for name, offer in shipping.methods.items()]
        served = [country for country in asked if shipping.ships_to(country)]
        others = [country for country in asked if country not in served]
        if others:
            dispatcher.utter_message(response="utter_shipping_not_to", countries=" ".join(others))
        if served:
            dispatcher.utter_message(response="utter_shipping_to", countries=" ".join(served), methods=methods)
        elif not asked:
            name = "utter_shipping_options" if shipping.countries else "utter_shipping_everywhere"
            dispatcher.utter_message(response=name, countries=" ".join(shipping.countries), methods=methods)
        return []


def tell_notice(dispatcher: CollectingDispatcher, name: str, notice: Notice | None, language: str) -> None:
    """Say what a notice says in the shopper's language, if there is one."""
    if notice:
        reason = said_in(notice.texts, language)
        dispatcher.utter_message(response=name, reason=reason, ships_again=notice.ships_again_on.isoformat())


def _countries(tracker: Tracker) -> Sequence[str]:
    """The countries of the message, each once."""
    return list(dict.fromkeys(map(str, tracker.get_latest_entity_values("country"))))[:_MOST_COUNTRIES]


async def _own_country(work: ShopUnitOfWork, conversation: str) -> Sequence[str]:
    """Where the shopper's newest order goes."""
    orders = await access.known_orders(work, conversation)
    return [orders[0].country] if orders and orders[0].country else []


async def _days(work: ShopUnitOfWork, settings: ShopSettings, country: str, language: str) -> list[dict[str, Any]]:
    lines = []
    for method, offer in settings.shipping.methods.items():
        found = await estimate(work, settings.shipping, method, country)
        lines.append(
            {
                "part": "delivery-days" if found.source is Source.CONFIGURED else "delivery-days-lately",
                "name": said_in(offer.names, language) or method,
                "days_first": found.days[0],
                "days_last": found.days[1],
            }
        )
    return lines


async def _notice(work: ShopUnitOfWork, settings: ShopSettings, countries: Sequence[str]) -> Notice | None:
    today = utc_now().astimezone(settings.zone).date()
    country = countries[0] if len(countries) == 1 else ""
    return general_notice(await work.notices.all(), today, list(settings.shipping.methods), country)


def _price(method: str, offer: ShippingOffer, settings: ShopSettings, language: str) -> dict[str, Any]:
    """The line of a method: free, free from an order value, priced, or without a price."""
    if offer.price is None:
        part = "shipping-unpriced"
    elif not offer.price:
        part = "shipping-free"
    else:
        part = "shipping-price" if offer.free_from is None else "shipping-price-free-from"
    return {
        "part": part,
        "name": said_in(offer.names, language) or method,
        "price": str(offer.price),
        "free_from": str(offer.free_from),
        "currency": settings.payments.currencies[0],
    }
