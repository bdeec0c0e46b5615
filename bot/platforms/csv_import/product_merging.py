"""Bringing a recorded product to what the file says; what the file has no column for stays."""

from collections.abc import Mapping
from typing import Any

from bot.platforms.csv_import.product_row import NAME, OTHER_NAMES, ProductRow
from bot.shop.products import Fact, Product

_SEPARATOR = ";"  # between the other names of a product


def new_product(row: ProductRow) -> Product:
    """The product the file describes."""
    values = {"stock": 0, **row.values}
    product = Product(names={}, **values)
    apply(product, row)
    return product


def is_up_to_date(product: Product, row: ProductRow) -> bool:
    """Whether the file says nothing new of the product."""
    return all(getattr(product, name) == value for name, value in _wanted(product, row).items())


def apply(product: Product, row: ProductRow) -> None:
    """Make the product what the file says."""
    for name, value in _wanted(product, row).items():
        if getattr(product, name) != value:
            setattr(product, name, value)  # the texts as a whole: a change inside them would not be noticed


def _wanted(product: Product, row: ProductRow) -> dict[str, Any]:
    told = row.texts
    facts = {fact.value: _merged(product.texts.get(fact, {}), told.get(fact, {})) for fact in Fact}
    others = {language: _split(names) for language, names in told.get(OTHER_NAMES, {}).items()}
    return {
        **row.values,
        "names": _merged(product.names, told[NAME]),
        "other_names": _merged(product.other_names, others),
        "texts": {fact: texts for fact, texts in facts.items() if texts},
    }


def _merged(known: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """The known texts with the file's; an empty cell removes one. The shop's own language stays the first."""
    return {language: text for language, text in {**known, **told}.items() if text}


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(_SEPARATOR) if name.strip()]
