"""How many references are found in messages that a human has labelled, and how it is counted."""

from pathlib import Path

import pytest

from bot.nlu.reference_figures import KINDS, Figures, Labelled, find_keys, measure, read_labelled
from bot.nlu.reference_rules import EMAIL, ORDER, PHONE, POSTCODE
from tests.conftest import ROOT

LANGUAGES = ["en", "ru", "lt", "nb", "zh"]
PATTERN = r"(?:WB-?)?\d{4,6}"  # as in shop.yml
FEWEST_OVERALL, FEWEST_IN_A_LANGUAGE = 0.99, 0.98


def labelled(language: str) -> list[Labelled]:
    """What shoppers of a language write, with what is in it."""
    return read_labelled(ROOT / "tests" / "references" / f"{language}.tsv")


def mistakes(messages: list[Labelled], kind: str) -> list[str]:
    """The messages read otherwise than by the human."""
    return [message.text for message in messages if find_keys(message.text, PATTERN)[kind] != message.references[kind]]


@pytest.mark.parametrize("kind", KINDS)
def test_99_of_100_references_of_each_kind_are_right(kind: str) -> None:
    messages = [message for language in LANGUAGES for message in labelled(language)]
    figures = measure(messages, PATTERN)[kind]
    assert figures.right > 30
    assert figures.f1 >= FEWEST_OVERALL, mistakes(messages, kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_98_of_100_references_are_right_in_each_language(language: str) -> None:
    messages = labelled(language)
    figures = sum(measure(messages, PATTERN).values(), Figures())
    assert len(messages) >= 80
    assert figures.f1 >= FEWEST_IN_A_LANGUAGE, [mistakes(messages, kind) for kind in KINDS]


def test_a_table_is_read_with_its_escapes_and_several_values(tmp_path: Path) -> None:
    table = tmp_path / "en.tsv"
    columns = ["text", "order_number", "tracking_number", "email", "postcode", "phone"]
    row = [r"W\u0412-20931, 1042", "WB20931|1042", "", "", "", ""]
    table.write_text("\n".join("\t".join(line) for line in (columns, row)), encoding="utf-8")
    [message] = read_labelled(table)
    assert message.text == "W\u0412-20931, 1042"
    assert message.references[ORDER] == {"WB20931": 1, "1042": 1}
    assert message.references[PHONE] == {}


def test_right_wrong_and_missed_references_are_counted(tmp_path: Path) -> None:
    table = tmp_path / "en.tsv"
    columns = "text\torder_number\ttracking_number\temail\tpostcode\tphone"
    lines = ["#1042 and anna@example.com\t1042\t\t\t\t", "#1043\t1043|1044\t\t\t\t", "nothing\t\t\t\t0155\t"]
    table.write_text("\n".join([columns, *lines]), encoding="utf-8")
    figures = measure(read_labelled(table), PATTERN)
    assert figures[ORDER] == Figures(right=2, missed=1)
    assert (figures[ORDER].precision, figures[ORDER].recall, figures[ORDER].f1) == (1.0, pytest.approx(2 / 3), 0.8)
    assert (figures[EMAIL], figures[EMAIL].f1) == (Figures(wrong=1), 0.0)
    assert figures[POSTCODE] == Figures(missed=1)
    assert figures[PHONE].f1 == 1.0
