"""The pictures: small, without fonts or dates of their own, the same for the same figures."""

import re
from pathlib import Path

import pytest

from bot.evaluation.answers import Answer, Run
from bot.evaluation.measuring import Share
from bot.evaluation.messages import Message
from bot.evaluation.pictures.confusions import confusions, draw_confusions
from bot.evaluation.pictures.peers import draw_peers
from bot.evaluation.pictures.reliability import draw_reliability


@pytest.fixture
def draw(tmp_path: Path, messages: list[Message], run: Run) -> list[Path]:
    """All three."""
    paths = [tmp_path / name for name in ("confusions.svg", "reliability.svg", "peers.svg")]
    draw_confusions(paths[0], messages, run.answers)
    draw_reliability(paths[1], messages, run.answers, 0.3)
    draw_peers(
        paths[2], ["English", "all"], {"ours": [Share(9, 10), Share(19, 20)], "other": [Share(8, 10), Share(9, 20)]}
    )
    return paths


def test_they_are_small_and_use_the_reader_s_font(draw: list[Path]) -> None:
    for path in draw:
        text = path.read_text(encoding="utf-8")
        assert "DejaVu" not in text
        assert "system-ui" in text
        assert "<dc:date>" not in text
        assert len(text) < 150_000


def test_names_and_numbers_are_text(draw: list[Path]) -> None:
    confused, reliable, peers = (path.read_text(encoding="utf-8") for path in draw)
    assert {"cancel order", "out of scope", "5"} <= set(re.findall(r">([^<>]+)</text>", confused))
    assert "threshold 0.3:" in reliable
    assert {"ours", "other", "English"} <= set(re.findall(r">([^<>]+)</text>", peers))


def test_the_most_frequent_mistake_comes_first() -> None:
    asked = [Message(str(number), intent, "en") for number, intent in enumerate(["a", "b", "b", "c"])]
    answers = [Answer(first, "d", 0.5) for first in ("b", "c", "c", "c")]
    assert confusions(asked, answers) == [("b", "c", 2), ("a", "b", 1)]
