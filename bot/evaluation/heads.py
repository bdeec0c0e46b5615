"""What the parts of the model are worth: encoders and classifiers on the same messages."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.evaluation import ours
from bot.evaluation.answers import Run, answers_from
from bot.evaluation.measuring import Numbers
from bot.evaluation.messages import Message
from bot.evaluation.stored import digest, measured
from bot.nlu.ngrams import Ngrams

_VECTOR_WEIGHT = 3.0  # of a centred sentence vector (length about 0.5) beside n-grams (length 1)
_MOST_STEPS = 100
_SEED = 7
LOGISTIC, SVM, DIET, OURS = "logistic regression", "linear SVM", "DIET", "**ours**"
_TIMED = 200


@dataclass(frozen=True)
class Head:
    """A classifier, on sentence vectors of one encoder, with or without character n-grams."""

    name: str
    tuned: bool
    ngrams: bool


class _Features:
    """Sentence vectors, centred, and the n-grams of the shipped model side by side."""

    def __init__(self, head: Head, examples: Sequence[Message]) -> None:
        self._with_ngrams, self._ngrams = head.ngrams, Ngrams()
        self._ngrams.learn([example.text for example in examples])
        self._centre = ours.vectors(examples, head.tuned).mean(axis=0)

    def of(self, messages: Sequence[Message], vectors: Numbers) -> csr_matrix | Numbers:
        centred: Numbers = _VECTOR_WEIGHT * (vectors - self._centre)
        if not self._with_ngrams:
            return centred
        return hstack([self._ngrams.features([message.text for message in messages]), csr_matrix(centred)]).tocsr()


def head_run(head: Head, examples: Sequence[Message], messages: Sequence[Message]) -> Run:
    """Train the head on the examples and answer the messages, or take the stored run of the same."""

    def measure() -> dict[str, Any]:
        features, classifier = _Features(head, examples), _classifier(head.name)
        known, start = features.of(examples, ours.vectors(examples, head.tuned)), time.process_time()
        classifier.fit(known, [example.intent for example in examples])
        seconds, vectors = time.process_time() - start, ours.vectors(messages, head.tuned)
        answers = answers_from(list(classifier.classes_), classifier.decision_function(features.of(messages, vectors)))
        return Run(answers, seconds, _milliseconds(features, classifier, messages, vectors)).as_json()

    inputs = digest(ours.model_digest(), head, list(examples), list(messages))
    return Run.from_json(measured("head", inputs, measure))


def _classifier(name: str) -> LogisticRegression | LinearSVC:
    if name == LOGISTIC:
        return LogisticRegression(C=10.0, max_iter=_MOST_STEPS)
    return LinearSVC(C=0.5, random_state=_SEED)


def _milliseconds(features: _Features, classifier: Any, messages: Sequence[Message], vectors: Numbers) -> float:
    """The median of one message, its vector already known: what the head itself costs."""
    times = []
    for place in range(0, len(messages), max(1, len(messages) // _TIMED)):
        start = time.process_time()
        classifier.decision_function(features.of([messages[place]], vectors[place : place + 1]))
        times.append((time.process_time() - start) * 1000)
    return float(np.median(times))
