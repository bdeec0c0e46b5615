"""A shopper who asks for a person, inside and outside the hours, and messages a person must see first."""

from datetime import timedelta
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.handing_over import SURE, hand_over
from actions.not_understanding import ActionNotUnderstood
from actions.work import database
from bot.common.clock import utc_now
from bot.common.masking import mask_email
from bot.common.shop_settings import shop_settings
from bot.shop.reminders import Reminder

CONTACT_FORM = "contact_form"
_NO_ADDRESS = "none"
_PATIENCE = timedelta(minutes=15)  # then the conversation is queued without an address


class ActionHumanAgent(Action):
    """Calls a person; while nobody is there, asks first where to write to."""

    def name(self) -> str:
        """Answers the intent human_agent."""
        return "action_human_agent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Hand over, at once or as soon as the address is given or refused."""
        if slots.confidence(tracker) < SURE:
            return await ActionNotUnderstood().run(dispatcher, tracker, domain)
        settings, now, given = shop_settings(), utc_now(), slots.entity(tracker, "email")
        if given:
            return _call_by(given, dispatcher, tracker)
        insists = (tracker.active_loop or {}).get("name") == CONTACT_FORM
        if settings.support.opening(settings.zone).is_open(now) or insists or await _reachable(tracker.sender_id):
            dispatcher.utter_message(response="utter_hand_over")
            return hand_over(dispatcher, "human_agent", slots.order_number(tracker))
        async with database().begin() as work:
            occasion = f"contact:{now.isoformat(timespec='seconds')}"
            await work.reminders.add(Reminder(tracker.sender_id, occasion, now + _PATIENCE, "/contact_overdue"))
            await work.commit()
        fresh = slots.clear(slots.CONTACT_EMAIL, slots.REQUEST, slots.QUESTION)
        return [*fresh, SlotSet(slots.PERSON_WANTED, "human_agent"), FollowupAction(CONTACT_FORM)]


class ActionAskContactEmail(Action):
    """Says when people are back, and asks for an e-mail address."""

    def name(self) -> str:
        """The question of contact_form."""
        return "action_ask_contact_email"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        settings = shop_settings()
        opens = settings.support.opening(settings.zone).next_opening(utc_now())
        opens_at = opens.isoformat() if opens else _NO_ADDRESS
        dispatcher.utter_message(response="utter_ask_contact_email", opens_at=opens_at, choices=["no_email"])
        return []


class ActionContactGiven(Action):
    """Puts the conversation into the queue, with the address if there is one."""

    def name(self) -> str:
        """Follows contact_form, and the clock when the shopper has not answered it."""
        return "action_contact_given"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Hand over, unless that has happened meanwhile."""
        reason = tracker.get_slot(slots.PERSON_WANTED)
        if not reason:
            return []
        given, done = str(tracker.get_slot(slots.CONTACT_EMAIL) or _NO_ADDRESS), slots.clear(slots.CONTACT_EMAIL)
        if given != _NO_ADDRESS:
            return [*done, *_call_by(given, dispatcher, tracker)]
        dispatcher.utter_message(response="utter_hand_over")
        return [*done, *hand_over(dispatcher, str(reason), slots.order_number(tracker))]


class ActionUrgent(Action):
    """Somebody is hurt, threatens to go to court or insults: a person, before everybody else."""

    def name(self) -> str:
        """Answers the intent urgent."""
        return "action_urgent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say what must be said at once, and hand over with priority."""
        kind = slots.entity(tracker, "urgency") or "abuse"
        dispatcher.utter_message(response=f"utter_urgent_{kind}")
        return hand_over(dispatcher, kind, slots.order_number(tracker), priority=True)


def _call_by(email: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Call a person, who may write to this address."""
    dispatcher.utter_message(response="utter_contact_kept", email=mask_email(email))
    return hand_over(dispatcher, "human_agent", slots.order_number(tracker), email=email)


async def _reachable(conversation: str) -> bool:
    """Whether an address of the shopper is known already."""
    async with database().read() as work:
        known = await work.conversations.get(conversation)
        return bool(known and known.customer_email) or conversation in await work.proofs.proven_emails([conversation])
