"""The graph component that finds order numbers, parcel numbers, e-mails, postcodes and phones."""

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.common.shop_settings import shop_settings
from bot.nlu.reference_rules import find_references


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ReferenceExtractor(GraphComponent):
    """Adds an entity for each reference, by rules; the shop's order numbers look as shop.yml says."""

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ReferenceExtractor":
        """Create the component."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the references of each message."""
        for message in messages:
            found = [
                {
                    ENTITY_ATTRIBUTE_TYPE: reference.kind,
                    ENTITY_ATTRIBUTE_VALUE: reference.value,
                    "start": reference.start,
                    "end": reference.end,
                    "extractor": type(self).__name__,
                }
                for reference in find_references(message.get(TEXT) or "", shop_settings().orders.number_pattern)
            ]
            message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages
