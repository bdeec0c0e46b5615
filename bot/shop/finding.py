"""Which order a shopper means, and whether this conversation may see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.shop import access
from bot.shop.access import Access, Granted
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.product_finding import orders_with
from bot.shop.proof import Proof


@dataclass(frozen=True)
class Choice:
    """Several orders are known; the shopper chooses. Newest first."""

    orders: Sequence[Order]


@dataclass(frozen=True)
class DetailsNeeded:
    """Number or proof is missing; the shopper is asked for it."""


async def find_order(
    work: ShopUnitOfWork,
    conversation: str,
    number: str,
    proof: Proof,
    now: datetime,
    words: str = "",
    language: str = "",
) -> Access | Choice | DetailsNeeded:
    """Find the order by what is known so far; an empty number means none was named.

    Among several orders, `words` (the message, in the language) may name a product of one: "my blue sneakers".
    """
    if not number:
        return _among(await orders_naming(work, await access.known_orders(work, conversation), words, language))
    order = await access.open_order(work, conversation, number)
    if order:
        return Granted(order)
    return DetailsNeeded() if proof == Proof() else await access.prove(work, conversation, number, proof, now)


async def orders_naming(work: ShopUnitOfWork, orders: Sequence[Order], words: str, language: str) -> Sequence[Order]:
    """Those of several orders that have a product the message names; all of them when it names none."""
    if len(orders) < 2 or not words:
        return orders
    called = {product.sku: product.called(language) for product in await work.products.all()}
    return orders_with(orders, words, called) or orders


def _among(orders: Sequence[Order]) -> Granted | Choice | DetailsNeeded:
    if len(orders) == 1:
        return Granted(orders[0])
    return Choice(orders) if orders else DetailsNeeded()
