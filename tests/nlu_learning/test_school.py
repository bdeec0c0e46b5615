"""Lessons become examples that `waybill check-data` accepts."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations.lessons import Lesson, lesson_key, lesson_text
from bot.nlu import example_checks
from bot.nlu.examples import EXAMPLES, VALIDATION, read_examples, read_messages
from bot.nlu.learning.fitness import Fitness, as_example
from bot.nlu.learning.learned_file import NAME
from bot.nlu.learning.school import School
from bot.nlu.learning.trained import learnt, remember_learnt
from tests.building import NOW

FIRST = next(example for example in read_examples() if example.language == "en" and len(example.text) > 30)
MEASURED = next(message for message in read_messages() if message.language == "en" and len(message.text) > 40)
FRESH = [
    ("en", "my parcel took a detour past the moon, when does it land", "track_order"),
    ("en", "whats the airspeed of an unladen swallow then", "out_of_scope"),
    ("ru", "посылка заблудилась под Вильнюсом, заказ 1042", "track_order"),
    ("zh", "包裹好像在月球上迷路了怎么办呢", "track_order"),
]


def lesson(text: str, intent: str, language: str = "en", minutes: int = 0) -> Lesson:
    kept = lesson_text(text)
    return Lesson(lesson_key(kept, language), kept, language, intent, "Maja", NOW + timedelta(minutes=minutes))


@pytest.fixture(scope="module")
def fitness() -> Fitness:
    """Beside the project's own examples."""
    return Fitness.beside(read_examples(), read_messages(VALIDATION))


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A copy of the examples to write into."""
    yield Path(shutil.copytree(EXAMPLES, tmp_path / "nlu"))


@pytest.mark.parametrize(
    ("text", "intent", "language", "reason"),
    [
        (FIRST.text.upper(), FIRST.intent, "en", "known"),
        (f"{FIRST.text}!!", "out_of_scope", "en", "conflict"),
        (MEASURED.text, MEASURED.intent, "en", "measured"),
        ("где моя посылка, она заблудилась", "track_order", "en", "language"),
        ("kur yra mano užsakymas, jau savaitę jo laukiu", "track_order", "en", "language"),
        ("anything", "track_order", "de", "language"),
        ("1042 👟", "provide_details", "en", "wordless"),
        ("my parcel took a detour past the moon " * 10, "track_order", "en", "long"),
        (FRESH[0][1], "track_order", "en", None),
    ],
)
def test_what_must_not_be_learnt_is_left_out(
    fitness: Fitness, text: str, intent: str, language: str, reason: str | None
) -> None:
    one = lesson(text, intent, language)
    assert fitness.left_out([one]).get(one.key) == reason


def test_of_two_lessons_alike_the_older_is_learnt(fitness: Fitness) -> None:
    older = lesson("the drone dropped my parcel into a lake, what now", "track_order")
    newer = lesson("the drone dropped my parcels into a lake, what now", "track_order", minutes=1)
    assert fitness.left_out([newer, older]) == {newer.key: "known"}


def test_an_intent_is_never_overfilled(fitness: Fitness) -> None:
    words = ["violet", "amber", "cobalt", "ivory", "scarlet", "olive", "teal", "maroon", "indigo", "beige"]
    many = [
        lesson(f"{first} {second} kite over {third} hill number", "customs", minutes=place)
        for place, (first, second, third) in enumerate(
            (first, second, third) for first in words for second in words for third in words[3:6]
        )
    ]
    left = fitness.left_out(many)
    taken = example_checks.MOST - fitness.numbers["customs", "en"]
    assert 0 < len(many) - len(left) <= taken
    assert "full" in left.values()


def test_the_files_pass_check_data_and_are_read_back(folder: Path) -> None:
    lessons = [lesson(text, intent, language, place) for place, (language, text, intent) in enumerate(FRESH)]
    lessons += [lesson(FIRST.text, FIRST.intent), lesson("never mind this", "")]
    written = School(folder).write(lessons)
    assert {path.parent.name: number for path, number in written.items()} == {
        "en": 2,
        "lt": 0,
        "nb": 0,
        "ru": 1,
        "zh": 1,
    }
    assert not (folder / "lt" / NAME).exists()
    found = read_examples(folder)
    assert [*example_checks.problems(found, read_messages())] == []
    added = {(example.language, example.text, example.intent) for example in found if example.file.name == NAME}
    assert ("ru", "посылка заблудилась под Вильнюсом, заказ 0000", "track_order") in added and len(added) == 4


def test_a_file_grows_and_a_new_decision_replaces_an_old_one(folder: Path) -> None:
    first, second = (lesson(text, intent, language) for language, text, intent in FRESH[:2])
    School(folder).write([first, second])
    changed = lesson(first.text, "complaint")
    assert School(folder).file([changed], "en") == (
        'version: "3.1"\n\nnlu:\n'
        f"- intent: complaint\n  examples: |\n    - {first.text}\n\n"
        f"- intent: out_of_scope\n  examples: |\n    - {second.text}\n"
    )
    School(folder).write([lesson(each.text, "") for each in (first, second)])
    assert not (folder / "en" / NAME).exists()


def test_a_lesson_waits_until_a_model_was_trained_from_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = tmp_path / "waybill.learned"
    monkeypatch.setattr("bot.nlu.learning.school.learnt", lambda: learnt(record))
    given, ignored = lesson(FRESH[0][1], "track_order"), lesson("never mind", "")
    assert School(folder).states([given, ignored]) == {given.key: "waiting", ignored.key: "ignored"}
    School(folder).write([given])
    assert School(folder).states([given]) == {given.key: "waiting"}
    remember_learnt(folder, record)
    assert School(folder).states([given]) == {given.key: "trained"}
    changed = lesson(given.text, "complaint")
    assert School(folder).states([changed]) == {given.key: "waiting"}
    assert as_example(given).language == "en"
