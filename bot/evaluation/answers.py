"""What a classifier answered on a set of messages, ours or another, as it is stored and as it is counted."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.evaluation.measuring import Numbers, Share, macro_f1
from bot.evaluation.messages import OUT_OF_SCOPE, Message


@dataclass(frozen=True)
class Answer:
    """The two likeliest intents of a message, and whether the classifier itself would not answer by the first."""

    first: str
    second: str
    confidence: float  # of the first, between 0 and 1
    unsure: bool = False

    @property
    def turned_away(self) -> bool:
        """Whether the shopper gets no answer to a question the desk has business with."""
        return self.unsure or self.first == OUT_OF_SCOPE


@dataclass(frozen=True)
class Run:
    """One classifier, trained and asked.

    Times are the processor's, so that other work on the machine does not count.
    """

    answers: list[Answer]
    training_seconds: float
    milliseconds: float | None = None  # median of one message

    def as_json(self) -> dict[str, Any]:
        """What `from_json` reads."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Run":
        """What `as_json` made."""
        return cls(**{**stored, "answers": [Answer(**answer) for answer in stored["answers"]]})

    def below(self, threshold: float) -> "Run":
        """The same run with answers below the threshold counted as unsure."""
        answers = [replace(answer, unsure=answer.confidence < threshold) for answer in self.answers]
        return replace(self, answers=answers)

    def decided(self) -> "Run":
        """The same run with every first guess taken at its word."""
        return replace(self, answers=[replace(answer, unsure=False) for answer in self.answers])


@dataclass(frozen=True)
class Score:
    """How one classifier did on some messages."""

    first: Share  # in scope, right at first guess
    among_two: Share
    recognised: Share  # out of scope and not answered as something else
    turned_away: Share  # in scope, but not answered
    f1: float


def score(messages: Sequence[Message], answers: Sequence[Answer]) -> Score:
    """Count the answers of these messages."""
    pairs = list(zip(messages, answers, strict=True))
    inside = [(message, answer) for message, answer in pairs if message.in_scope]
    outside = [answer for message, answer in pairs if not message.in_scope]
    return Score(
        Share.that([message.intent == answer.first for message, answer in inside]),
        Share.that([message.intent in {answer.first, answer.second} for message, answer in inside]),
        Share.that([answer.turned_away for answer in outside]),
        Share.that([answer.turned_away for _, answer in inside]),
        macro_f1([message.intent for message, _ in pairs], [answer.first for _, answer in pairs]),
    )


def score_of(messages: Sequence[Message], answers: Sequence[Answer], chosen: Collection[Message]) -> Score:
    """The score on the chosen messages only."""
    pairs = [(message, answer) for message, answer in zip(messages, answers, strict=True) if message in chosen]
    return score([message for message, _ in pairs], [answer for _, answer in pairs])


def answers_from(intents: Sequence[str], likelihood: Numbers) -> list[Answer]:
    """The answers behind probabilities (or any scores that grow with likelihood) of shape (n, intents)."""
    best = np.argsort(-likelihood, axis=1, kind="stable")[:, :2]
    return [
        Answer(intents[first], intents[second], float(row[first]))
        for row, (first, second) in zip(likelihood, best, strict=True)
    ]


def confidences(answers: Sequence[Answer]) -> Numbers:
    """The confidence of each first guess, shape (n,)."""
    return np.array([answer.confidence for answer in answers])


def right(messages: Sequence[Message], answers: Sequence[Answer]) -> npt.NDArray[np.bool_]:
    """Which first guesses are right, shape (n,)."""
    return np.array([message.intent == answer.first for message, answer in zip(messages, answers, strict=True)])
