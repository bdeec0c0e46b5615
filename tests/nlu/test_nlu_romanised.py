"""Russian typed in Latin letters."""

import pytest

from bot.nlu.language_rules import detect_language
from bot.nlu.romanised import in_cyrillic, is_romanised, skeleton
from bot.nlu.wording import wording
from tests.nlu.test_nlu_language import OFFERED, messages


@pytest.mark.parametrize(
    ("word", "ways"),
    [
        ("жду", ["zhdu", "jdu"]),
        ("хочу", ["hochu", "khochu", "xochu", "ho4u"]),
        ("щётка", ["shchyotka", "schjotka", "shetka"]),
        ("моя", ["moya", "moja", "moia"]),
        ("юбка", ["yubka", "jubka", "iubka"]),
        ("новые", ["novye", "novyje", "novie"]),
        ("синий", ["siniy", "sinij", "siny", "sinii"]),
        ("деньги", ["den'gi", "dengi"]),
        ("вернётся", ["vernetsya", "vernyotsja"]),
        ("подъезд", ["pod'ezd", "podezd", "podyezd"]),
        ("ещё", ["eshe", "esche", "eshchyo"]),
    ],
)
def test_all_ways_to_romanise_a_word_have_its_skeleton(word: str, ways: list[str]) -> None:
    assert {skeleton(way) for way in ways} == {skeleton(word)}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Gde moy zakaz?", "где мой заказ?"),
        ("gde moj zakaz #20931", "где мой заказ #20931"),
        ("kogda pridet posylka", "когда придёт посылка"),
        ("ho4u vernut' dengi, 4to delat", "хочу вернуть деньги, что делать"),
        ("zakaz ne prishel, pishite na anna.s@example.com", "заказ не пришёл, пишите на anna.s@example.com"),
    ],
)
def test_a_romanised_message_is_read_as_russian(text: str, read: str) -> None:
    assert is_romanised(text)
    assert in_cyrillic(text).replace("ё", "е") == read.replace("ё", "е")
    assert detect_language(text, OFFERED, None) == "ru"
    assert wording(text).replace("ё", "е") == wording(read).replace("ё", "е")


def test_a_word_of_no_example_is_written_letter_by_letter() -> None:
    assert in_cyrillic("shurshunchik") == "шуршунчик"


def test_a_word_of_another_language_stays() -> None:
    assert in_cyrillic("gde moy iphone") == "где мой iphone"


def test_where_russian_is_not_offered_nobody_is_answered_in_it() -> None:
    assert detect_language("gde moy zakaz uzhe nedelyu zhdu", ["en", "lt"], None) != "ru"


@pytest.mark.parametrize("folder", ["tests/understanding", "data/validation"])
@pytest.mark.parametrize("language", ["en", "lt", "nb"])
def test_other_languages_are_never_taken_for_it(language: str, folder: str) -> None:
    assert [text for text in messages(language, folder) if is_romanised(text)] == []


@pytest.mark.parametrize("language", ["de", "es", "fr", "pl", "tr"])
def test_foreign_languages_are_hardly_ever_taken_for_it(language: str) -> None:
    texts = messages(language, "tests/understanding/zero_shot")
    assert len([text for text in texts if is_romanised(text)]) <= 0.01 * len(texts)


@pytest.mark.parametrize("text", ["", "ok", "da", "4", "'", "i" * 10_000, "a4" * 500, "WB-20931", "Ж gde", "👍 zakaz"])
def test_too_little_or_odd_is_no_reason_to_crash(text: str) -> None:
    assert is_romanised(text) in {True, False}
    assert isinstance(in_cyrillic(text), str)
