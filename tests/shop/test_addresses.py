"""What looks like an address, and how much of one is shown."""

import pytest

from bot.shop.addresses import full, is_address, masked, one_line
from tests.building import an_order

ADDRESSES = [
    "14 Elm Street, Flat 3, Leeds LS1 4DY",
    "г. Казань, ул. Баумана, д. 12, кв. 5",
    "Laisvės al. 45-7, LT-44309 Kaunas",
    "Bjørnsons gate 12B, 5003 Bergen",
    "北京市朝阳区建国路88号3号楼1201室",
    "Anna Smith\nThe Old Mill\nLittle Wenham\nSuffolk",
]
OTHERS = [
    "",
    "yes",
    "12",
    "somewhere else",
    "where is order 5230?",
    "anna@example.com 5230",
    "北京",
    "!!!!!!!!! 12",
    "1" * 40,
]


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_taken_for_one(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize("text", [*OTHERS, "Elm Street 1, " * 40])
def test_anything_else_is_not(text: str) -> None:
    assert not is_address(text)


def test_lines_become_one() -> None:
    assert one_line(" 14 Elm Street,\r\nLeeds \n\n LS1  4DY\u200b") == "14 Elm Street, Leeds, LS1 4DY"


@pytest.mark.parametrize(
    ("address", "city", "shown"),
    [
        ("Gedimino pr. 9-12", "Vilnius", "G•••• p•. •-•, Vilnius"),
        ("南京西路0号42室", "上海市", "南••••, 上海市"),
        ("ул. Мясницкая, д. 0", "Москва", "у•. М••••, д. •, Москва"),
        ("14 Elm Street, Leeds LS1 4DY", "", "• E•• S••••, L•••• L•• •"),
        ("", "Vilnius", ""),
        ("", "", ""),
    ],
)
def test_only_first_letters_and_the_city_are_shown(address: str, city: str, shown: str) -> None:
    assert masked(an_order(address=address, city=city)) == shown


def test_agents_see_all_of_it() -> None:
    assert full(an_order(address="Pilies g. 1", city="Vilnius", postcode="01123")) == "Pilies g. 1, 01123 Vilnius"
    assert full(an_order(address="14 Elm Street, Leeds LS1 4DY", postcode="01123")) == "14 Elm Street, Leeds LS1 4DY"
    assert full(an_order(postcode="01123")) == ""
