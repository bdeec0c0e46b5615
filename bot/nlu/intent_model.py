"""The intent model: what a message looks like and what it means, each judged by itself, then weighed.

N-grams know the spelling of each language, typos included; sentence vectors carry the meaning across languages. One
classifier over both leans on the vectors, which know the examples they were tuned on too well; two, weighed on messages
that neither has seen, do better (see docs/understanding.md).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.nlu.ngrams import Ngrams

Matrix = npt.NDArray[np.float64]

_SPELLING_REGULARISATION = 0.5  # C of the SVM over n-grams
_MEANING_REGULARISATION = 90.0  # C of the logistic regression over centred vectors, whose length is about 0.5
_MOST_STEPS = 100  # more take twice as long and change one answer in 3 000
_SCALES = (4.5, 0.45)  # of the two scores before the softmax, as found on data/validation; `calibrated` finds them anew
# Where no example has most of a message's words, it is in a foreign language and its spelling says little. From this
# share of known words on spelling counts in full; without any it does not, and meaning counts half as much more.
_FAMILIAR, _TRUST = 0.4, 0.5
_SEED = 7
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Judge:
    """One linear classifier; `weights` has shape (features, intents)."""

    weights: Matrix
    bias: Matrix

    @classmethod
    def of(cls, trained: LinearSVC | LogisticRegression) -> "Judge":
        """The numbers of a trained classifier of more than two intents."""
        return cls(np.ascontiguousarray(trained.coef_.T, dtype=np.float32), trained.intercept_)

    def scores(self, features: Any) -> Matrix:
        """How much speaks for each intent, shape (n, intents); features of another type would copy all the weights."""
        scores: Matrix = features.astype(self.weights.dtype) @ self.weights + self.bias
        return scores


@dataclass(frozen=True)
class IntentModel:
    """A trained model; `centre`, shape (384,), is the mean of the examples' vectors."""

    intents: list[str]
    ngrams: Ngrams
    spelling: Judge
    meaning: Judge
    centre: Matrix
    scales: tuple[float, float] = _SCALES  # of spelling and meaning

    @classmethod
    def train(cls, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """Train on messages, their sentence vectors of shape (n, 384), and their intents."""
        ngrams, centre = Ngrams(), vectors.mean(axis=0)
        spelling = LinearSVC(C=_SPELLING_REGULARISATION, random_state=_SEED).fit(ngrams.learn(texts), labels)
        meaning = LogisticRegression(C=_MEANING_REGULARISATION, max_iter=_MOST_STEPS).fit(vectors - centre, labels)
        return cls(list(spelling.classes_), ngrams, Judge.of(spelling), Judge.of(meaning), centre)

    def calibrated(self, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """The same model, its judges weighed so that these messages, not learnt from, are likeliest."""
        spelling, meaning = self._scores(texts, vectors)
        right = np.array([self.intents.index(label) for label in labels])

        def loss(logarithms: Matrix) -> float:
            scales = np.exp(logarithms)
            likely = log_softmax(scales[0] * spelling + scales[1] * meaning, axis=1)
            return float(-np.mean(likely[np.arange(len(right)), right]))

        found = np.exp(minimize(loss, np.log(self.scales), method="Nelder-Mead").x)
        return replace(self, scales=(float(found[0]), float(found[1])))

    def probabilities(self, texts: Sequence[str], vectors: Matrix) -> Matrix:
        """The probability of each intent, shape (n, intents)."""
        spelling, meaning = self._scores(texts, vectors)
        result: Matrix = softmax(self.scales[0] * spelling + self.scales[1] * meaning, axis=1)
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

    def _scores(self, texts: Sequence[str], vectors: Matrix) -> tuple[Matrix, Matrix]:
        familiar = np.clip(self.ngrams.known(texts) / _FAMILIAR, 0, 1)[:, None]
        spelling = familiar * self.spelling.scores(self.ngrams.features(texts))
        return spelling, (1 + _TRUST * (1 - familiar)) * self.meaning.scores(vectors - self.centre)

    def save(self, folder: Path) -> None:
        """Write numbers and names only, nothing that runs when it is loaded."""
        description = {"intents": self.intents, "scales": self.scales, "ngrams": self.ngrams.vocabularies()}
        (folder / "model.json").write_text(json.dumps(description, ensure_ascii=False), encoding="utf-8")
        rarity = {f"rarity_{index}": weights for index, weights in enumerate(self.ngrams.weights())}
        judges = {
            f"{name}_{part}": getattr(judge, part)
            for name, judge in (("spelling", self.spelling), ("meaning", self.meaning))
            for part in ("weights", "bias")
        }
        np.savez(folder / "model.npz", centre=self.centre, **judges, **rarity)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote."""
        description = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        arrays = np.load(folder / "model.npz", allow_pickle=False)
        rarity = [arrays[name] for name in sorted(arrays.files) if name.startswith("rarity_")]
        spelling, meaning = (
            Judge(arrays[f"{name}_weights"], arrays[f"{name}_bias"]) for name in ("spelling", "meaning")
        )
        ngrams = Ngrams(description["ngrams"], rarity)
        return cls(description["intents"], ngrams, spelling, meaning, arrays["centre"], tuple(description["scales"]))
