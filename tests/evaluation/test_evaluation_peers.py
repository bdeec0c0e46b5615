"""What the others are trained on, before anything is trained."""

import yaml

from bot.evaluation import rasa_peers
from bot.evaluation.messages import Message
from bot.evaluation.public.banking77 import drawn


def test_the_stock_pipeline_is_rasa_s_own_but_for_the_epochs() -> None:
    pipeline = rasa_peers.stock(7)
    assert [step["name"] for step in pipeline][-4:] == [
        "DIETClassifier",
        "EntitySynonymMapper",
        "ResponseSelector",
        "FallbackClassifier",
    ]
    assert {step["epochs"] for step in pipeline if "epochs" in step} == {7}
    assert [step["analyzer"] for step in pipeline if "analyzer" in step] == ["char_wb"]


def test_examples_reach_rasa_letter_by_letter() -> None:
    texts = [
        "where's my order: #1042?",
        '"quoted" \\ and {braces}',
        "где заказ — № 5",
        "我的快递到哪了",
        "x" * 300 + " end",
    ]
    data = yaml.safe_load(rasa_peers.training_data([Message(text, "track_order", "en") for text in texts]))
    assert data["nlu"] == [{"intent": "track_order", "examples": "".join(f"- {text}\n" for text in texts)}]


def test_a_drawing_has_so_many_of_each_and_can_be_repeated() -> None:
    intents = ["a"] * 20 + ["b"] * 4
    places = drawn(intents, 10, 1)
    assert [intents[place] for place in places] == ["a"] * 10 + ["b"] * 4
    assert len(set(places)) == 14
    assert places == drawn(intents, 10, 1) != drawn(intents, 10, 2)
