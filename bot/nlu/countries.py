"""The graph component that finds the country a message asks about."""

from typing import Any, Dict, List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.nlu.country_rules import find_countries
from bot.nlu.reading import Reference
from bot.nlu.rule_extractor import RuleExtractor


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CountryExtractor(RuleExtractor):
    """Adds an entity `country` with the ISO code of each country that is not where something comes from."""

    def find(self, text: str, metadata: Dict[str, Any]) -> List[Reference]:
        """The countries of a message."""
        return find_countries(text)
