"""The figures of the report: shares with their uncertainty, calibration, F1, coverage."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
import numpy.typing as npt
from sklearn.metrics import f1_score

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

_Z = 1.96  # standard deviations of 95 %
_BINS = 10


@dataclass(frozen=True)
class Share:
    """So many of so many; nothing of nothing is no share."""

    count: int
    of: int

    @classmethod
    def that(cls, flags: Sequence[bool]) -> "Share":
        """The share of flags that are set."""
        return cls(sum(flags), len(flags))

    @property
    def value(self) -> float:
        """Between 0 and 1; not a number if there was nothing to count."""
        return self.count / self.of if self.of else float("nan")

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval by Wilson, which stays between 0 and 1 even for all or none of a few."""
        if not self.of:
            return 0.0, 1.0
        middle = (self.value + _Z**2 / (2 * self.of)) / (1 + _Z**2 / self.of)
        half = sqrt(self.value * (1 - self.value) / self.of + _Z**2 / (4 * self.of**2)) * _Z / (1 + _Z**2 / self.of)
        return max(0.0, middle - half), min(1.0, middle + half)


def macro_f1(asked: Sequence[str], taken_for: Sequence[str]) -> float:
    """F1 averaged over the intents that were asked, each counting the same."""
    return float(f1_score(asked, taken_for, labels=sorted(set(asked)), average="macro", zero_division=0))


def bins(confidence: Numbers, right: Flags) -> list[tuple[float, float, int]]:
    """Mean confidence, share that is right and count of each tenth of the confidence scale that is not empty."""
    place = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    used = [place == number for number in range(_BINS) if np.any(place == number)]
    return [(float(confidence[own].mean()), float(right[own].mean()), int(own.sum())) for own in used]


def calibration_error(confidence: Numbers, right: Flags) -> float:
    """Expected calibration error in ten bins: how far, on average, confidence is from the share that is right."""
    return sum(count * abs(sure - share) for sure, share, count in bins(confidence, right)) / len(confidence)


def coverage(confidence: Numbers, right: Flags) -> tuple[Numbers, Numbers, Numbers]:
    """The surest messages first: thresholds, the share answered at each, and the share of those that is right."""
    order = np.argsort(-confidence, kind="stable")
    answered = np.arange(1, len(order) + 1)
    return confidence[order], answered / len(order), np.cumsum(right[order]) / answered
