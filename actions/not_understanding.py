"""Asking back when a message was not understood."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

_ASKED_BACK = "utter_not_understood"
_GUESSES = 2
_NOT_GUESSED = {"out_of_scope", "provide_details", "affirm", "deny", "greet", "goodbye", "thank", "human_agent"}


class ActionNotUnderstood(Action):
    """The first time the two likeliest intents are offered; the second time in a row, a person."""

    def name(self) -> str:
        """Answers what the assistant did not understand, and what no rule covers."""
        return "action_not_understood"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask back."""
        if _asked_back_before(tracker):
            dispatcher.utter_message(response="utter_offer_person")
        else:
            dispatcher.utter_message(response=_ASKED_BACK, choices=[*_guesses(tracker), "human_agent"])
        return []


def _guesses(tracker: Tracker) -> list[str]:
    ranking = [entry["name"] for entry in tracker.latest_message.get("intent_ranking") or []]
    return [f"intent-{name}" for name in ranking if name not in _NOT_GUESSED and name != "nlu_fallback"][:_GUESSES]


def _asked_back_before(tracker: Tracker) -> bool:
    """Whether the message before this one was not understood either."""
    users = 0
    for event in reversed(tracker.events):
        users += event.get("event") == "user"
        if users > 1:
            return False
        if users == 1 and (event.get("metadata") or {}).get("utter_action") in (_ASKED_BACK, "utter_offer_person"):
            return True
    return False
