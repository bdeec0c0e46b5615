"""Which product a message names: inflected, mistyped, half of it, in five languages."""

from datetime import date

import pytest

from bot.platforms.demo import demo_products
from bot.shop.product_finding import Suggested, orders_with, points_back, product_named
from bot.shop.products import Product
from tests.building import an_order

CATALOGUE = demo_products(date(2026, 11, 21))


def found(message: str, language: str) -> str:
    """The SKU of the product named, or nothing."""
    product = product_named(CATALOGUE, message, language)
    return product.sku if isinstance(product, Product) else ""


def suggested(message: str, language: str = "en") -> set[str]:
    """The SKUs of what may be meant."""
    product = product_named(CATALOGUE, message, language)
    assert isinstance(product, Suggested)
    return {each.sku for each in product.products}


@pytest.mark.parametrize(
    ("language", "message", "sku"),
    [
        ("en", "when will the brass lamp be back in stock?", "LMP-101"),
        ("en", "do you have bras dsk lamps", "LMP-101"),
        ("en", "how do i wash the wool blanket?", "TXT-203"),
        ("en", "what size are the tea towls", "TXT-226"),
        ("en", "is the BUTTER DISH dishwasher safe", "KIT-305"),
        ("en", "the Skerry lamp", "LMP-120"),
        ("ru", "когда появится латунная лампа?", "LMP-101"),
        ("ru", "из чего сделан шерстяной плед", "TXT-203"),
        ("ru", "нет ли у вас шерстяных пледов", "TXT-203"),
        ("ru", "какого размера льняные наволочки", "TXT-211"),
        ("ru", "как мыть масленку", "KIT-305"),
        ("lt", "kada vėl turėsite žalvarinę stalinę lempą?", "LMP-101"),
        ("lt", "kaip skalbti vilnoni pleda", "TXT-203"),
        ("lt", "ar turite lininių užvalkalų", "TXT-211"),
        ("lt", "kokio dydzio virtuviniai ranksluosciai", "TXT-226"),
        ("nb", "hvordan vasker jeg ullpleddet?", "TXT-203"),
        ("nb", "er bordlampa i messing på lager", "LMP-101"),
        ("nb", "hvor stort er kaffemålet", "KIT-318"),
        ("zh", "羊毛毯怎么洗", "TXT-203"),
        ("zh", "黄铜台灯什么时候有货", "LMP-101"),
        ("zh", "咖啡量勺多大", "KIT-318"),
    ],
)
def test_a_product_is_named(language: str, message: str, sku: str) -> None:
    assert found(message, language) == sku


@pytest.mark.parametrize(
    ("language", "message"),
    [("en", "is the lamp in stock"), ("ru", "лампы есть?"), ("lt", "ar turite lempų"), ("zh", "台灯有货吗")],
)
def test_several_lamps_are_a_choice(language: str, message: str) -> None:
    assert {"LMP-101", "LMP-120"} <= suggested(message, language)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "do you have umbrellas"),
        ("en", "can i cancel my order please"),
        ("en", "is it in stock"),
        ("ru", "у вас есть зонты?"),
        ("lt", "ar turite skėčių"),
        ("nb", "har dere paraplyer"),
        ("zh", "有雨伞吗"),
        ("en", ""),
        ("en", "😀 12345"),
    ],
)
def test_nothing_like_it_is_nothing(language: str, message: str) -> None:
    assert suggested(message, language) == set()


def test_a_word_of_a_name_is_only_a_hint() -> None:
    assert suggested("something of linen") == {"TXT-211", "TXT-226"}
    assert suggested("Skerry") == {"LMP-120"}


@pytest.mark.parametrize("message", ["x " * 2000, "lamp " * 800, "灯" * 4000])
def test_a_long_message_is_no_trouble(message: str) -> None:
    product_named(CATALOGUE, message, "en")


@pytest.mark.parametrize(
    "message",
    ["what is it made of", "а какой у неё размер?", "kiek ji sveria?", "hvor stor er den", "它有多大", "warranty?"],
)
def test_it_may_be_the_product_spoken_of(message: str) -> None:
    assert points_back(message)


def test_another_product_is_not_the_one_spoken_of() -> None:
    assert not points_back("do you sell red umbrellas for children")


def test_the_orders_with_what_is_named() -> None:
    orders = [an_order("1", waiting=1), an_order("2", waiting=1), an_order("3", waiting=1)]
    orders[0].lines[0].name, orders[1].lines[0].name, orders[2].lines[0].name = "Blue sneakers", "Lamp", "Red sneakers"
    orders[1].lines[0].sku = "L"
    numbers = [[order.number for order in orders_with(orders, text)] for text in ("my blue sneakers", "where is it")]
    assert numbers == [["1"], []]
    assert [order.number for order in orders_with(orders, "где моя лампа", {"L": ["лампа"]})] == ["2"]
    assert [order.number for order in orders_with(orders, "where are the sneakers")] == []
