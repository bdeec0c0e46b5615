"""The base of graph components that add entities by rules, without training."""

from abc import abstractmethod
from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.reading import Reference


class RuleExtractor(GraphComponent):
    """Adds what `find` finds in each message to its entities."""

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "RuleExtractor":
        """Create the component."""
        return cls()

    @abstractmethod
    def find(self, text: str, metadata: Dict[str, Any]) -> List[Reference]:
        """What stands in a message; `metadata` is what the channel sent along."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the entities of each message."""
        for message in messages:
            found = self.find(message.get(TEXT) or "", message.get("metadata") or {})
            entities = [reference.as_entity(type(self).__name__) for reference in found]
            message.set(ENTITIES, [*message.get(ENTITIES, []), *entities], add_to_output=True)
        return messages
