"""The graph component that finds order numbers, parcel numbers, e-mails, postcodes and phones."""

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.common.shop_settings import shop_settings
from bot.nlu.reading import Reference
from bot.nlu.reference_rules import find_references
from bot.nlu.rule_extractor import RuleExtractor


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ReferenceExtractor(RuleExtractor):
    """Adds an entity for each reference, by rules; the shop's order numbers look as shop.yml says."""

    def find(self, text: str, metadata: Dict[str, Any]) -> List[Reference]:
        """The references of a message."""
        return find_references(text, shop_settings().orders.number_pattern)
