"""The intent model: what a message looks like, what it means, what it resembles: three judges, then weighed.

N-grams know the spelling of each language, typos included; sentence vectors carry the meaning across languages, and say
which example is most similar. One classifier over both leans on the vectors, which know the examples they were tuned on
too well; several, weighed on messages that none has seen, do better (see docs/understanding.md).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.nlu.judges import Linear, Matrix, Nearest
from bot.nlu.ngrams import Ngrams

_SPELLING_REGULARISATION = 1.0  # C of the SVM over n-grams
_MEANING_REGULARISATION = 30.0  # C of the logistic regression over centred vectors, whose length is about 0.5
_MOST_STEPS = 100  # more take twice as long and change one answer in 3 000
# Of the scores before the softmax, as found on data/validation; `calibrated` finds them anew.
_SCALES = (3.9, 0.25, 11.0)
_CANDIDATES = 8  # intents whose examples are compared; the right one is among them for 99.8 % of data/validation
# Where no example has most of a message's words, it is in a foreign language and its spelling says little. From this
# share of known words on spelling counts in full; without any it does not, and what the message means counts half as
# much more.
_FAMILIAR, _TRUST = 0.4, 0.5
_SEED = 7
_JUDGES: dict[str, type[Any]] = {"spelling": Linear, "meaning": Linear, "nearest": Nearest}
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class IntentModel:
    """A trained model; `centre`, shape (384,), is the mean of the examples' vectors."""

    intents: list[str]
    ngrams: Ngrams
    spelling: Linear
    meaning: Linear
    nearest: Nearest
    centre: Matrix
    scales: tuple[float, ...] = _SCALES  # of spelling, meaning and the most similar example

    @classmethod
    def train(cls, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """Train on messages, their sentence vectors of shape (n, 384), and their intents."""
        ngrams, centre = Ngrams(), vectors.mean(axis=0)
        spelling = LinearSVC(C=_SPELLING_REGULARISATION, random_state=_SEED).fit(ngrams.learn(texts), labels)
        meaning = LogisticRegression(C=_MEANING_REGULARISATION, max_iter=_MOST_STEPS).fit(vectors - centre, labels)
        nearest = Nearest.of(vectors - centre, labels)
        return cls(list(spelling.classes_), ngrams, Linear.of(spelling), Linear.of(meaning), nearest, centre)

    def calibrated(self, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """The same model, its judges weighed so that these messages, not learnt from, are likeliest."""
        scores = self._scores(texts, vectors)
        right = np.array([self.intents.index(label) for label in labels])

        def loss(logarithms: Matrix) -> float:
            likely = log_softmax(_weighed(scores, np.exp(logarithms).tolist()), axis=1)
            return float(-np.mean(likely[np.arange(len(right)), right]))

        found = np.exp(minimize(loss, np.log(self.scales), method="Nelder-Mead").x)
        return replace(self, scales=tuple(found.tolist()))

    def probabilities(self, texts: Sequence[str], vectors: Matrix) -> Matrix:
        """The probability of each intent, shape (n, intents)."""
        result: Matrix = softmax(_weighed(self._scores(texts, vectors), self.scales), axis=1)
        return result

    def ranking(self, text: str, vector: Matrix, out_of_scope_from: float) -> list[tuple[str, float]]:
        """The intents of one message with their probabilities, the likeliest first.

        Out of scope stands before all others as soon as its probability is `out_of_scope_from`: an answer to
        something else than was asked is worse than none.
        """
        probabilities = dict(zip(self.intents, self.probabilities([text], vector)[0].tolist(), strict=True))
        likeliest = sorted(probabilities.items(), key=lambda entry: entry[1], reverse=True)
        if probabilities.get(OUT_OF_SCOPE, 0.0) < out_of_scope_from:
            return likeliest
        return sorted(likeliest, key=lambda entry: entry[0] != OUT_OF_SCOPE)

    def _scores(self, texts: Sequence[str], vectors: Matrix) -> list[Matrix]:
        """Each judge's scores, shape (n, intents), in the order of `_JUDGES`."""
        familiar = np.clip(self.ngrams.known(texts) / _FAMILIAR, 0, 1)[:, None]
        trust, centred = 1 + _TRUST * (1 - familiar), vectors - self.centre
        two = [familiar * self.spelling.scores(self.ngrams.features(texts)), trust * self.meaning.scores(centred)]
        candidates = np.argsort(-_weighed(two, _SCALES[:2]), axis=1)[:, :_CANDIDATES]
        return [*two, trust * self.nearest.scores(centred, candidates)]

    def save(self, folder: Path) -> None:
        """Write numbers and names only, nothing that runs when it is loaded."""
        description = {"intents": self.intents, "scales": self.scales, "ngrams": self.ngrams.vocabularies()}
        (folder / "model.json").write_text(json.dumps(description, ensure_ascii=False), encoding="utf-8")
        rarity = {f"rarity_{index}": weights for index, weights in enumerate(self.ngrams.weights())}
        judges = {f"{name}_{part}": numbers for name in _JUDGES for part, numbers in vars(getattr(self, name)).items()}
        np.savez(folder / "model.npz", centre=self.centre, **judges, **rarity)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote."""
        description = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        arrays = np.load(folder / "model.npz", allow_pickle=False)
        rarity = [arrays[name] for name in sorted(arrays.files) if name.startswith("rarity_")]
        judges: dict[str, Any] = {
            name: judge(**{part.name: arrays[f"{name}_{part.name}"] for part in fields(judge)})
            for name, judge in _JUDGES.items()
        }
        ngrams = Ngrams(description["ngrams"], rarity)
        return cls(
            description["intents"], ngrams, **judges, centre=arrays["centre"], scales=tuple(description["scales"])
        )


def _weighed(scores: Sequence[Matrix], scales: Sequence[float]) -> Matrix:
    return sum((scale * score for scale, score in zip(scales, scores, strict=True)), np.zeros(()))
