"""The class that Rasa loads from endpoints.yml to turn the name of a reply into words."""

from typing import Any, Dict, Optional

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.replies.buttons import buttons
from bot.replies.cards import order_card
from bot.replies.rendering import replies


class TemplateReplies(NaturalLanguageGenerator):
    """Renders our templates in the language of the conversation.

    Actions pass variables (a list is an enumeration; one of `{"part": key, …}` has a line for each) and two words of
    their own: `choices` (quick replies) and `card` (facts of an order).
    """

    def __init__(self, endpoint_config: Optional[EndpointConfig], domain: Domain) -> None:
        self._replies = replies()

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **variables: Any
    ) -> Optional[Dict[str, Any]]:
        """The text, quick replies and card of a reply; None when no template has that name."""
        if not self._replies.has(utter_action):
            return None
        language = self._language(tracker)
        choices, card = variables.pop("choices", None) or [], variables.pop("card", None)
        known = {"number": tracker.get_slot("order_number") or ""}
        message: Dict[str, Any] = {"text": self._replies.text(utter_action, language, **{**known, **variables})}
        quick_replies = buttons(self._replies, utter_action, language, choices)
        if quick_replies:
            message["buttons"] = quick_replies
        if card:
            message["custom"] = {"cards": [order_card(self._replies, card, language)]}
        return message

    def _language(self, tracker: DialogueStateTracker) -> str:
        message = tracker.latest_message
        hint = (message.metadata or {}).get("language") if message else None
        return self._replies.language(tracker.get_slot("language") or hint)
