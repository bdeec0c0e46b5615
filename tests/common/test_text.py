"""Keys and visible text of whatever people type or paste."""

import pytest

from bot.common.text import compact_key, digits, email_key, fold, visible

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff"
JOINERS = "\u200c\u200d\ufe0f"


@pytest.mark.parametrize(
    "written",
    [
        "WB-1042",
        "wb1042",
        " # wb-1042 ",
        "№WB-1042",
        "№ wb 1042",
        "WB–1042",
        "w.b/1042",
        "ＷＢ－１０４２",
        "\u200bWB\u2060-10\u00ad42\ufeff",
        "\u202eWB1042\u202c",
    ],
)
def test_every_spelling_of_a_number_is_one_key(written: str) -> None:
    assert compact_key(written) == "WB1042"


@pytest.mark.parametrize("written", ["", "  ", "#", "№", "-", "\u200b", "…", "😀"])
def test_a_number_without_letter_and_digit_has_an_empty_key(written: str) -> None:
    assert compact_key(written) == ""


def test_different_numbers_have_different_keys() -> None:
    assert len({compact_key(number) for number in ("1042", "10420", "WB1042", "1O42")}) == 4


@pytest.mark.parametrize(
    "written",
    ["anna@example.com", " Anna@Example.COM ", "ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "anna@exam\u200bple.com\u3000"],
)
def test_every_spelling_of_an_address_is_one_key(written: str) -> None:
    assert email_key(written) == "anna@example.com"


def test_addresses_that_differ_in_a_dot_stay_different() -> None:
    assert email_key("an.na@example.com") != email_key("anna@example.com")


@pytest.mark.parametrize(
    "written", ["+370 (600) 12-345", "３７０６００１２３４５", "370\u200b600\u00ad12345", "tel. 370/600/12345"]
)
def test_a_phone_number_is_its_digits(written: str) -> None:
    assert digits(written) == "37060012345"


@pytest.mark.parametrize("character", [*INVISIBLE, *JOINERS])
def test_a_word_is_understood_without_its_invisible_characters(character: str) -> None:
    assert fold(f"so{character}fa{character}") == "sofa"


@pytest.mark.parametrize("character", INVISIBLE)
def test_invisible_characters_are_taken_out_of_a_word(character: str) -> None:
    assert visible(f"so{character}fa{character}") == "sofa"


def test_emoji_stay_joined() -> None:
    assert visible("our 👨\u200d👩\u200d👧 is waiting ❤\ufe0f") == "our 👨\u200d👩\u200d👧 is waiting ❤\ufe0f"


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud83d", "\udc00"])
def test_a_control_character_becomes_a_space(character: str) -> None:
    assert visible(f"red{character}sofa{character}") == "red sofa"


@pytest.mark.parametrize("character", ["\u3164", "\uffa0", "\U000e0001"])
def test_characters_that_draw_nothing_are_invisible(character: str) -> None:
    assert visible(character * 3) == ""


def test_lines_and_letters_of_every_script_stay() -> None:
    text = "Sveiki,\n\tгде мой заказ? 我的订单 שלום 😀 <b>&amp;"
    assert visible(f"  {text}\n") == text


def test_folding_makes_full_width_forms_plain() -> None:
    assert fold("\u200b№１０４２，　ＯＫ？") == "#1042, OK?"
