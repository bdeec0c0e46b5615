"""Made-up messages and findings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.common.environment import environment
from bot.evaluation.answers import Answer, Run
from bot.evaluation.findings import CHARACTERS, NLPJS, RASA, Findings, Settings
from bot.evaluation.heads import SVM, Head
from bot.evaluation.messages import LANGUAGES, Message
from bot.evaluation.ours import Thresholds


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A state folder of its own."""
    monkeypatch.setenv("WAYBILL_STATE_DIR", str(tmp_path / "state"))
    environment.cache_clear()
    yield tmp_path / "state"
    environment.cache_clear()


@pytest.fixture
def messages() -> list[Message]:
    """Three in each language: two in scope, one out of scope."""
    intents = ("track_order", "cancel_order", "out_of_scope")
    return [Message(f"{intent} {language}", intent, language) for language in LANGUAGES for intent in intents]


@pytest.fixture
def run() -> Run:
    """In each language: one right, one taken for another but second, one out of scope with little confidence."""
    answers = [
        Answer("track_order", "cancel_order", 0.9),
        Answer("track_order", "cancel_order", 0.6),
        Answer("greet", "track_order", 0.2),
    ]
    return Run(answers * len(LANGUAGES), 95.0, 7.25)


@pytest.fixture
def findings(messages: list[Message], run: Run) -> Findings:
    """Everything measured."""
    clinc = {"class": {"inside": 0.95, "recall": 0.4}, "threshold": {"inside": 0.94, "recall": 0.6, "at": 0.35}}
    return Findings(
        settings=Settings(None, True, 20),
        rule=Thresholds(0.3, 0.2),
        examples=[Message("track_order en", "track_order", "en")],
        messages=messages,
        run=run.below(0.3),
        zero_shot=[Message("Wo ist mein Paket?", "track_order", "de")],
        zero_shot_run=Run([Answer("track_order", "greet", 0.8)], 0.0),
        cost={
            "median": 9.5, "p95": 20.0, "embedding": 9.0, "waited": 6.0, "cores": 2, "messages": 300,
            "training": 21.0, "model": 4.2, "layers": 0.0,
        },
        peers={CHARACTERS: run, NLPJS: run, RASA: run},
        heads={Head(SVM, True, True): run},
        public={"banking77": {"frozen": {"10": 0.85, "30": 0.9, "full": 0.93}}, "clinc150": {"frozen": clinc}},
    )  # fmt: skip
