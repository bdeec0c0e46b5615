"""The plainest peer: character n-grams and logistic regression, all of it scikit-learn."""

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from bot.evaluation.answers import Run, answers_from
from bot.evaluation.messages import Message
from bot.evaluation.stored import digest, measured

_STRENGTH = 30.0  # C; the best of 3, 10, 30, 100 differ by less than half a point
_ROUNDS = 300
_TIMED = 200


def character_run(examples: Sequence[Message], messages: Sequence[Message]) -> Run:
    """Train on the examples and answer the messages, or take the stored run of the same."""

    def measure() -> dict[str, Any]:
        model, start = _model(), time.process_time()
        model.fit([example.text for example in examples], [example.intent for example in examples])
        seconds = time.process_time() - start
        likelihood = model.predict_proba([message.text for message in messages])
        return Run(answers_from(list(model.classes_), likelihood), seconds, _milliseconds(model, messages)).as_json()

    return Run.from_json(measured("characters", digest(_STRENGTH, list(examples), list(messages)), measure))


def _model() -> Pipeline:
    ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True, min_df=2)
    return make_pipeline(ngrams, LogisticRegression(C=_STRENGTH, max_iter=_ROUNDS))


def _milliseconds(model: Pipeline, messages: Sequence[Message]) -> float:
    times = []
    for message in messages[:: max(1, len(messages) // _TIMED)]:
        start = time.process_time()
        model.predict_proba([message.text])
        times.append((time.process_time() - start) * 1000)
    return float(np.median(times))
