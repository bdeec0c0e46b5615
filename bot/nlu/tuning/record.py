"""`record.json`: from what the committed layers were tuned, how, and what it brought."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot.nlu.examples import Example
from bot.nlu.tuning.settings import TuningSettings
from bot.nlu.wording import digest

NAME = "record.json"


def write_record(
    layers: Path,
    examples: Sequence[Example],
    settings: TuningSettings,
    figures: dict[str, dict[str, float]],
    minutes: float,
) -> None:
    """Write the record beside the layers; `figures` are accuracies on data/validation."""
    record = {
        "layers": hashlib.sha256(layers.read_bytes()).hexdigest(),
        "examples": {
            "digest": digest(examples),
            "count": len(examples),
        },
        "settings": asdict(settings),
        "minutes": round(minutes, 1),
        "accuracy on data/validation": figures,
    }
    layers.with_name(NAME).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
