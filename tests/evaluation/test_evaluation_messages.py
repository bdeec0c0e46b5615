"""Reading examples and test sets."""

from pathlib import Path

import pytest

from bot.evaluation.messages import LANGUAGES, TEST, Message, MessagesUnreadable, read_examples, read_set
from bot.nlu.examples import EXAMPLES
from tests.conftest import ROOT


def test_the_project_s_own_sets_can_be_read() -> None:
    examples, messages = read_examples(ROOT / EXAMPLES), read_set(ROOT / TEST)
    assert list(dict.fromkeys(message.language for message in messages)) == list(LANGUAGES)
    assert {message.intent for message in messages} == {example.intent for example in examples}


def test_the_same_example_twice_counts_once(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    greetings = "- intent: greet\n  examples: |\n    - Hello\n    - hello\n    - Hello\n"
    text = f"nlu:\n{greetings}- intent: deny\n  examples: |\n    - no\n"
    (tmp_path / "en" / "talking.yml").write_text(text)
    assert read_examples(tmp_path) == [
        Message("Hello", "greet", "en"),
        Message("hello", "greet", "en"),
        Message("no", "deny", "en"),
    ]


def test_a_language_we_do_not_speak_comes_after_ours(tmp_path: Path) -> None:
    for language in ("de", "zh", "en"):
        (tmp_path / f"{language}.tsv").write_text("intent\ttext\ngreet\thi\n")
    assert [message.language for message in read_set(tmp_path)] == ["en", "zh", "de"]


def test_no_folder_no_messages(tmp_path: Path) -> None:
    assert read_set(tmp_path / "none") == []


@pytest.mark.parametrize("content", ["greet\thi\nthank\tyou\n", "intent\ttext\ngreet hi\n", "intent\ttext\n\thi\n"])
def test_a_file_of_another_form_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "en.tsv").write_text(content)
    with pytest.raises(MessagesUnreadable, match=str(tmp_path)):
        read_set(tmp_path)
