"""The graph component that says in which language a message is written."""

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.common.shop_settings import shop_settings
from bot.nlu.language_rules import detect_language
from bot.nlu.reading import Reference
from bot.nlu.rule_extractor import RuleExtractor

LANGUAGE = "language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageDetector(RuleExtractor):
    """Adds an entity `language`, which fills the slot of that name without a call to the action server.

    The hub sends the conversation's language so far as `metadata.language`; it decides short and ambiguous messages.
    The offered languages are read from shop.yml when the model is loaded.
    """

    def find(self, text: str, metadata: Dict[str, Any]) -> List[Reference]:
        """The language of a message, unless neither it nor the conversation tells."""
        spoken_before = metadata.get(LANGUAGE)
        language = detect_language(text, shop_settings().languages, spoken_before) or spoken_before
        return [Reference(LANGUAGE, language, 0, len(text))] if language else []
