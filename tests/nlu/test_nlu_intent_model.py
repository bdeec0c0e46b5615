"""The intent model, trained on a handful of messages."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.intent_model import IntentModel
from bot.nlu.judges import Matrix, Nearest

TEXTS = {
    "track_order": [
        "where is my order",
        "where is my parcel",
        "has my order been sent",
        "где мой заказ",
        "track my order",
    ],
    "cancel_order": ["cancel my order", "please cancel it", "i want to cancel", "отмените заказ", "cancel order now"],
    "greet": ["hello there", "hello", "hi there", "привет", "hello hello"],
}
INTENTS = sorted(TEXTS)
MESSAGES = [(text, intent) for intent, texts in TEXTS.items() for text in texts]


def vectors(intents: list[str]) -> Matrix:
    """Stand-ins for sentence vectors: messages of one intent lie near each other."""
    random = np.random.default_rng(7)
    centres = {intent: np.eye(8)[number] for number, intent in enumerate(INTENTS)}
    return np.array([centres[intent] + random.normal(scale=0.05, size=8) for intent in intents])


@pytest.fixture(scope="module")
def model() -> IntentModel:
    """Trained once."""
    intents = [intent for _, intent in MESSAGES]
    return IntentModel.train([text for text, _ in MESSAGES], vectors(intents), intents)


def test_it_knows_the_intents_it_was_shown(model: IntentModel) -> None:
    assert model.intents == INTENTS
    probabilities = model.probabilities([text for text, _ in MESSAGES], vectors([intent for _, intent in MESSAGES]))
    assert [INTENTS[best] for best in probabilities.argmax(axis=1)] == [intent for _, intent in MESSAGES]


def test_probabilities_are_probabilities(model: IntentModel) -> None:
    probabilities = model.probabilities(["where is it", "", "👟", "x" * 10_000], vectors(["greet"] * 4))
    assert probabilities.shape == (4, 3)
    assert np.all(probabilities >= 0)
    assert np.allclose(probabilities.sum(axis=1), 1)


def test_both_spelling_and_meaning_count(model: IntentModel) -> None:
    nowhere = np.zeros((1, 8)) + model.centre
    by_spelling = model.probabilities(["cancel my order"], nowhere)[0]
    assert INTENTS[by_spelling.argmax()] == "cancel_order"
    by_meaning = model.probabilities(["qqqq"], vectors(["track_order"]))[0]
    assert INTENTS[by_meaning.argmax()] == "track_order"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("where is my order", 1),
        ("kde je order", 1 / 3),  # `order` alone is known
        ("qqqq zzzz", 0),
        ("где заказ, которого не знаю", 1),  # what is not Latin is not foreign
        ("我的包裹", 1),
        ("", 1),
        ("#20931", 1),
    ],
)
def test_how_much_of_a_message_is_known(model: IntentModel, text: str, share: float) -> None:
    assert model.ngrams.known([text]) == pytest.approx([share])


def test_of_foreign_words_only_the_meaning_counts(model: IntentModel) -> None:
    meaning = vectors(["track_order"])
    foreign, other = (
        model.probabilities(["hellorz hallooo"], meaning),
        model.probabilities(["cancelator canceled"], meaning),
    )
    assert np.array_equal(foreign, other)
    assert foreign.max() > model.probabilities(["你好"], meaning).max()  # and counts more than beside a spelling


@pytest.mark.parametrize("written", ["CANCEL MY ORDER", "ｃａｎｃｅｌ ｍｙ ｏｒｄｅｒ", "can\u200bcel my order"])
def test_case_width_and_invisible_characters_do_not_count(model: IntentModel, written: str) -> None:
    meaning = vectors(["greet"])
    assert np.array_equal(model.probabilities([written], meaning), model.probabilities(["cancel my order"], meaning))


def test_one_example_is_enough_to_be_most_similar() -> None:
    rare, usual = np.eye(8)[0], np.eye(8)[1]
    nearest = Nearest.of(np.array([usual, rare, -rare, usual + rare]), ["greet", "thank", "greet", "greet"])
    cosines = nearest.scores(np.array([5 * rare, usual]), np.array([[1, 0], [0, 1]]))
    assert cosines == pytest.approx(np.array([[0.5**0.5, 1], [1, 0]]), abs=1e-3)


def test_intents_that_are_not_looked_at_are_no_likelier_than_the_least_of_the_others() -> None:
    nearest = Nearest.of(np.eye(4), ["cancel_order", "greet", "thank", "track_order"])
    cosines = nearest.scores(np.array([[0.9, 0.1, 0.2, 0.3]]), np.array([[3, 2]]))[0]
    assert cosines[0] == cosines[1] == cosines[2] < cosines[3]


def test_a_saved_model_gives_the_same_probabilities(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    texts, meaning = ["where is my order", "привет", "", "cancel"], vectors(["track_order", "greet", "greet", "greet"])
    assert loaded.intents == model.intents
    assert np.allclose(loaded.probabilities(texts, meaning), model.probabilities(texts, meaning), rtol=0, atol=1e-6)


def test_a_saved_model_holds_names_and_numbers_only(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"model.json", "model.npz"}
    assert set(json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))) == {"intents", "ngrams", "scales"}
    with np.load(tmp_path / "model.npz", allow_pickle=False) as arrays:
        assert all(arrays[name].dtype.kind == "f" for name in arrays.files)


def test_training_twice_gives_the_same_model(model: IntentModel) -> None:
    intents = [intent for _, intent in MESSAGES]
    again = IntentModel.train([text for text, _ in MESSAGES], vectors(intents), intents)
    assert np.array_equal(again.spelling.weights, model.spelling.weights)
    assert np.array_equal(again.meaning.weights, model.meaning.weights)


def test_out_of_scope_comes_first_as_soon_as_it_is_likely_enough() -> None:
    labels = [intent.replace("greet", "out_of_scope") for _, intent in MESSAGES]
    model = IntentModel.train([text for text, _ in MESSAGES], vectors([intent for _, intent in MESSAGES]), labels)
    asked, meaning = "hello, cancel it", vectors(["cancel_order"])
    doubt = dict(model.ranking(asked, meaning, 1.0))["out_of_scope"]
    assert next(intent for intent, _ in model.ranking(asked, meaning, doubt + 1e-6)) == "cancel_order"
    assert [intent for intent, _ in model.ranking(asked, meaning, doubt)][:2] == ["out_of_scope", "cancel_order"]


def test_calibrating_makes_confidence_honest(model: IntentModel) -> None:
    texts, wrong = [text for text, _ in MESSAGES], INTENTS[::-1]
    meaning = vectors([intent for _, intent in MESSAGES])
    doubtful = [wrong[number % 3] if number % 2 else intent for number, (_, intent) in enumerate(MESSAGES)]
    calibrated = model.calibrated(texts, meaning, doubtful)
    assert calibrated.probabilities(texts, meaning).max(axis=1).mean() < 0.8
    assert model.probabilities(texts, meaning).max(axis=1).mean() > 0.9


def test_none_of_this_needs_rasa() -> None:
    assert "rasa" not in sys.modules
