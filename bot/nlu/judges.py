"""What speaks for each intent, judged by one look at a message: a linear classifier, or the most similar example."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC
from sklearn.utils import gen_batches

_AT_ONCE = 500  # messages: their cosines with all examples are 50 MB

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

    def scores(self, vectors: Matrix) -> Matrix:
        """The cosine with the most similar example of each intent, shape (n, intents), from -1 to 1."""
        directions = normalize(vectors).astype(np.float32)
        starts = np.cumsum(self.numbers, dtype=int) - self.numbers.astype(int)
        batches = (directions[rows] @ self.examples.T for rows in gen_batches(len(directions), _AT_ONCE))
        return np.concatenate([np.maximum.reduceat(cosines, starts, axis=1) for cosines in batches])
