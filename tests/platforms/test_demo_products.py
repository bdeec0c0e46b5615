"""The sample catalogue fits the sample orders and is whole in every language."""

from datetime import UTC, date, datetime

from bot.common.shop_settings import ShopSettings
from bot.platforms.demo import demo_orders, demo_products
from bot.shop.products import Fact

TODAY = date(2026, 11, 21)
CATALOGUE = {product.sku: product for product in demo_products(TODAY)}


def test_every_line_of_an_order_is_in_the_catalogue_under_its_name() -> None:
    for order in demo_orders(datetime(2026, 11, 21, tzinfo=UTC)):
        assert [CATALOGUE[line.sku].names["en"] for line in order.lines] == [line.name for line in order.lines]


def test_every_text_stands_in_every_language(settings: ShopSettings) -> None:
    for product in CATALOGUE.values():
        for texts in (product.names, product.other_names, *product.texts.values()):
            assert set(texts) == set(settings.languages), product.sku


def test_what_people_try() -> None:
    lamp, cover = CATALOGUE["LMP-101"], CATALOGUE["TXT-211"]
    assert not lamp.in_stock and lamp.restock_on and lamp.restock_on > TODAY
    assert not cover.in_stock and cover.restock_on is None
    assert CATALOGUE["TXT-203"].in_stock
    assert CATALOGUE["KIT-318"].text(Fact.CARE, "en") == ""
