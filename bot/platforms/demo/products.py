"""The sample catalogue: one product sold out with a date, one without, one that nobody wrote care texts for."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from bot.platforms.demo.shop import PRODUCTS
from bot.shop.products import Fact, Product

_CATALOGUE = Path(__file__).with_name("products.yml")
_CURRENCY = "EUR"
_SHOP = "http://127.0.0.1:8080/?product="


def demo_products(today: date) -> list[Product]:
    """The catalogue of Halden Home; what is sold out comes back some days from now."""
    catalogue: dict[str, dict[str, Any]] = yaml.safe_load(_CATALOGUE.read_text(encoding="utf-8"))
    return [_product(sku, entry, today) for sku, entry in catalogue.items()]


def _product(sku: str, entry: dict[str, Any], today: date) -> Product:
    back = entry.get("back_in_days")
    return Product(
        sku=sku,
        names=entry["name"],
        price=Decimal(entry["price"]) if "price" in entry else PRODUCTS[sku].price(_CURRENCY),
        currency=_CURRENCY,
        stock=entry["stock"],
        url=f"{_SHOP}{sku}",
        restock_on=today + timedelta(days=back) if back else None,
        other_names=entry["other_names"],
        texts={fact.value: entry[fact] for fact in Fact if fact in entry},
    )
