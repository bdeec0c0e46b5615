"""Whether confidences can be believed, with the temperature chosen on the validation messages and without it."""

from collections.abc import Sequence

from bot.evaluation import ours
from bot.evaluation.answers import Run, answers_from, confidences, right
from bot.evaluation.measuring import calibration_error
from bot.evaluation.messages import Message
from bot.evaluation.stored import digest, measured


def error(messages: Sequence[Message], run: Run) -> float:
    """The expected calibration error of the answers."""
    return calibration_error(confidences(run.answers), right(messages, run.answers))


def uncalibrated_error(examples: Sequence[Message], messages: Sequence[Message]) -> float:
    """The same of the model before a temperature is chosen."""

    def measure() -> float:
        model, _ = ours.trained(examples, [])
        return error(messages, Run(answers_from(model.intents, ours.probabilities(model, messages)), 0.0))

    inputs = digest(ours.model_digest(), list(examples), list(messages))
    return float(measured("uncalibrated", inputs, measure))
