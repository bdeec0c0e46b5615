"""Whether confidences can be believed, and whether another temperature would serve better."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from bot.evaluation import ours
from bot.evaluation.answers import Run, answers_from, confidences, right
from bot.evaluation.measuring import calibration_error, fitted_sharpness, sharpened
from bot.evaluation.messages import Message
from bot.evaluation.stored import digest, measured


def error(messages: Sequence[Message], run: Run) -> float:
    """The expected calibration error of the answers."""
    return calibration_error(confidences(run.answers), right(messages, run.answers))


def fitted(examples: Sequence[Message], validation: Sequence[Message], messages: Sequence[Message]) -> dict[str, float]:
    """The calibration error on the messages with the temperature that suits the validation set best.

    Returns:
        `factor`, by which the shipped temperature would be multiplied, and `error`.
    """

    def measure() -> dict[str, Any]:
        model, _ = ours.trained(examples)
        asked = np.array([model.intents.index(message.intent) for message in validation])
        power = fitted_sharpness(ours.probabilities(model, validation), asked)
        answers = answers_from(model.intents, sharpened(ours.probabilities(model, messages), power))
        return {"factor": 1 / power, "error": error(messages, Run(answers, 0.0))}

    inputs = digest(ours.model_digest(), list(examples), list(validation), list(messages))
    result: dict[str, float] = measured("temperature", inputs, measure)
    return result
