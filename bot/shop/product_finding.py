"""Which product of the catalogue a message is about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.shop.likeness import likest, words_of
from bot.shop.orders import Order
from bot.shop.products import Product

_NAMED = 0.6  # the part of a name from which on the product was named; below it may be meant
_HINTED = 0.01
_MOST_SUGGESTED = 4
_FEW_WORDS = 3
_POINTING = re.compile(
    r"(?i)\b(it|its|this|that|these|those|them|they|one|ones)\b"
    r"|\b(он|она|оно|они|его|е[её]|их|ней|нему|н[её]м|ним|эт\w+|так\w+)\b"
    r"|\b(jis|ji|jo|jos|j[iį]|j[aą]|jie|jiems|jai|jam|[sš]is|[sš]i|[sš]it\w+|[sš]i[oaą]s?|t[ąa]|to|tas|ta)\b"
    r"|\b(den|det|denne|dette|disse|dem|dens|de|han|ho)\b"
    r"|[它这那]"
)


@dataclass(frozen=True)
class Suggested:
    """Not clearly named: these may be meant, the likest first; empty when nothing in the catalogue is like it."""

    products: Sequence[Product]


def product_named(catalogue: Sequence[Product], message: str, language: str) -> Product | Suggested:
    """The one product that the message names, or those it may mean."""
    by_sku = {product.sku: product for product in catalogue}
    names = {product.sku: product.called(language) for product in catalogue}
    clearly = likest(message, names, _NAMED)
    if len(clearly) == 1:
        return by_sku[clearly[0]]
    hinted = clearly or likest(message, names, _HINTED)
    return Suggested([by_sku[sku] for sku in hinted[:_MOST_SUGGESTED]])


def points_back(message: str) -> bool:
    """Whether a message that names no product may be about the one spoken of before: `what is it made of`."""
    return bool(_POINTING.search(message)) or len(words_of(message)) <= _FEW_WORDS


def orders_with(
    orders: Sequence[Order], message: str, other_names: Mapping[str, Sequence[str]] | None = None
) -> list[Order]:
    """The orders that have a product the message names: `my blue sneakers`; all of the likest, in their order.

    Args:
        other_names: what a product is called besides its name in the order, by SKU.
    """
    known = other_names or {}
    names = {
        place: [name for line in order.lines for name in (line.name, *known.get(line.sku, ()))]
        for place, order in enumerate(orders)
    }
    return [orders[place] for place in sorted(likest(message, names, _NAMED))]
