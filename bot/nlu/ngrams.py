"""What a message looks like: character n-grams, which see through typos and inflection, and its words."""

import re
from collections.abc import Container, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.common.text import unmarked
from bot.nlu.wording import wording

_KINDS = {"char_wb": (1, 4), "word": (1, 2)}
_FEWEST = 2  # messages that must have an n-gram for it to count
_MOST = 60_000  # n-grams of a kind
_LATIN_WORD = re.compile(r"\b[a-z\u00df-\u024f]{2,}\b")

Vocabularies = dict[str, dict[str, int]]


class Ngrams:
    """The TF-IDF features of messages; diacritics do not count, since many shoppers leave them out."""

    def __init__(self, vocabularies: Vocabularies | None = None, weights: Sequence[npt.NDArray[Any]] = ()) -> None:
        """Untrained, or with what `vocabularies` and `weights` once returned."""
        self._vectorizers = [_vectorizer(kind, (vocabularies or {}).get(kind)) for kind in _KINDS]
        for vectorizer, idf in zip(self._vectorizers, weights, strict=False):
            vectorizer.idf_ = idf

    def learn(self, texts: Sequence[str]) -> csr_matrix:
        """Choose the n-grams by these messages, and return their features, shape (n, n-grams)."""
        return hstack([vectorizer.fit_transform(texts) for vectorizer in self._vectorizers]).tocsr()

    def features(self, texts: Sequence[str]) -> csr_matrix:
        """The features of messages, shape (n, n-grams)."""
        return hstack([vectorizer.transform(texts) for vectorizer in self._vectorizers]).tocsr()

    def known(self, texts: Sequence[str]) -> npt.NDArray[np.float64]:
        """The share of each message's Latin words that examples have, shape (n,); 1 for a message without any."""
        _, words = self._vectorizers
        return np.array([_share(_LATIN_WORD.findall(_plain(text)), words.vocabulary_) for text in texts])

    def vocabularies(self) -> Vocabularies:
        """Each kind's n-grams and their columns."""
        return {
            kind: {term: int(column) for term, column in vectorizer.vocabulary_.items()}
            for kind, vectorizer in zip(_KINDS, self._vectorizers, strict=True)
        }

    def weights(self) -> list[npt.NDArray[np.float64]]:
        """Each kind's weights of rarity."""
        return [vectorizer.idf_ for vectorizer in self._vectorizers]


def _vectorizer(kind: str, vocabulary: dict[str, int] | None) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=kind,
        ngram_range=_KINDS[kind],
        min_df=_FEWEST if vocabulary is None else 1,
        max_features=_MOST,
        sublinear_tf=True,
        vocabulary=vocabulary,
        preprocessor=_plain,
    )


def _share(words: Sequence[str], known: Container[str]) -> float:
    return sum(word in known for word in words) / len(words) if words else 1.0


def _plain(text: str) -> str:
    return unmarked(wording(text))
