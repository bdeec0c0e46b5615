"""Counting answers."""

import json

import numpy as np

from bot.evaluation.answers import Answer, Run, answers_from, score
from bot.evaluation.measuring import Share
from bot.evaluation.messages import Message


def test_what_is_right_second_turned_away_and_recognised(messages: list[Message], run: Run) -> None:
    counted = score(messages[:3], run.below(0.3).answers[:3])
    assert counted.first == Share(1, 2)
    assert counted.among_two == Share(2, 2)
    assert counted.recognised == Share(1, 1)
    assert counted.turned_away == Share(0, 2)


def test_a_threshold_turns_away_both_what_is_in_scope_and_what_is_not(messages: list[Message], run: Run) -> None:
    counted = score(messages[:3], run.below(0.7).answers[:3])
    assert counted.first == Share(1, 2)
    assert (counted.turned_away, counted.recognised) == (Share(1, 2), Share(1, 1))


def test_without_a_threshold_only_the_intent_tells(messages: list[Message], run: Run) -> None:
    assert score(messages[:3], run.below(0.3).decided().answers[:3]).recognised == Share(0, 1)
    outside = [Message("weather?", "out_of_scope", "en")]
    assert score(outside, [Answer("out_of_scope", "greet", 0.9)]).recognised == Share(1, 1)


def test_the_two_likeliest_in_their_order() -> None:
    likelihood = np.array([[0.1, 0.6, 0.3], [-3.0, -2.0, -1.0]])
    assert answers_from(["a", "b", "c"], likelihood) == [Answer("b", "c", 0.6), Answer("c", "b", -1.0)]


def test_a_run_is_the_same_after_storing(run: Run) -> None:
    assert Run.from_json(json.loads(json.dumps(run.as_json()))) == run
