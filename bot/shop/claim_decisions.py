"""A person decides a claim: what was asked for happens, once, or the shopper hears why not."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from bot.common.claim_settings import Returns
from bot.shop import refunding, replacing
from bot.shop.audit import Act, Done, NotAllowed, Occasion, Told
from bot.shop.cancellation import refundable
from bot.shop.orders import Order, OrderEvent
from bot.shop.return_policy import line_keys
from bot.shop.returns import DID_NOT_SUIT, Claim, ClaimDeed, ClaimState, NotPossibleNow, Wish

_CENT = Decimal("0.01")


class Outcome(StrEnum):
    """What follows when a claim is granted."""

    REFUND = "refund"
    REPLACEMENT = "replacement"


def outcome(claim: Claim) -> Outcome:
    """Money or goods, as the claim asks."""
    return Outcome.REFUND if claim.wish in (Wish.REFUND, Wish.DISCOUNT, None) else Outcome.REPLACEMENT


def comes_back(claim: Claim) -> bool:
    """Whether the goods are awaited first: what did not suit, unless the shopper keeps it for a discount."""
    return claim.kind in DID_NOT_SUIT and claim.wish is not Wish.DISCOUNT


def amount_for(order: Order, claim: Claim, returns: Returns) -> Decimal:
    """What the claim is worth by the policy, at most what is left to refund."""
    keys = line_keys(order)
    prices = {line.line_key: keys[line.line_key].price for line in claim.lines if line.line_key in keys}
    worth = sum((prices.get(line.line_key, Decimal(0)) * line.quantity for line in claim.lines), Decimal(0))
    if claim.wish is Wish.DISCOUNT:
        worth = (worth * returns.keep_discount_percent / 100).quantize(_CENT, ROUND_HALF_UP)
    return max(Decimal(0), min(worth, refundable(order)))


def approve(
    order: Order, claim: Claim, amount: Decimal | None, promised_on: date | None, returns: Returns, by: Occasion,
    today: date,
) -> Done:  # fmt: skip
    """Grant the claim: at once, or when the goods are back.

    Args:
        amount: for money that is given at once; by the policy if None.
        promised_on: when what is sent at once leaves.

    Raises:
        NotAllowed: somebody has decided it, or amount or day are not possible.
    """
    _move(claim, ClaimDeed.APPROVE, by)
    if not comes_back(claim):
        _move(claim, ClaimDeed.CLOSE, by)
        return _grant(Act.APPROVE, order, claim, amount, promised_on, returns, by, today)
    _note(order, claim, "claim_approved", "approved, to be sent back", by)
    variables = {
        "claim": claim.number,
        "items": claim.items,
        "address": returns.address or "none",
        "payer": str(claim.paid_by),
        "send_by": claim.window_ends_on.isoformat() if claim.window_ends_on else "none",
    }
    return Done(
        Act.APPROVE, f"{claim.number} approved: {', '.join(claim.items)}", told=Told("deed-approved", variables)
    )


def receive(
    order: Order, claim: Claim, amount: Decimal | None, promised_on: date | None, returns: Returns, by: Occasion,
    today: date,
) -> Done:  # fmt: skip
    """The goods are back: give what was promised.

    Raises:
        NotAllowed: nothing is awaited, or amount or day are not possible.
    """
    _move(claim, ClaimDeed.RECEIVE, by)
    _move(claim, ClaimDeed.CLOSE, by)
    return _grant(Act.RECEIVE, order, claim, amount, promised_on, returns, by, today)


def decline(order: Order, claim: Claim, words: str, by: Occasion) -> Done:
    """Turn the claim down, in words that the shopper reads.

    Raises:
        NotAllowed: somebody has decided it, or there are no words.
    """
    if not words:
        raise NotAllowed("Write why, in the shopper's language: they read it.")
    _move(claim, ClaimDeed.DECLINE, by)
    _note(order, claim, "claim_declined", words, by)
    told = Told("deed-declined", {"claim": claim.number, "items": claim.items, "reason": words})
    return Done(Act.DECLINE, f"{claim.number} declined: {', '.join(claim.items)}", words, told=told)


def deeds_for(claim: Claim) -> list[Act]:
    """What can be done about the claim now."""
    if claim.state is ClaimState.REQUESTED:
        return [Act.APPROVE, Act.DECLINE]
    return [Act.RECEIVE] if claim.state is ClaimState.APPROVED else []


def _grant(
    act: Act, order: Order, claim: Claim, amount: Decimal | None, promised_on: date | None, returns: Returns,
    by: Occasion, today: date,
) -> Done:  # fmt: skip
    title = f"{claim.number}: {', '.join(claim.items)}"
    if outcome(claim) is Outcome.REFUND:
        given = amount_for(order, claim, returns) if amount is None else amount
        done = refunding.refund(order, given, title, by, cause=f"claim:{claim.number}")
        return Done(act, f"{title}; {done.summary}", "", given, order.currency, order.payment_method, done.told)
    if promised_on is None:
        raise NotAllowed("Choose the day on which the replacement leaves.")
    replacing.record(order, claim.items, promised_on, claim.number, by, today)
    told = Told("deed-replacement", replacing.promise(order, claim.items, promised_on))
    return Done(act, f"{title}; sent again, promised for {promised_on}", told=told)


def _move(claim: Claim, deed: ClaimDeed, by: Occasion) -> None:
    try:
        claim.move(deed, by.now)
    except NotPossibleNow as error:
        raise NotAllowed(str(error)) from None


def _note(order: Order, claim: Claim, action: str, words: str, by: Occasion) -> None:
    order.events.append(OrderEvent(by.now, by.actor, action, f"{claim.number}: {words}"))
