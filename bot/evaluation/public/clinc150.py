"""CLINC150: 150 intents of ten domains, English, and messages that belong to none of them.

Larson et al. 2019, "An Evaluation Dataset for Intent Classification and Out-of-Scope Prediction", arXiv 1909.02027,
CC BY 3.0. Its two ways to find what is out of scope: a class of its own, learnt from 100 messages (`oos-train`), and
a threshold that is best on the validation messages (`oos-threshold`); ours uses the class, then both.
"""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.evaluation.measuring import Flags, Numbers
from bot.evaluation.public import Labelled, read
from bot.nlu.intent_model import IntentModel

_OUTSIDE = "oos"


def clinc150(path: Path, tuned: bool) -> dict[str, dict[str, float]]:
    """In-scope accuracy (`inside`) and out-of-scope recall (`recall`) by `class`, and by class and `threshold`."""
    parts = json.loads(read(path))
    known, checked, asked = (_labelled(parts, name, tuned) for name in ("train", "val", "test"))
    model = known.model().calibrated(list(checked.texts), checked.vectors, list(checked.intents))
    threshold = _best_threshold(model, checked)
    return {"class": _figures(model, asked, 0.0), "threshold": {**_figures(model, asked, threshold), "at": threshold}}


def _labelled(parts: dict[str, list[tuple[str, str]]], name: str, tuned: bool) -> Labelled:
    rows = [*parts[name], *parts[f"oos_{name}"]]
    return Labelled([text for text, _ in rows], [intent for _, intent in rows], tuned)


def _taken_for(model: IntentModel, probabilities: Numbers, threshold: float) -> npt.NDArray[np.object_]:
    guesses: npt.NDArray[np.object_] = np.array(model.intents, dtype=object)[probabilities.argmax(axis=1)]
    guesses[probabilities.max(axis=1) < threshold] = _OUTSIDE
    return guesses


def _best_threshold(model: IntentModel, checked: Labelled) -> float:
    """Under which most validation messages are right, out of scope counting as one more intent, as in the paper."""
    probabilities = checked.probabilities(model)
    candidates = np.linspace(0, 1, 101)
    shares = [float((_taken_for(model, probabilities, one) == checked.intents).mean()) for one in candidates]
    return round(float(candidates[int(np.argmax(shares))]), 2)


def _figures(model: IntentModel, asked: Labelled, threshold: float) -> dict[str, float]:
    right: Flags = _taken_for(model, asked.probabilities(model), threshold) == asked.intents
    outside = asked.intents == _OUTSIDE
    return {"inside": float(right[~outside].mean()), "recall": float(right[outside].mean())}
