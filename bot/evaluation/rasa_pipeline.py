"""`python -m bot.evaluation.rasa_pipeline FOLDER`: train a Rasa pipeline and ask it; the one file that imports rasa.

FOLDER holds `config.yml`, `nlu/` and `texts.json`; `run.json` is written into it.
"""

import asyncio
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from rasa.core.agent import Agent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.model_training import train_nlu
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS, TOKENS_NAMES
from rasa.shared.nlu.constants import FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.sentence_features import SentenceEncoder
from bot.nlu.vector_memory import Vector

_FALLBACK = "nlu_fallback"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class TokenVectors(SentenceEncoder):
    """Our sentence vector for DIET, which wants one for each token as well: each gets the sentence's."""

    def _add(self, message: Message, vector: Vector) -> None:
        super()._add(message, vector)
        repeated = np.tile(vector, (len(message.get(TOKENS_NAMES[TEXT])), 1))
        alias = self._config[FEATURIZER_CLASS_ALIAS]
        message.add_features(Features(repeated, FEATURE_TYPE_SEQUENCE, TEXT, alias))


def main(folder: Path) -> None:
    """Train, ask about every text, and write what `answers.Run` reads."""
    start = time.process_time()
    model = train_nlu(str(folder / "config.yml"), str(folder / "nlu"), str(folder / "models"))
    seconds = time.process_time() - start
    if model is None:
        raise SystemExit("Rasa trained no model.")
    texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
    answers, times = asyncio.run(_ask(Agent.load(model), texts))
    run = {"answers": answers, "training_seconds": seconds, "milliseconds": statistics.median(times)}
    (folder / "run.json").write_text(json.dumps(run), encoding="utf-8")


async def _ask(agent: Agent, texts: list[str]) -> tuple[list[dict[str, Any]], list[float]]:
    answers, times = [], []
    for text in texts:
        start = time.process_time()
        parsed = await agent.parse_message(text)
        times.append((time.process_time() - start) * 1000)
        answers.append(_answer(parsed))
    return answers, times


def _answer(parsed: dict[str, Any]) -> dict[str, Any]:
    ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != _FALLBACK]
    return {
        "first": ranking[0]["name"],
        "second": ranking[1]["name"],
        "confidence": ranking[0]["confidence"],
        "unsure": parsed["intent"]["name"] == _FALLBACK,
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]))
