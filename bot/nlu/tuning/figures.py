"""How well the intent model does on messages that nothing was learnt from, with one encoder's vectors."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.nlu.batch_embedding import remember
from bot.nlu.examples import Example
from bot.nlu.intent_model import IntentModel
from bot.nlu.judges import Matrix
from bot.nlu.vector_memory import VectorMemory


def accuracy(examples: Sequence[Example], asked: Sequence[Example], encoder: Path | None = None) -> dict[str, float]:
    """The share of messages asked whose intent is found, per language and `all`.

    The model is trained on `examples`; the vectors are those of the encoder file, the tuned one unless given.
    """
    model = IntentModel.train(_texts(examples), _vectors(examples, encoder), [one.intent for one in examples])
    best = model.probabilities(_texts(asked), _vectors(asked, encoder)).argmax(axis=1)
    right = np.array([model.intents[guess] == one.intent for guess, one in zip(best, asked, strict=True)])
    languages = np.array([one.language for one in asked])
    shares = {language: _share(right[languages == language]) for language in sorted(set(languages.tolist()))}
    return {**shares, "all": _share(right)}


def _share(right: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> float:
    return round(float(right.mean()), 3)


def _texts(examples: Sequence[Example]) -> list[str]:
    return [example.text for example in examples]


def _vectors(examples: Sequence[Example], encoder: Path | None) -> Matrix:
    memory = VectorMemory(encoder=encoder)
    remember(_texts(examples), memory)
    return memory.vectors(_texts(examples)).astype(np.float64)
