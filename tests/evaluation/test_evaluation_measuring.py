"""The figures of the report."""

from math import isnan

import numpy as np
import pytest

from bot.evaluation.measuring import (
    Share,
    bins,
    calibration_error,
    coverage,
    macro_f1,
)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)],
)
def test_the_interval_is_wilson_s(count: int, of: int, low: float, high: float) -> None:
    assert Share(count, of).interval == pytest.approx((low, high), abs=1e-4)


def test_nothing_of_nothing_is_no_share() -> None:
    assert isnan(Share(0, 0).value)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_macro_f1_counts_each_asked_intent_the_same() -> None:
    asked = ["a"] * 8 + ["b"] * 2
    assert macro_f1(asked, ["a"] * 10) == pytest.approx((2 * 0.8 / 1.8 + 0) / 2)
    assert macro_f1(asked, asked) == 1


def test_confidence_as_high_as_the_share_that_is_right_is_calibrated() -> None:
    confidence = np.array([0.75] * 4 + [0.25] * 4)
    right = np.array([True, True, True, False, True, False, False, False])
    assert calibration_error(confidence, right) == pytest.approx(0)
    assert calibration_error(confidence, ~right) == pytest.approx(0.5)


def test_a_confidence_of_one_belongs_to_the_last_bin() -> None:
    assert bins(np.array([1.0, 0.95, 0.05]), np.array([True, False, True])) == [
        (pytest.approx(0.05), 1.0, 1),
        (pytest.approx(0.975), 0.5, 2),
    ]


def test_the_surest_messages_are_answered_first() -> None:
    thresholds, covered, accuracy = coverage(np.array([0.2, 0.9, 0.5]), np.array([False, True, True]))
    assert thresholds.tolist() == [0.9, 0.5, 0.2]
    assert covered == pytest.approx([1 / 3, 2 / 3, 1])
    assert accuracy == pytest.approx([1, 1, 2 / 3])
