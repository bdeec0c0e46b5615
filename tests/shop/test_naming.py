"""Naming lines of an order by number or by name."""

from decimal import Decimal

import pytest

from bot.shop.naming import named_lines, pieces_named
from bot.shop.orders import OrderLine

NAMES = ["Brass desk lamp", "Bedside lamp with dimmer", "Linen tea towels, set of 3", "Wool throw, oat", "黄铜台灯"]
LINES = {str(place): OrderLine(f"S{place}", name, 1, Decimal(1)) for place, name in enumerate(NAMES, 1)}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("1", "1"),
        ("#2", "2"),
        ("number 2", "2"),
        ("номер 2", "2"),
        ("1 and 3", "13"),
        ("1, 2, 4", "124"),
        ("2 и 3", "23"),
        ("１和３", "13"),
        ("3 3", "3"),
        ("the towels", "3"),
        ("towel", "3"),
        ("the wool trow", "4"),
        ("desk lamp", "1"),
        ("the brass lamp arrived broken", "1"),
        ("bedside lamp and the towels", "23"),
        ("WOOL THROW!", "4"),
        ("台灯坏了", "5"),
    ],
)
def test_it_is_understood(said: str, expected: str) -> None:
    assert named_lines(said, LINES) == list(expected)


@pytest.mark.parametrize(
    "said", ["", "the lamp", "lamp", "0", "6", "1 and 9", "I want 2 of everything", "order 1062", "hello", "?!", "😀"]
)
def test_what_may_mean_several_or_nothing_is_not_guessed(said: str) -> None:
    assert named_lines(said, LINES) == []


@pytest.mark.parametrize(
    ("said", "most", "expected"),
    [("2", 4, 2), ("2 of them", 4, 2), ("only １", 4, 1), ("5", 4, None), ("0", 4, None), ("2 or 3", 4, None),
     ("order 1069, 2 covers", 4, 2), ("none", 4, None)],
)  # fmt: skip
def test_pieces(said: str, most: int, expected: int | None) -> None:
    assert pieces_named(said, most) == expected
