"""The intent model: character n-grams beside sentence vectors, a linear SVM, probabilities by temperature.

The vectors carry the meaning across languages, the n-grams the spelling of each language, typos included. Neither alone
comes near both together (see docs/understanding.md).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import logsumexp, softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.nlu.wording import wording

Matrix = npt.NDArray[np.float64]

_DENSE_WEIGHT = 3.0  # how much the centred sentence vector (length about 0.5) counts beside n-grams (length 1)
_REGULARISATION = 0.5  # C of the SVM
_MOST_NGRAMS = 40_000
_SEED = 7


def _vectorizer(vocabulary: dict[str, int] | None = None) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(2, 4),
        min_df=2 if vocabulary is None else 1,
        max_features=_MOST_NGRAMS,
        sublinear_tf=True,
        vocabulary=vocabulary,
        preprocessor=wording,
    )


@dataclass(frozen=True)
class IntentModel:
    """A trained model. `weights` has shape (intents, n-grams + 384)."""

    intents: list[str]
    vectorizer: TfidfVectorizer
    centre: Matrix
    weights: Matrix
    bias: Matrix
    temperature: float

    @classmethod
    def train(cls, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """Train on messages, their sentence vectors of shape (n, 384), and their intents."""
        vectorizer, centre = _vectorizer(), vectors.mean(axis=0)
        features = _join(vectorizer.fit_transform(texts), vectors - centre)
        classifier = LinearSVC(C=_REGULARISATION, random_state=_SEED).fit(features, labels)
        return cls(list(classifier.classes_), vectorizer, centre, classifier.coef_, classifier.intercept_, 1.0)

    def calibrated(self, texts: Sequence[str], vectors: Matrix, labels: Sequence[str]) -> "IntentModel":
        """The same model with the temperature under which these messages, not learnt from, are likeliest."""
        scores = self._scores(texts, vectors)
        right = np.array([self.intents.index(label) for label in labels])

        def loss(temperature: float) -> float:
            scaled = scores / temperature
            return float(np.mean(logsumexp(scaled, axis=1) - scaled[np.arange(len(right)), right]))

        return replace(self, temperature=float(minimize_scalar(loss, bounds=(0.02, 5.0), method="bounded").x))

    def probabilities(self, texts: Sequence[str], vectors: Matrix) -> Matrix:
        """The probability of each intent, shape (n, intents)."""
        result: Matrix = softmax(self._scores(texts, vectors) / self.temperature, axis=1)
        return result

    def _scores(self, texts: Sequence[str], vectors: Matrix) -> Matrix:
        features = _join(self.vectorizer.transform(texts), vectors - self.centre)
        scores: Matrix = features @ self.weights.T + self.bias
        return scores

    def save(self, folder: Path) -> None:
        """Write numbers and names only, nothing that runs when it is loaded."""
        terms = {term: int(index) for term, index in self.vectorizer.vocabulary_.items()}
        description = {"intents": self.intents, "terms": terms, "temperature": self.temperature}
        (folder / "model.json").write_text(json.dumps(description, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / "model.npz",
            centre=self.centre.astype(np.float32),
            weights=self.weights.astype(np.float32),
            bias=self.bias,
            idf=self.vectorizer.idf_,
        )

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote."""
        description = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        arrays = np.load(folder / "model.npz", allow_pickle=False)
        vectorizer = _vectorizer(description["terms"])
        vectorizer.idf_ = arrays["idf"]
        return cls(
            description["intents"],
            vectorizer,
            arrays["centre"],
            arrays["weights"],
            arrays["bias"],
            description["temperature"],
        )


def _join(ngrams: csr_matrix, vectors: Matrix) -> csr_matrix:
    return hstack([ngrams, csr_matrix(_DENSE_WEIGHT * vectors)]).tocsr()
