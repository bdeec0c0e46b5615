"""What `make check` refuses among the examples."""

from pathlib import Path

import pytest

from bot.nlu import example_checks
from bot.nlu.examples import Example

FILE = Path("data/nlu/en/goods.yml")


def example(text: str, intent: str = "track_order", language: str = "en") -> Example:
    return Example(text, intent, language, FILE)


def many(number: int, intent: str, language: str) -> list[Example]:
    return [example(f"message {index}", intent, language) for index in range(number)]


@pytest.mark.parametrize(("number", "refused"), [(49, 1), (50, 0), (150, 0), (151, 1)])
def test_an_intent_has_neither_too_few_nor_too_many(number: int, refused: int) -> None:
    assert len([*example_checks.counts(many(number, "customs", "en"))]) == refused


def test_out_of_scope_may_be_large_but_not_in_one_language_only() -> None:
    assert [*example_checks.counts(many(300, "out_of_scope", "en"))] == []
    lopsided = [*many(300, "out_of_scope", "en"), *many(140, "out_of_scope", "lt")]
    assert ["unbalanced" in problem for problem in example_checks.counts(lopsided)] == [True]


@pytest.mark.parametrize("other", ["Cancel it!", "cancel  it", "ｃａｎｃｅｌ ｉｔ"])
def test_one_message_has_one_intent(other: str) -> None:
    (problem,) = example_checks.ambiguous([example("cancel it", "cancel_order"), example(other, "deny")])
    assert "cancel_order and deny" in problem
    assert [*example_checks.ambiguous([example("cancel it", "deny"), example(other, "deny")])] == []


@pytest.mark.parametrize("other", ["wheres my new parcel, please", "please, wheres my new parsel"])
def test_a_letter_or_the_order_of_words_makes_no_new_message(other: str) -> None:
    assert len([*example_checks.near_duplicates([example("please wheres my new parcel"), example(other)])]) == 1
    two_languages = [example("please wheres my new parcel"), example(other, language="nb")]
    assert [*example_checks.near_duplicates(two_languages)] == []
    assert [*example_checks.near_duplicates([example("please wheres my new parcel"), example("it has not come")])] == []


@pytest.mark.parametrize(
    ("language", "text", "refused"),
    [
        ("en", "where is my заказ", True),
        ("ru", "gde moi zakaz", False),
        ("ru", "где мой 包裹", True),
        ("zh", "track 一下", False),
        ("zh", "ку 一下", True),
        ("nb", "bestilling på vei", False),
    ],
)
def test_letters_belong_to_the_language(language: str, text: str, refused: bool) -> None:
    assert bool([*example_checks.wrong_script([example(text, language=language)])]) is refused


def test_messages_in_another_language_are_counted() -> None:
    other = [example("kur yra mano užsakymas, jau savaitę laukiu")]
    own = [example("where is the parcel that I have been waiting for") for _ in range(3)]
    anywhere = [example("laba diena visiems", language="lt")]
    assert len([*example_checks.wrong_language([*own, *other, *anywhere])]) == 1
    assert [*example_checks.wrong_language([*own * 2, *other, *anywhere])] == []


def test_what_is_kept_for_measuring_must_not_be_learnt() -> None:
    learnt = [example("when will my parcel come"), example("parcel?"), example("我的包裹什么时候能送到呢")]
    kept = [*learnt, example("is it coming today or tomorrow")]
    assert len([*example_checks.leaked(learnt, kept)]) == 2
