"""Measurements are made once."""

import os
from pathlib import Path

import pytest

from bot.evaluation.stored import digest, known, last, measured


def test_the_same_inputs_are_measured_once() -> None:
    times = []
    for _ in range(2):
        assert measured("speed", digest(1), lambda: times.append(1) or {"value": 3}) == {"value": 3}
    assert len(times) == 1
    assert known("speed", digest(1)) == {"value": 3}
    assert known("speed", digest(2)) is None


def test_what_fails_is_not_stored() -> None:
    with pytest.raises(ZeroDivisionError):
        measured("speed", digest(1), lambda: 1 / 0)
    assert known("speed", digest(1)) is None


def test_the_last_of_a_name_is_the_newest(state: Path) -> None:
    assert last("speed") is None
    for number in (1, 2):
        measured("speed", digest(number), lambda number=number: number)
        os.utime(state / "evaluation" / f"speed-{digest(number)}.json", (number, number))
    measured("speed-of-light", digest(3), lambda: 3)
    assert last("speed") == 2


def test_the_digest_changes_with_values_and_contents(tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_text("a")
    before = digest("x", files=[file])
    assert before == digest("x", files=[file])
    assert before != digest("y", files=[file])
    file.write_text("b")
    assert before != digest("x", files=[file])
