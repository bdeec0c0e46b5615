"""The graph component around the intent model."""

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.embeddings import embed_all
from bot.nlu.examples import VALIDATION, Example, read_messages
from bot.nlu.intent_model import IntentModel
from bot.nlu.judges import Matrix
from bot.nlu.sentence_features import SentenceEncoder
from bot.nlu.wording import digest

_RANKING_LENGTH = 10
_VALIDATION = "validation"
_OUT_OF_SCOPE_FROM = "out_of_scope_from"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EnsembleIntentClassifier(GraphComponent, IntentClassifier):
    """Classifies by `IntentModel`; needs the sentence features of `SentenceEncoder`."""

    @classmethod
    def required_components(cls) -> List[Type[GraphComponent]]:
        """Components that must come before this one."""
        return [SentenceEncoder]

    def __init__(
        self,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Optional[IntentModel] = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """How sure to be.

        `validation` is the folder of messages, never learnt from, on which confidences are made honest. A message whose
        probability to be out of scope is `out_of_scope_from` or more is taken for it, even if an intent is likelier.
        """
        return {_VALIDATION: str(VALIDATION), _OUT_OF_SCOPE_FROM: 0.5}

    @classmethod
    def fingerprint_addon(cls, config: Dict[str, Any]) -> Optional[str]:
        """What Rasa's cache must not overlook: other messages in the validation folder are other weights."""
        settings = {**cls.get_default_config(), **config}  # Rasa hands over only what config.yml says
        return digest(read_messages(Path(settings[_VALIDATION])))

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EnsembleIntentClassifier":
        """Create an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "EnsembleIntentClassifier":
        """Load the trained component."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, IntentModel.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Train on all examples with an intent, and persist."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        labels = [example.get(INTENT) for example in examples]
        model = IntentModel.train([example.get(TEXT) for example in examples], _vectors(examples), labels)
        self._model = _calibrated(model, read_messages(Path(self._config[_VALIDATION])))
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of each message."""
        for message in messages:
            ranking = self._ranking(message)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking[:_RANKING_LENGTH], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing later in the pipeline needs predictions on the examples."""
        return training_data

    def _ranking(self, message: Message) -> List[Dict[str, Any]]:
        if self._model is None:
            raise RuntimeError("the intent model has not been trained")
        ranked = self._model.ranking(message.get(TEXT) or "", _vectors([message]), self._config[_OUT_OF_SCOPE_FROM])
        return [{"name": intent, "confidence": probability} for intent, probability in ranked]


def _vectors(messages: List[Message]) -> Matrix:
    features = [message.get_dense_features(TEXT)[1] for message in messages]
    if any(feature is None for feature in features):
        raise RuntimeError("a message came without the features of SentenceEncoder")
    return np.vstack([feature.features for feature in features if feature is not None])


def _calibrated(model: IntentModel, messages: Sequence[Example]) -> IntentModel:
    texts = [message.text for message in messages]
    return model.calibrated(texts, embed_all(texts).astype(float), [message.intent for message in messages])
