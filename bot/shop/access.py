"""The only door to order data.

A conversation sees an order after it has proven it (number and e-mail, postcode or phone of that order), or when
the storefront vouches for the e-mail address the order was placed with. Every failure looks the same from outside.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.common.text import compact_key, email_key
from bot.shop.orders import Order
from bot.shop.ports import ShopUnitOfWork
from bot.shop.proof import LOCK_TIME, Proof, ProofFailure, locked_until

_FEWEST_DIGITS = 3  # that may stand for a number with letters
_LONGEST_NUMBER = 64  # characters of an attempted number that are remembered


@dataclass(frozen=True)
class Granted:
    """The order may be shown to this conversation."""

    order: Order


@dataclass(frozen=True)
class NotFound:
    """No such order, or not this shopper's: the shopper is never told which."""


@dataclass(frozen=True)
class Locked:
    """Too many failures; nothing is looked up until then."""

    until: datetime


Access = Granted | NotFound | Locked


async def prove(work: ShopUnitOfWork, conversation: str, number: str, proof: Proof, now: datetime) -> Access:
    """Check a proof, remember its success or failure, and grant or refuse the order."""
    order = await _find(work, number)
    attempted = _attempt_key(order.number if order else number)  # a parcel number counts against its order
    until = await _lock_end(work, conversation, attempted, now)
    if until:
        return Locked(until)
    if order is None or not proof.fits(order):
        return await _refuse(work, conversation, attempted, now)
    await work.proofs.add_proven(conversation, order, now)
    await work.commit()
    return Granted(order)


async def open_order(work: ShopUnitOfWork, conversation: str, number: str) -> Order | None:
    """The order if this conversation may already see it."""
    order = await _find(work, number)
    return order if order and order.id in {known.id for known in await known_orders(work, conversation)} else None


async def known_orders(work: ShopUnitOfWork, conversation: str) -> Sequence[Order]:
    """All orders this conversation may see, newest first."""
    orders = {order.id: order for order in await work.orders.by_ids(await work.proofs.proven(conversation))}
    email = await work.proofs.identity(conversation)
    if email:
        orders |= {order.id: order for order in await work.orders.by_email(email)}
    return sorted(orders.values(), key=lambda order: order.ordered_at, reverse=True)


async def known_email(work: ShopUnitOfWork, conversation: str) -> str | None:
    """An e-mail address that is surely this shopper's: the storefront vouches for it, or they proved its order."""
    vouched = await work.proofs.identity(conversation)
    if vouched:
        return vouched
    orders = await known_orders(work, conversation)
    return email_key(orders[0].email) if orders else None


async def orders_for_agent(work: ShopUnitOfWork, conversation: str) -> Sequence[Order]:
    """Every order of the shopper for the agent who helps them: those they may see, and all of the same addresses."""
    orders = {order.id: order for order in await known_orders(work, conversation)}
    for email in {email_key(order.email) for order in orders.values()}:
        orders |= {order.id: order for order in await work.orders.by_email(email)}
    return sorted(orders.values(), key=lambda order: order.ordered_at, reverse=True)


async def identify(work: ShopUnitOfWork, conversation: str, email: str) -> None:
    """Remember that the storefront vouches for this e-mail address."""
    await work.proofs.set_identity(conversation, email_key(email))


async def _find(work: ShopUnitOfWork, number: str) -> Order | None:
    found = await work.orders.by_number(number) or await work.orders.by_tracking_number(number)
    digits = compact_key(number)
    if found or not (_FEWEST_DIGITS <= len(digits) <= _LONGEST_NUMBER and digits.isdecimal()):
        return found
    return await work.orders.only_one_of_digits(digits)  # 20931 for WB-20931


def _attempt_key(number: str) -> str:
    return compact_key(number)[:_LONGEST_NUMBER]


async def _lock_end(work: ShopUnitOfWork, conversation: str, attempted: str, now: datetime) -> datetime | None:
    """When the lock on this conversation or order number ends; None when there is none."""
    failures = await work.proofs.failures(conversation, attempted, now - 2 * LOCK_TIME)
    own = locked_until([failure.at for failure in failures if failure.conversation == conversation], now)
    others = locked_until([failure.at for failure in failures if failure.number == attempted], now)
    return max(filter(None, (own, others)), default=None)


async def _refuse(work: ShopUnitOfWork, conversation: str, attempted: str, now: datetime) -> Access:
    work.proofs.add_failure(ProofFailure(conversation, attempted, now))
    await work.commit()
    until = await _lock_end(work, conversation, attempted, now)
    return Locked(until) if until else NotFound()
