"""Sent again or the money back, by its words."""

import pytest

from bot.nlu.remedy_words import read_remedy


@pytest.mark.parametrize(
    "text",
    ["please send it again", "a replacement", "Отправьте ещё раз", "хочу замену", "išsiųskite dar kartą",
     "siuskit is naujo", "send den på nytt", "ny pakke", "重新寄一次吧", "补发"],
)  # fmt: skip
def test_again(text: str) -> None:
    assert read_remedy(text) == "again"


@pytest.mark.parametrize(
    "text",
    ["refund please", "the money", "лучше деньги", "верните деньги", "grąžinkite pinigus", "geriau pinigus",
     "heller pengene tilbake", "refusjon takk", "退款吧", "退錢"],
)  # fmt: skip
def test_the_money(text: str) -> None:
    assert read_remedy(text) == "refund"


@pytest.mark.parametrize("text", ["", "yes", "refund or replacement?", "да", "hmm", "谢谢", "ok takk"])
def test_neither_or_both_is_no_choice(text: str) -> None:
    assert read_remedy(text) == ""
