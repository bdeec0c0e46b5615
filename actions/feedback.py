"""Ratings from 1 to 5 with a comment, and what follows from them."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.handing_over import hand_over
from actions.interrupting import interrupts, let_through
from actions.work import database
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.feedback import ASKED_FOR, BAD, GOOD, HIGHEST, keep_comment, keep_rating, score_in

FEEDBACK_FORM = "feedback_form"
_INTENT = "give_feedback"
_SKIP = "skip"  # the button instead of a comment
_LONGEST_REASON = 300  # characters of the comment that the person is shown with the hand-over


class ActionGiveFeedback(Action):
    """Thanks, and asks for what the message does not tell."""

    def name(self) -> str:
        """Answers the intent give_feedback."""
        return "action_give_feedback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Keep the score if there is one; ask on."""
        score = _score(tracker, asked=False)
        if score:
            await _keep(tracker, score)
        given = SlotSet(slots.FEEDBACK_SCORE, str(score) if score else None)
        return [given, *slots.clear(slots.FEEDBACK_COMMENT), FollowupAction(FEEDBACK_FORM)]


class ValidateFeedbackForm(Action):
    """Reads a score, then any words as the comment."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_feedback_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Keep the score at once: the shopper may leave before the comment."""
        asked = tracker.get_slot("requested_slot")
        if asked == slots.FEEDBACK_COMMENT and tracker.get_slot(asked) is not None:
            return _validated_comment(tracker)
        if asked != slots.FEEDBACK_SCORE or tracker.get_slot(asked) is None:
            return []
        score = _score(tracker, asked=True)
        if score:
            await _keep(tracker, score)
            return [SlotSet(asked, str(score))]
        return let_through(FEEDBACK_FORM, asked) if interrupts(tracker, (_INTENT,)) else slots.clear(asked)


class ActionAskFeedbackScore(Action):
    """From one to five stars, with a button each."""

    def name(self) -> str:
        """The form's question for the score."""
        return "action_ask_feedback_score"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        choices = [
            {"title": "★" * score, "payload": f'/{_INTENT}{{"about": "{score}"}}'} for score in range(HIGHEST, 0, -1)
        ]
        dispatcher.utter_message(response="utter_ask_feedback_score", choices=choices)
        return []


class ActionAskFeedbackComment(Action):
    """Why, if the shopper likes to say."""

    def name(self) -> str:
        """The form's question for the comment."""
        return "action_ask_feedback_comment"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask."""
        dispatcher.utter_message(response="utter_ask_feedback_comment", choices=[_SKIP])
        return []


class ActionFeedbackDone(Action):
    """Thanks by how content the shopper is."""

    def name(self) -> str:
        """Follows feedback_form."""
        return "action_feedback_done"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask the content for a public review; give the discontented to a person."""
        score = int(tracker.get_slot(slots.FEEDBACK_SCORE) or 0)
        comment = str(tracker.get_slot(slots.FEEDBACK_COMMENT) or "")
        if comment:
            async with database().begin() as work:
                await keep_comment(work, tracker.sender_id, comment)
        forgotten = slots.clear(slots.FEEDBACK_SCORE, slots.FEEDBACK_COMMENT)
        if score > BAD:
            name = "utter_feedback_good" if score >= GOOD else "utter_feedback_middling"
            dispatcher.utter_message(response=name, review_url=shop_settings().feedback.review_url)
            return forgotten
        dispatcher.utter_message(response="utter_feedback_bad")
        tried = [f"Rated {score} of {HIGHEST}", *([f"Said: {comment[:_LONGEST_REASON]}"] if comment else [])]
        proposal = "Find out what went wrong and make it good."
        return [*forgotten, *hand_over(dispatcher, "low_rating", slots.order_number(tracker), proposal, tried)]


def _score(tracker: Tracker, *, asked: bool) -> int | None:
    pressed = slots.entity(tracker, slots.ABOUT)
    return int(pressed) if pressed.isdecimal() else score_in(slots.text(tracker), asked=asked)


async def _keep(tracker: Tracker, score: int) -> None:
    async with database().begin() as work:
        await keep_rating(work, tracker.sender_id, score, ASKED_FOR, utc_now())


def _validated_comment(tracker: Tracker) -> list[EventType]:
    """Any words are a comment but no, yes, and a question with an order in it."""
    intent = slots.intent(tracker)
    if intent == "deny" or slots.entity(tracker, slots.ABOUT) == _SKIP:
        return [SlotSet(slots.FEEDBACK_COMMENT, "")]
    if intent == "affirm":
        return slots.clear(slots.FEEDBACK_COMMENT)
    asks = slots.pressed(tracker) or slots.text(tracker).rstrip().endswith(("?", "？"))
    named = slots.entity(tracker, slots.ORDER_NUMBER)
    if (asks or named or intent == "human_agent") and interrupts(tracker, (_INTENT,)):
        return let_through(FEEDBACK_FORM, slots.FEEDBACK_COMMENT)
    return (
        [SlotSet(slots.FEEDBACK_COMMENT, slots.text(tracker))]
        if slots.text(tracker)
        else slots.clear(slots.FEEDBACK_COMMENT)
    )
