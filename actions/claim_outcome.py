"""How a claim ends: opened and passed to a person, told again, or refused kindly."""

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions import slots
from actions.finding import OrderAction
from actions.handing_over import hand_over
from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings, shop_settings
from bot.shop.claiming import Draft, open_claim
from bot.shop.orders import Order, OrderLine
from bot.shop.ports import ShopUnitOfWork
from bot.shop.return_policy import Refused, line_keys, refused, window_end
from bot.shop.returns import Claim, ClaimKind, Payer, Wish

_INTENTS = {
    ClaimKind.MISSING: "missing_item",
    ClaimKind.RETURN: "return_item",
    ClaimKind.EXCHANGE: "exchange_item",
    ClaimKind.WRONG: "wrong_item",
    ClaimKind.DAMAGED: "damaged_item",
}
_PROPOSALS = {
    Wish.REPLACEMENT: "Approve: send a replacement",
    Wish.REFUND: "Approve: refund when the goods are back",
    Wish.DISCOUNT: "Approve: the shopper keeps it, refund {percent} % of its price",
    Wish.OTHER_VARIANT: "Approve: exchange when the goods are back",
    Wish.THE_MISSING: "Check the packing, then send what is missing or refund it",
}


class ActionOpenClaim(OrderAction):
    """Follows claim_form."""

    def name(self) -> str:
        """Follows claim_form."""
        return "action_open_claim"

    def number(self, tracker: Tracker) -> str:
        """The order the claim is about."""
        return claim.order_number(tracker)

    async def serve(
        self, work: ShopUnitOfWork, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> list[EventType]:
        """Open the claim with all that was said."""
        return await conclude(work, order, tracker.slots, dispatcher, tracker.sender_id)


async def conclude(
    work: ShopUnitOfWork, order: Order, values: Mapping[str, Any], dispatcher: CollectingDispatcher, conversation: str
) -> list[EventType]:
    """Open the claim and pass it to a person; what the policy does not take back is said to be so.

    Args:
        values: the slots of claim_form by name.
    """
    settings, now, keys = shop_settings(), utc_now(), line_keys(order)
    draft = claim.draft(values, keys)
    today = now.astimezone(settings.zone).date()
    no = refused([keys[key] for key in draft.pieces], draft.kind, draft.reason, settings, today)
    _tell_refused(no, settings, dispatcher, {window_end(line, settings, today).isoformat() for line in no.late})
    kept = {key: pieces for key, pieces in draft.pieces.items() if keys[key] not in (*no.late, *no.excluded)}
    if not kept:
        return claim.finished()
    opened = await open_claim(work, order, _with(draft, kept), conversation, settings, now)
    if not opened.newly:
        return [*claim.finished(), *tell_again(opened.claim, order, False, dispatcher)]
    _tell(opened.claim, settings, dispatcher)
    return [*claim.finished(), *_pass_on(opened.claim, order, settings, dispatcher)]


def tell_again(known: Claim, order: Order, more: bool, dispatcher: CollectingDispatcher) -> list[EventType]:
    """Say that this is claimed already; `more`: another line of the order could be."""
    asked = f"claim_{known.kind}:{order.number}"
    another = [{"name": "another_item", "answer_to": asked}] if more else []
    dispatcher.utter_message(
        response="utter_claim_already",
        claim=known.number,
        items=known.items,
        opened_at=known.opened_at.isoformat(),
        state=str(known.state),
        choices=[*another, "human_agent"],
    )
    return [SlotSet(slots.QUESTION, asked if more else None)]


def _tell_refused(no: Refused, settings: ShopSettings, dispatcher: CollectingDispatcher, ended: set[str]) -> None:
    if no.late:
        variables = {"items": _names(no.late), "days": settings.returns.window_days, "ended": max(ended)}
        dispatcher.utter_message(response="utter_claim_late", choices=["human_agent"], **variables)
    if no.excluded:
        dispatcher.utter_message(response="utter_claim_excluded", items=_names(no.excluded), choices=["human_agent"])


def _tell(opened: Claim, settings: ShopSettings, dispatcher: CollectingDispatcher) -> None:
    dispatcher.utter_message(
        response=f"utter_claim_opened_{opened.kind}",
        claim=opened.number,
        items=opened.items,
        payer=str(opened.paid_by),
        wish=str(opened.wish),
        percent=settings.returns.keep_discount_percent,
        address=settings.returns.address or "none",
        send_by=opened.window_ends_on.isoformat() if opened.window_ends_on else "none",
    )


def _pass_on(opened: Claim, order: Order, settings: ShopSettings, dispatcher: CollectingDispatcher) -> list[EventType]:
    wish = opened.wish or Wish.REFUND
    proposal = _PROPOSALS[wish].format(percent=settings.returns.keep_discount_percent)
    postage = "the store" if opened.paid_by is Payer.STORE else "the shopper"
    tried = [
        f"{opened.number}: {', '.join(opened.items)}",
        f"Reason: {opened.reason}" + (f", “{opened.comment}”" if opened.comment else ""),
        f"Wish: {wish}" + (f", “{opened.wish_detail}”" if opened.wish_detail else ""),
        f"Photos: {len(opened.photos)}",
        _window(opened),
    ]
    proposal = f"{proposal}; postage is paid by {postage}."
    return hand_over(dispatcher, _INTENTS[opened.kind], order.number, proposal, [*filter(None, tried)])


def _window(opened: Claim) -> str:
    return f"Return window: until {opened.window_ends_on}" if opened.window_ends_on else ""


def _names(lines: Sequence[OrderLine]) -> list[str]:
    return [line.name for line in lines]


def _with(draft: Draft, pieces: Mapping[str, int]) -> Draft:
    return Draft(draft.kind, pieces, draft.reason, draft.comment, draft.wish, draft.wish_detail, draft.photos)
