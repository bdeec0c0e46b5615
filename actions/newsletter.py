"""Subscribing to the newsletter, with recorded consent, and leaving it."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.interrupting import interrupts, let_through
from actions.work import database
from bot.common.clock import utc_now
from bot.common.masking import mask_email
from bot.shop.access import known_email
from bot.shop.newsletter import NewsletterWish, newsletter_wish, record_consent

NEWSLETTER_FORM = "newsletter_form"
_INTENT = "newsletter"
_CONSENT, _LEFT = "utter_newsletter_consent", "utter_newsletter_left"
_OWN_SLOTS = (slots.NEWSLETTER_WISH, slots.NEWSLETTER_EMAIL, slots.NEWSLETTER_CONSENT)


class ActionNewsletter(Action):
    """Begins with what the message tells already: which of the two, and for which address."""

    def name(self) -> str:
        """Answers the intent newsletter."""
        return "action_newsletter"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Unsubscribe at once when the address is known; ask for whatever is missing."""
        wish, email = _wish(tracker), slots.entity(tracker, "email")
        if not email:
            async with database().begin() as work:
                email = await known_email(work, tracker.sender_id) or ""
        if wish == NewsletterWish.UNSUBSCRIBE and email:
            return await _leave(email, dispatcher, tracker)
        return [
            SlotSet(slots.NEWSLETTER_WISH, wish or None),
            SlotSet(slots.NEWSLETTER_EMAIL, email or None),
            SlotSet(slots.NEWSLETTER_CONSENT, _no_consent_needed(wish)),
            FollowupAction(NEWSLETTER_FORM),
        ]


class ValidateNewsletterForm(Action):
    """Reads the answers: a wish, an address, a clear yes or no."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_newsletter_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Keep what answers the question; leave other topics to their own rules."""
        asked = tracker.get_slot("requested_slot")
        if asked not in _OWN_SLOTS or tracker.get_slot(asked) is None:
            return []
        if asked == slots.NEWSLETTER_CONSENT:
            return _validated_consent(tracker)
        value = _wish(tracker) if asked == slots.NEWSLETTER_WISH else slots.entity(tracker, "email")
        if not value:
            return let_through(NEWSLETTER_FORM, asked) if interrupts(tracker, (_INTENT,)) else slots.clear(asked)
        if asked == slots.NEWSLETTER_WISH:
            return [SlotSet(asked, value), SlotSet(slots.NEWSLETTER_CONSENT, _no_consent_needed(value))]
        return [SlotSet(asked, value)]


class ActionAskNewsletterWish(Action):
    """Which of the two, with a button each."""

    def name(self) -> str:
        """The form's question for the wish."""
        return "action_ask_newsletter_wish"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        dispatcher.utter_message(response="utter_ask_newsletter_wish", choices=[*NewsletterWish])
        return []


class ActionAskNewsletterConsent(Action):
    """What the shopper agrees to, for which address, with yes and no."""

    def name(self) -> str:
        """The form's question for the consent."""
        return "action_ask_newsletter_consent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        email = mask_email(str(tracker.get_slot(slots.NEWSLETTER_EMAIL)))
        choices = [{"name": name, "answer_to": _INTENT} for name in ("yes", "no")]
        dispatcher.utter_message(response=_CONSENT, email=email, choices=choices)
        return []


class ActionNewsletterDone(Action):
    """Records what the shopper decided."""

    def name(self) -> str:
        """Follows newsletter_form."""
        return "action_newsletter_done"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Subscribe, unsubscribe, or leave it."""
        email = str(tracker.get_slot(slots.NEWSLETTER_EMAIL) or "")
        if tracker.get_slot(slots.NEWSLETTER_WISH) == NewsletterWish.UNSUBSCRIBE:
            return await _leave(email, dispatcher, tracker)
        if not tracker.get_slot(slots.NEWSLETTER_CONSENT):
            dispatcher.utter_message(response="utter_newsletter_declined")
            return slots.clear(*_OWN_SLOTS)
        await _record(email, tracker, given=True, wording=_CONSENT)
        dispatcher.utter_message(response="utter_newsletter_joined", email=mask_email(email))
        return slots.clear(*_OWN_SLOTS)


async def _leave(email: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """The same answer whether or not the address was subscribed: strangers learn nothing by asking."""
    await _record(email, tracker, given=False, wording=_LEFT)
    dispatcher.utter_message(response=_LEFT, email=mask_email(email))
    return [*slots.clear(*_OWN_SLOTS, "requested_slot"), ActiveLoop(None)]


async def _record(email: str, tracker: Tracker, *, given: bool, wording: str) -> None:
    async with database().begin() as work:
        language = slots.language(tracker)
        await record_consent(work, email, given, tracker.sender_id, wording, language, utc_now())


def _wish(tracker: Tracker) -> str:
    return slots.entity(tracker, slots.ABOUT) or newsletter_wish(slots.text(tracker)) or ""


def _no_consent_needed(wish: str) -> bool | None:
    """Leaving needs none; the question for it is answered beforehand."""
    return True if wish == NewsletterWish.UNSUBSCRIBE else None


def _validated_consent(tracker: Tracker) -> list[EventType]:
    answered = slots.entity(tracker, slots.ANSWER_TO)
    doubtful = slots.confidence(tracker) < slots.SURE_YES and bool(tracker.get_slot(slots.NEWSLETTER_CONSENT))
    return slots.clear(slots.NEWSLETTER_CONSENT) if doubtful or answered not in ("", _INTENT) else []
