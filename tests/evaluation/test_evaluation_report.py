"""The page, from made-up findings."""

import re

import pytest

from bot.evaluation import formats
from bot.evaluation.findings import Findings, Settings
from bot.evaluation.measuring import Share
from bot.evaluation.report import report


def tables(page: str) -> list[list[str]]:
    """The lines of each table."""
    return [block.splitlines() for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE)]


def test_every_table_is_whole(findings: Findings) -> None:
    found = tables(report(findings))
    assert len(found) == 9
    for lines in found:
        assert re.fullmatch(r"\|(---\|)+", lines[1])
        assert len({line.count("|") for line in lines}) == 1, lines


def test_the_figures_stand_in_their_rows(findings: Findings) -> None:
    page = report(findings)
    assert "| en | 3 | 50.0 (9–91) | 100.0 | 100.0 (21–100) | 0.0 (0–66) |" in page
    assert "| all | 15 | 50.0 (24–76) | 100.0 | 100.0 (57–100) |" in page
    assert "| `cancel_order` | `track_order` | 5 | 5 |" in page
    assert "| **ours** | 50.0 | 50.0 | 50.0 | 50.0 | 50.0 | 50.0 | 100.0 | 0.0 | 21 s | 9.5 ms |" in page
    assert "understood in 6.0 ms (median of 300, on 2 cores). It takes\n9.5 ms of processor time" in page
    assert "| tuned | linear SVM, n-grams | 50.0 | 50.0 | 50.0 | 50.0 | 50.0 | 50.0 | 0.0 | 95 s | 16.2 ms |" in page
    assert "| **ours**, frozen encoder | 85.0 | 90.0 | 93.0 | measured |" in page


def test_messages_that_occur_among_the_examples_are_counted_apart(findings: Findings) -> None:
    page = report(findings)
    assert "Without the 1 messages whose wording" in page
    assert "| en | 2 | 0.0 (0–79) | 100.0 (21–100) |" in page


def test_fewer_epochs_are_confessed(findings: Findings) -> None:
    assert "20 epochs instead of its 100, which would take 8 min" in report(findings)
    findings.settings = Settings(None, True, 100)
    assert "epochs instead" not in report(findings)


def test_what_was_not_measured_is_said(findings: Findings) -> None:
    findings.settings, findings.peers, findings.public = Settings(None, False, 20), {}, {}
    findings.heads, findings.zero_shot = {}, []
    page = report(findings)
    assert "**NLP.js** is missing" in page
    assert "**Rasa's stock pipeline** is missing" in page
    assert "DIET was not measured" in page
    assert "BANKING77 and CLINC150 are missing" in page
    assert "| USE |" not in page


@pytest.mark.parametrize(
    ("seconds", "written"), [(0.42, "0.4 s"), (12.3, "12 s"), (119, "119 s"), (400, "7 min"), (9000, "2.5 h")]
)
def test_durations(seconds: float, written: str) -> None:
    assert formats.duration(seconds) == written


def test_a_share_of_nothing_is_a_dash() -> None:
    assert formats.percent(Share(0, 0)) == formats.interval(Share(0, 0)) == "–"
