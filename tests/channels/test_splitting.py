"""Cutting long texts where a reader would pause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.splitting import shorten, split_text


def units(text: str) -> int:
    """UTF-16 units, as platforms count."""
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("", 5, [""]),
        ("short", 5, ["short"]),
        ("One. Two. Three.", 10, ["One. Two.", "Three."]),
        ("Is it so? Yes! Good.", 12, ["Is it so?", "Yes! Good."]),
        ("first line\nsecond line", 15, ["first line", "second line"]),
        ("A. B.\n\nC. D. E.", 12, ["A. B.", "C. D. E."]),
        ("第一句。第二句。第三句。", 8, ["第一句。第二句。", "第三句。"]),
        ("no sentence ends here at all", 12, ["no sentence", "ends here at", "all"]),
        ("x" * 12, 5, ["xxxxx", "xxxxx", "xx"]),
        ("👩‍👩‍👧👩‍👩‍👧", 8, ["👩‍👩‍👧", "👩‍👩‍👧"]),
        ("👍👍👍", 4, ["👍👍", "👍"]),
    ],
)
def test_a_text_is_cut_at_the_best_place(text: str, limit: int, pieces: list[str]) -> None:
    assert split_text(text, limit) == pieces


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.integers(2, 60))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, limit: int) -> None:
    pieces = split_text(text, limit)
    assert all(units(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@pytest.mark.parametrize(("text", "short"), [("abc", "abc"), ("abcd", "ab…"), ("a bcd", "a…"), ("👍👍", "👍…")])
def test_a_title_is_shortened_with_an_ellipsis(text: str, short: str) -> None:
    assert shorten(text, 3) == short
