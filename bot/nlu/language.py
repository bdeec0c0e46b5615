"""The graph component that says in which language a message is written."""

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.common.shop_settings import shop_settings
from bot.nlu.language_rules import detect_language

LANGUAGE = "language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageDetector(GraphComponent):
    """Adds an entity `language`, which fills the slot of that name without a call to the action server.

    The hub sends the conversation's language so far as `metadata.language`; it decides short and ambiguous messages.
    The offered languages are read from shop.yml when the model is loaded.
    """

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageDetector":
        """Create the component."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the language of each message, unless neither it nor the conversation tells."""
        for message in messages:
            spoken_before = (message.get("metadata") or {}).get(LANGUAGE)
            language = detect_language(message.get(TEXT) or "", shop_settings().languages, spoken_before)
            if language or spoken_before:
                entity = {
                    ENTITY_ATTRIBUTE_TYPE: LANGUAGE,
                    ENTITY_ATTRIBUTE_VALUE: language or spoken_before,
                    "start": 0,
                    "end": len(message.get(TEXT) or ""),
                    "extractor": type(self).__name__,
                }
                message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)
        return messages
