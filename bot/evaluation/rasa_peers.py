"""Rasa's own pipelines beside ours: the stock one, and DIET on our sentence vectors."""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.evaluation import ours
from bot.evaluation.answers import Run
from bot.evaluation.messages import Message
from bot.evaluation.stored import digest, known, measured

_STOCK = Path("engine", "recipes", "config_files", "default_config.yml")
_VECTORS = [{"name": "WhitespaceTokenizer"}, {"name": "bot.evaluation.rasa_pipeline.TokenVectors"}]
_NGRAMS = [{"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 2, "max_ngram": 4}]

Pipeline = list[dict[str, Any]]


class PeerFailed(WaybillError):
    """Another assistant could not be trained or asked."""


def stock(epochs: int) -> Pipeline:
    """The pipeline that `rasa init` trains, read from Rasa itself, with another number of epochs."""
    package = importlib.util.find_spec("rasa")
    if package is None or package.origin is None:
        raise PeerFailed("Rasa is not installed. Run `make run` once, it installs everything.")
    config = (Path(package.origin).parent / _STOCK).read_text(encoding="utf-8")
    pipeline: Pipeline = yaml.safe_load(config)["pipeline"]
    return [{**step, "epochs": epochs} if "epochs" in step else step for step in pipeline]


def diet(epochs: int, ngrams: bool) -> Pipeline:
    """DIET on our sentence vectors, with or without character n-grams beside them."""
    classifier = {"name": "DIETClassifier", "epochs": epochs, "constrain_similarities": True}
    return [*_VECTORS, *(_NGRAMS if ngrams else []), {**classifier, "entity_recognition": False}]


def stored_run(name: str, pipeline: Pipeline, examples: Sequence[Message], messages: Sequence[Message]) -> Run | None:
    """What was measured earlier, if it was measured on exactly these messages."""
    found = known(name, _inputs(pipeline, examples, messages))
    return Run.from_json(found) if found else None


def rasa_run(name: str, pipeline: Pipeline, examples: Sequence[Message], messages: Sequence[Message]) -> Run:
    """Train the pipeline on the examples and ask it about the messages, or take the stored run of the same.

    Raises:
        PeerFailed: Rasa ended with an error; the text ends with its last lines.
    """
    inputs = _inputs(pipeline, examples, messages)
    return Run.from_json(measured(name, inputs, lambda: _run(pipeline, examples, messages)))


def _inputs(pipeline: Pipeline, examples: Sequence[Message], messages: Sequence[Message]) -> str:
    uses_ours = any(step["name"].startswith("bot.") for step in pipeline)
    return digest(pipeline, list(examples), list(messages), ours.model_digest() if uses_ours else None)


def _run(pipeline: Pipeline, examples: Sequence[Message], messages: Sequence[Message]) -> dict[str, Any]:
    environment().state_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "nlu").mkdir()
        (folder / "nlu" / "nlu.yml").write_text(training_data(examples), encoding="utf-8")
        config = {"recipe": "default.v1", "assistant_id": "peer", "language": "en", "pipeline": pipeline}
        (folder / "config.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
        (folder / "texts.json").write_text(json.dumps([message.text for message in messages]), encoding="utf-8")
        command = [sys.executable, "-m", "bot.evaluation.rasa_pipeline", place]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)  # noqa: S603 (its progress is on stderr)
        if done.returncode:
            raise PeerFailed("Rasa could not be measured; what it said is above.")
        result: dict[str, Any] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        return result


def training_data(examples: Sequence[Message]) -> str:
    """The examples in Rasa's format, which is one list of lines an intent."""
    intents = sorted({example.intent for example in examples})
    lists = {intent: [example.text for example in examples if example.intent == intent] for intent in intents}
    nlu = [{"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in lists.items()]
    return yaml.safe_dump({"version": "3.1", "nlu": nlu}, allow_unicode=True, width=float("inf"))
