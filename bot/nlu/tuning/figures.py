"""How well the intent model does on the examples kept aside, with one encoder's vectors."""

from collections.abc import Sequence

import numpy as np

from bot.nlu.four_bit import Floats
from bot.nlu.intent_model import IntentModel
from bot.nlu.tuning.examples import Example


def accuracy(examples: Sequence[Example], vectors: Floats) -> dict[str, float]:
    """The share of examples kept aside whose intent is found, per language and `all`.

    The model is trained on the other examples; `vectors`, shape (n, width), are those of `examples`.
    """
    aside = np.array([example.aside for example in examples])
    known = [example for example in examples if not example.aside]
    asked = [example for example in examples if example.aside]
    model = IntentModel.train(_texts(known), vectors[~aside].astype(np.float64), [one.intent for one in known])
    best = model.probabilities(_texts(asked), vectors[aside].astype(np.float64)).argmax(axis=1)
    right = np.array([model.intents[guess] == one.intent for guess, one in zip(best, asked, strict=True)])
    languages = np.array([one.language for one in asked])
    shares = {language: _share(right[languages == language]) for language in sorted(set(languages.tolist()))}
    return {**shares, "all": _share(right)}


def _share(right: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> float:
    return round(float(right.mean()), 3)


def _texts(examples: Sequence[Example]) -> list[str]:
    return [example.wording for example in examples]
