"""The graph component that sends messages about injuries, courts and insults to people, whatever they ask for."""

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.reading import Reference
from bot.nlu.rule_extractor import RuleExtractor
from bot.nlu.urgency_rules import urgency

URGENT, URGENCY = "urgent", "urgency"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class UrgencyDetector(RuleExtractor):
    """Adds an entity `urgency` that says why, and makes the intent `urgent`; stands behind the classifiers."""

    def find(self, text: str, metadata: Dict[str, Any]) -> List[Reference]:
        """Why a person must see the message first, if one must."""
        found = urgency(text)
        return [Reference(URGENCY, found, 0, len(text))] if found else []

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the entity, and let it decide the intent."""
        for message in super().process(messages):
            if urgency(message.get(TEXT) or ""):
                message.set(INTENT, {"name": URGENT, "confidence": 1.0}, add_to_output=True)
        return messages
