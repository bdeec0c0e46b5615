"""What the settings answer: open or not, packaging, ways to pay, contact, marketplaces."""

from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.delivery_questions import tell_notice
from actions.work import database
from bot.common.clock import utc_now
from bot.common.questions_settings import Marketplace, said_in
from bot.common.shop_settings import shop_settings
from bot.common.text import fold
from bot.shop import access
from bot.shop.notices import general_notice

_NONE = "none"  # selects the template's variant for "not there"
_HOLIDAY_AHEAD = 14  # days within which a holiday is mentioned


class ActionOperatingStatus(Action):
    """From notices, holidays and hours."""

    def name(self) -> str:
        """Answers the intent operating_status."""
        return "action_operating_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say what disturbs the shop today, else that it works; and which holiday is near."""
        settings, language, now = shop_settings(), slots.language(tracker), utc_now()
        opening, today = settings.support.opening(settings.zone), now.astimezone(settings.zone).date()
        async with database().read() as work:
            notice = general_notice(await work.notices.all(), today, list(settings.shipping.methods))
        holiday, opens = opening.holiday(today), opening.next_opening(now)
        if notice:
            tell_notice(dispatcher, "utter_operating_notice", notice, language)
        elif holiday and opens:
            name = said_in(holiday.names, language) or _NONE
            dispatcher.utter_message(response="utter_operating_holiday", holiday=name, opens_at=opens.isoformat())
        else:
            dispatcher.utter_message(response="utter_operating_open", hours=settings.support.hours_text)
        near = opening.next_holiday(today, _HOLIDAY_AHEAD)
        if near:
            name = said_in(near[1].names, language) or _NONE
            dispatcher.utter_message(response="utter_operating_soon", holiday=name, day=near[0].isoformat())
        return []


class ActionPackaging(Action):
    """Gift wrap, plain and recycled packaging."""

    def name(self) -> str:
        """Answers the intent packaging."""
        return "action_packaging"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say how parcels are packed."""
        settings = shop_settings()
        packaging = settings.packaging
        dispatcher.utter_message(
            response="utter_packaging",
            gift_price=_NONE if packaging.gift_wrap_price is None else str(packaging.gift_wrap_price),
            plain=_yes(packaging.plain),
            recycled=_yes(packaging.recycled),
            currency=settings.payments.currencies[0],
        )
        return []


class ActionPaymentMethods(Action):
    """Ways to pay, instalments and currencies."""

    def name(self) -> str:
        """Answers the intent payment_methods."""
        return "action_payment_methods"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """List them."""
        payments, language = shop_settings().payments, slots.language(tracker)
        instalments = [said_in(texts, language) for texts in payments.instalments]
        dispatcher.utter_message(
            response="utter_payment_methods",
            methods=[said_in(texts, language) for texts in payments.methods],
            instalments=instalments or _NONE,
            currencies=payments.currencies,
        )
        return []


class ActionContactInfo(Action):
    """How and when people are reached."""

    def name(self) -> str:
        """Answers the intent contact_info."""
        return "action_contact_info"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say it, with whether somebody is there now."""
        settings, now = shop_settings(), utc_now()
        support, opening = settings.support, settings.support.opening(settings.zone)
        opens = opening.next_opening(now)
        dispatcher.utter_message(
            response="utter_contact_open" if opening.is_open(now) else "utter_contact_closed",
            choices=["human_agent"],
            email=settings.store.email,
            phone=support.phone or _NONE,
            address=support.address or _NONE,
            hours=support.hours_text,
            opens_at=opens.isoformat() if opens else _NONE,
        )
        return []


class ActionMarketplaceOrder(Action):
    """Who answers for what was bought on a marketplace, and where."""

    def name(self) -> str:
        """Answers the intent marketplace_order."""
        return "action_marketplace_order"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Name the marketplace of the message or of the shopper's order, else all of them."""
        known = shop_settings().marketplaces
        text = str(tracker.latest_message.get("text") or "")
        async with database().read() as work:
            orders = await access.known_orders(work, tracker.sender_id)
        found = named_marketplace(text, known) or next(
            filter(None, (named_marketplace(order.marketplace, known) for order in orders[:1])), None
        )
        if found:
            dispatcher.utter_message(response="utter_marketplace_named", marketplace=found.name, link=found.orders_url)
        else:
            lines = [{"part": "marketplace-line", "name": place.name, "link": place.orders_url} for place in known]
            name = "utter_marketplace" if lines else "utter_marketplace_other"
            dispatcher.utter_message(response=name, marketplaces=lines)
        return []


def named_marketplace(text: str, known: Iterable[Marketplace]) -> Marketplace | None:
    """The marketplace a text names, in any of its spellings."""
    said = fold(text).lower()
    return next(
        (place for place in known if any(name.lower() in said for name in (place.name, *place.spellings))), None
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
