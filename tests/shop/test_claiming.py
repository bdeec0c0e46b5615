"""Claims are opened once, whoever asks how often; and they move by the table."""

import asyncio
import itertools
import re

import pytest
from sqlalchemy import func, select

from bot.common.shop_settings import ShopSettings
from bot.shop.claiming import Draft, Opened, add_photo, claimable_lines, open_claim, open_claim_for
from bot.shop.orders import Order, ParcelState
from bot.shop.returns import TRANSITIONS, Claim, ClaimDeed, ClaimKind, ClaimState, NotPossibleNow, Payer, Reason, Wish
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, days_ago, keep

DRAFT = Draft(ClaimKind.DAMAGED, {"LMP-1/0": 1}, Reason.OUR_MISTAKE, "the shade is cracked", Wish.REPLACEMENT)


@pytest.fixture
async def order(either: Database) -> Order:
    """A stored order of two lamps in a delivered parcel."""
    order = an_order("1", [a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(2))])
    order.lines[0].quantity = 2
    await keep(either, order)
    return order


async def opens(
    db: Database, settings: ShopSettings, draft: Draft = DRAFT, barrier: asyncio.Barrier | None = None
) -> Opened:
    """Open a claim in a transaction of its own."""
    async with db.begin() as work:
        order = await work.orders.by_number("1")
        assert order is not None
        if barrier:
            await barrier.wait()
        return await open_claim(work, order, draft, "c1", settings, NOW)


async def claims_in(db: Database) -> int:
    """How many claims the database holds."""
    async with db.engine.connect() as connection:
        return int(await connection.scalar(select(func.count()).select_from(Claim)) or 0)


async def test_a_claim_is_kept_whole(either: Database, order: Order, settings: ShopSettings) -> None:
    opened = await opens(either, settings)
    async with either.begin() as work:
        kept = await work.claims.by_number(opened.claim.number.lower())
        known = await work.orders.by_number("1")
    assert opened.newly and kept is not None and known is not None
    assert re.fullmatch(r"RMA-[2-9A-HJ-NP-Z]{4}", kept.number)
    assert (kept.kind, kept.state, kept.reason, kept.wish) == (
        ClaimKind.DAMAGED, ClaimState.REQUESTED, Reason.OUR_MISTAKE, Wish.REPLACEMENT,
    )  # fmt: skip
    assert (kept.comment, kept.paid_by, kept.items, kept.opened_at) == (
        "the shade is cracked", Payer.STORE, ["Lamp"], NOW,
    )  # fmt: skip
    [event] = known.events
    assert (event.actor, event.action) == ("shopper", "damaged claimed") and kept.number in event.reason


async def test_asked_twice_it_is_the_same_claim(either: Database, order: Order, settings: ShopSettings) -> None:
    first, second = await opens(either, settings), await opens(either, settings)
    assert (first.newly, second.newly, first.claim.number) == (True, False, second.claim.number)
    assert await claims_in(either) == 1


async def test_of_several_at_once_one_is_opened(either: Database, order: Order, settings: ShopSettings) -> None:
    barrier = asyncio.Barrier(3) if either.engine.dialect.name == "postgresql" else None
    answers = await asyncio.gather(*(opens(either, settings, barrier=barrier) for _ in range(3)))
    assert sorted(answer.newly for answer in answers) == [False, False, True]
    assert len({answer.claim.number for answer in answers}) == await claims_in(either) == 1


async def test_another_kind_is_another_claim(either: Database, order: Order, settings: ShopSettings) -> None:
    await opens(either, settings)
    other = await opens(either, settings, Draft(ClaimKind.RETURN, {"LMP-1/0": 2}, Reason.SIZE, wish=Wish.REFUND))
    assert other.newly and other.claim.items == ["2 × Lamp"]
    assert other.claim.paid_by is Payer.SHOPPER and other.claim.window_ends_on is not None


async def test_no_more_pieces_than_were_ordered(either: Database, order: Order, settings: ShopSettings) -> None:
    opened = await opens(either, settings, Draft(ClaimKind.MISSING, {"LMP-1/0": 7}, Reason.OUR_MISTAKE))
    assert opened.claim.lines[0].quantity == 2


@pytest.mark.parametrize("deed", [ClaimDeed.DECLINE, ClaimDeed.CLOSE])
async def test_after_a_claim_is_over_the_line_may_be_claimed_anew(
    either: Database, order: Order, settings: ShopSettings, deed: ClaimDeed
) -> None:
    opened = await opens(either, settings)
    async with either.begin() as work:
        claim = await work.claims.by_number(opened.claim.number)
        assert claim is not None
        if deed is ClaimDeed.CLOSE:
            claim.move(ClaimDeed.APPROVE, NOW)
        claim.move(deed, NOW)
        await work.commit()
    async with either.begin() as work:
        again = await work.orders.by_number("1")
        assert again is not None
        assert await open_claim_for(work, again, ClaimKind.DAMAGED) is None
        assert list(await claimable_lines(work, again, ClaimKind.DAMAGED)) == ["LMP-1/0"]
    assert (await opens(either, settings)).newly and await claims_in(either) == 2


async def test_the_database_itself_holds_one_open_claim_for_a_line(
    either: Database, order: Order, settings: ShopSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await opens(either, settings)
    calls = itertools.count()

    async def blind(*args: object) -> Claim | None:
        return None if next(calls) == 0 else await open_claim_for(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.shop.claiming.open_claim_for", blind)
    second = await opens(either, settings)
    assert (second.newly, second.claim.number) == (False, first.claim.number)
    assert await claims_in(either) == 1


async def test_a_photo_goes_to_the_newest_open_claim_of_its_conversation(
    either: Database, order: Order, settings: ShopSettings
) -> None:
    async with either.begin() as work:
        assert await add_photo(work, "c1", "p1") is None
    await opens(either, settings)
    for photo in ("p1", "p2", "p1"):
        async with either.begin() as work:
            assert await add_photo(work, "c1", photo) is not None
            assert await add_photo(work, "c2", photo) is None
    async with either.begin() as work:
        claim = await work.claims.newest_open("c1")
        assert claim is not None and claim.photos == ["p1", "p2"]


@pytest.mark.parametrize("state", ClaimState)
@pytest.mark.parametrize("deed", ClaimDeed)
def test_the_table_says_what_is_possible(state: ClaimState, deed: ClaimDeed) -> None:
    claim = Claim("RMA-1", 1, "c1", ClaimKind.WRONG, Reason.OUR_MISTAKE, Payer.STORE, NOW, state)
    if (state, deed) in TRANSITIONS:
        claim.move(deed, NOW)
        assert (claim.state, claim.changed_at) == (TRANSITIONS[state, deed], NOW)
    else:
        with pytest.raises(NotPossibleNow, match="RMA-1"):
            claim.move(deed, NOW)
        assert claim.state is state
