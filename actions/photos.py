"""A photo that nobody asked for."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.work import database
from bot.shop.claiming import add_photo

_PERHAPS = ["intent-damaged_item", "intent-wrong_item", "human_agent"]


class ActionPhoto(Action):
    """Puts it to the claim that is open, or asks what it is about."""

    def name(self) -> str:
        """Answers the intent photo outside claim_form."""
        return "action_photo"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Thank for it."""
        async with database().begin() as work:
            claim = await add_photo(work, tracker.sender_id, slots.entity(tracker, "photo"))
        if claim:
            dispatcher.utter_message(response="utter_photo_added", claim=claim.number)
        else:
            dispatcher.utter_message(response="utter_photo_thanks", choices=_PERHAPS)
        return []
