"""What speaks for each intent, judged by one look at a message: a linear classifier, or the most similar example."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

Matrix = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Linear:
    """A linear classifier; `weights` has shape (features, intents)."""

    weights: Matrix
    bias: Matrix

    @classmethod
    def of(cls, trained: LinearSVC | LogisticRegression) -> "Linear":
        """The numbers of a trained classifier of more than two intents."""
        return cls(np.ascontiguousarray(trained.coef_.T, dtype=np.float32), trained.intercept_)

    def scores(self, features: Any) -> Matrix:
        """How much speaks for each intent, shape (n, intents); features of another type would copy all the weights."""
        scores: Matrix = features.astype(self.weights.dtype) @ self.weights + self.bias
        return scores


@dataclass(frozen=True)
class Nearest:
    """The examples' vectors, shape (examples, width), by intent; `numbers` says how many each intent has.

    An intent is as likely as its most similar example: one good example of a rare way to say something is enough, where
    a linear classifier heeds what most examples have in common.
    """

    examples: Matrix
    numbers: npt.NDArray[np.float32]

    @classmethod
    def of(cls, vectors: Matrix, labels: Sequence[str]) -> "Nearest":
        """Keep all examples, to the three digits that suffice; their directions count, not their lengths."""
        order = np.argsort(labels, kind="stable")
        _, numbers = np.unique(labels, return_counts=True)
        return cls(normalize(vectors[order]).astype(np.float16).astype(np.float32), numbers.astype(np.float32))

    def scores(self, vectors: Matrix, candidates: npt.NDArray[np.intp]) -> Matrix:
        """The cosine with the most similar example of each intent, shape (n, intents), from -1 to 1.

        Args:
            vectors: shape (n, width).
            candidates: the places of the intents to look at, shape (n, k); the others score as the least of these, for
                to read all examples for each message would take longer than the rest of the model.
        """
        directions = normalize(vectors).astype(np.float32)
        return np.stack([self._one(*message) for message in zip(directions, candidates, strict=True)])

    def _one(self, direction: Matrix, candidates: npt.NDArray[np.intp]) -> Matrix:
        ends, numbers = np.cumsum(self.numbers, dtype=int)[candidates], self.numbers[candidates].astype(int)
        found = [
            (self.examples[end - number : end] @ direction).max() for end, number in zip(ends, numbers, strict=True)
        ]
        scores = np.full(len(self.numbers), min(found))
        scores[candidates] = found
        return scores
