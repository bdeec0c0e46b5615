"""BANKING77: 77 intents of a bank's customers, English, with few and with all training messages.

Casanueva et al. 2020, "Efficient Intent Detection with Dual Sentence Encoders", arXiv 2003.04807, CC BY 4.0.
"""

import csv
import io
from pathlib import Path
from random import Random
from statistics import fmean

from tqdm import tqdm

from bot.evaluation.public import Labelled, read

SHOTS = (10, 30)
_SEEDS = (1, 2, 3)


def banking77(folder: Path, tuned: bool) -> dict[str, float]:
    """Accuracy on the 3 080 test messages: `10`, `30` (means of three drawings) and `full`."""
    known, asked = (_labelled(folder / f"{name}.csv", tuned) for name in ("train", "test"))
    draws = [(str(shots), drawn(list(known.intents), shots, seed)) for shots in SHOTS for seed in _SEEDS]
    runs = [*draws, ("full", list(range(len(known.texts))))]
    results: dict[str, list[float]] = {}
    for name, chosen in tqdm(runs, desc="BANKING77", unit=" models", disable=None):
        results.setdefault(name, []).append(_accuracy(known, chosen, asked))
    return {name: fmean(values) for name, values in results.items()}


def _labelled(path: Path, tuned: bool) -> Labelled:
    rows = list(csv.DictReader(io.StringIO(read(path))))
    return Labelled([row["text"] for row in rows], [row["category"] for row in rows], tuned)


def drawn(intents: list[str], shots: int, seed: int) -> list[int]:
    """The places of so many messages of each intent; an intent that has fewer gives all it has."""
    random = Random(seed)  # noqa: S311 (a drawing that everybody can repeat)
    places: dict[str, list[int]] = {}
    for place, intent in enumerate(intents):
        places.setdefault(intent, []).append(place)
    return [place for _, own in sorted(places.items()) for place in random.sample(own, min(shots, len(own)))]


def _accuracy(known: Labelled, chosen: list[int], asked: Labelled) -> float:
    model = known.model(chosen)
    best = asked.probabilities(model).argmax(axis=1)
    return fmean(model.intents[guess] == intent for guess, intent in zip(best, asked.intents, strict=True))
