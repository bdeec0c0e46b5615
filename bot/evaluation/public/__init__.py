"""Public test sets of intent detection, so that others' published figures stand beside ours."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.evaluation.measuring import Numbers
from bot.nlu.batch_embedding import remember
from bot.nlu.encoder.merged import original_encoder
from bot.nlu.intent_model import IntentModel
from bot.nlu.vector_memory import VectorMemory


class PublicSetUnreadable(WaybillError):
    """A public set is not where it should be, or not in its original form."""


class Labelled:
    """Texts with their intents and their sentence vectors, shape (n, 384)."""

    def __init__(self, texts: Sequence[str], intents: Sequence[str], tuned: bool) -> None:
        """Embed the texts; the vectors have a memory of their own, so that training need not read past them."""
        path = environment().state_dir / "evaluation" / "embeddings.db"
        memory = VectorMemory(path, None if tuned else original_encoder())
        self.texts, self.intents = np.array(texts, dtype=object), np.array(intents, dtype=object)
        remember(texts, memory)
        self.vectors: Numbers = memory.vectors(texts).astype(np.float64)

    def model(self, chosen: Sequence[int] | None = None) -> IntentModel:
        """Our model trained on the chosen messages, or on all."""
        own = list(range(len(self.texts))) if chosen is None else list(chosen)
        return IntentModel.train(list(self.texts[own]), self.vectors[own], list(self.intents[own]))

    def probabilities(self, model: IntentModel) -> Numbers:
        """The probability of each intent, shape (n, intents)."""
        return model.probabilities(list(self.texts), self.vectors)


def read(path: Path) -> str:
    """The file's text.

    Raises:
        PublicSetUnreadable: it is not there.
    """
    if not path.is_file():
        raise PublicSetUnreadable(f"{path} is missing. The folder needs banking77/*.csv and clinc150/data_full.json.")
    return path.read_text(encoding="utf-8")
