"""Opening a claim, once for each line and kind, and telling the same claim again."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.common.errors import AlreadyRecorded
from bot.common.shop_settings import ShopSettings
from bot.shop.orders import Order, OrderEvent, OrderLine
from bot.shop.ports import ShopUnitOfWork
from bot.shop.return_policy import arrived_lines, line_keys, payer, window_end
from bot.shop.returns import DID_NOT_SUIT, Claim, ClaimKind, ClaimLine, Reason, Wish

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is mistaken for another when read aloud
_LENGTH = 4
_MOST_WORDS = 1000  # characters of the shopper's own words that a claim keeps


@dataclass(frozen=True)
class Draft:
    """What the shopper has said so far."""

    kind: ClaimKind
    pieces: Mapping[str, int]  # by line key
    reason: Reason
    comment: str = ""
    wish: Wish | None = None
    wish_detail: str = ""
    photos: Sequence[str] = field(default_factory=list)


@dataclass(frozen=True)
class Opened:
    """The claim, and whether it is new."""

    claim: Claim
    newly: bool


async def open_claim(
    work: ShopUnitOfWork, order: Order, draft: Draft, conversation: str, settings: ShopSettings, now: datetime
) -> Opened:
    """Open the claim; lines that have an open one of this kind already bring that one back instead."""
    order = await work.orders.lock(order)
    known = await open_claim_for(work, order, draft.kind, draft.pieces)
    if known:
        return Opened(known, newly=False)
    claim = _claim(await _free_number(work), order, draft, conversation, settings, now)
    work.claims.add(claim)
    order.events.append(OrderEvent(now, "shopper", f"{draft.kind} claimed", _audit(claim)))
    try:
        await work.commit()
    except AlreadyRecorded:
        known = await open_claim_for(work, await work.orders.lock(order), draft.kind, draft.pieces)
        if known is None:
            raise
        return Opened(known, newly=False)
    return Opened(claim, newly=True)


async def open_claim_for(
    work: ShopUnitOfWork, order: Order, kind: ClaimKind, keys: Mapping[str, object] | Sequence[str] = ()
) -> Claim | None:
    """The newest open claim of this kind: about one of these lines, or about any when none is named."""
    claims = [claim for claim in await work.claims.of_order(order) if claim.is_open and claim.kind is kind]
    touching = [claim for claim in claims if not keys or any(line.line_key in keys for line in claim.lines)]
    return touching[-1] if touching else None


async def claimable_lines(work: ShopUnitOfWork, order: Order, kind: ClaimKind) -> dict[str, OrderLine]:
    """The lines the shopper has and has no open claim of this kind for, by key."""
    claims = [claim for claim in await work.claims.of_order(order) if claim.is_open and claim.kind is kind]
    taken = {line.line_key for claim in claims for line in claim.lines}
    arrived = arrived_lines(order, in_hand=True)
    return {key: line for key, line in line_keys(order).items() if line in arrived and key not in taken}


async def add_photo(work: ShopUnitOfWork, conversation: str, photo: str) -> Claim | None:
    """Put a photo to the newest open claim of the conversation; None when it has none."""
    claim = await work.claims.newest_open(conversation)
    if claim and photo not in claim.photos:
        claim.photos = [*claim.photos, photo]
        await work.commit()
    return claim


def _claim(number: str, order: Order, draft: Draft, conversation: str, settings: ShopSettings, now: datetime) -> Claim:
    order_id, keys = order.id or 0, line_keys(order)
    lines = [
        ClaimLine(order_id, key, draft.kind, keys[key].sku, keys[key].name, min(pieces, keys[key].quantity))
        for key, pieces in draft.pieces.items()
    ]
    return Claim(
        number=number,
        order_id=order_id,
        conversation_id=conversation,
        kind=draft.kind,
        reason=draft.reason,
        paid_by=payer(draft.kind, draft.reason, settings),
        opened_at=now,
        comment=draft.comment[:_MOST_WORDS],
        wish=draft.wish,
        wish_detail=draft.wish_detail[:_MOST_WORDS],
        window_ends_on=_send_by(order, draft, settings, now.astimezone(settings.zone).date()),
        photos=list(draft.photos),
        lines=lines,
    )


def _send_by(order: Order, draft: Draft, settings: ShopSettings, today: date) -> date | None:
    """The first of the lines' last days; there is none for what was our mistake."""
    if draft.kind not in DID_NOT_SUIT or draft.reason is Reason.NOT_AS_DESCRIBED:
        return None
    keys = line_keys(order)
    return min(window_end(keys[key], settings, today) for key in draft.pieces)


def _audit(claim: Claim) -> str:
    return f"{claim.number}: {', '.join(claim.items)}"


async def _free_number(work: ShopUnitOfWork) -> str:
    while True:
        number = "RMA-" + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        if await work.claims.by_number(number) is None:
            return number
