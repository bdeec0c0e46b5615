"""Reading the answers to the questions of claim_form."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions import slots
from actions.claim_words import is_plainly, meant
from actions.work import database
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop import access
from bot.shop.claiming import claimable_lines
from bot.shop.naming import named_lines, pieces_named
from bot.shop.orders import OrderLine
from bot.shop.return_policy import refused
from bot.shop.returns import ClaimKind, Reason, Wish

_SURE = 0.6  # from which a message is another request and no answer
_REASONS = (Reason.SIZE, Reason.CHANGED_MIND, Reason.NOT_AS_DESCRIBED)
_WISHES = (Wish.REPLACEMENT, Wish.REFUND, Wish.DISCOUNT)
_INTENT_WISHES = {"request_refund": Wish.REFUND, "discount": Wish.DISCOUNT, "exchange_item": Wish.REPLACEMENT}
_TURNS_OUT = {"damaged_item": ClaimKind.DAMAGED, "wrong_item": ClaimKind.WRONG}  # said as the reason of a return
_CLAIMS = {"missing_item", "return_item", "exchange_item", "wrong_item", "damaged_item"}
# Intents under which an answer in the shopper's own words may be read.
_MAY_ANSWER = {
    *_CLAIMS, "provide_details", "affirm", "nlu_fallback", "out_of_scope", "product_info", "product_availability",
    "product_care", "complaint", "give_feedback", "change_order", "request_refund", "refund_status", "discount",
    "claim_answer",
}  # fmt: skip


class ValidateClaimForm(Action):
    """Takes an answer for what it is; anything else is left to its own rule, then the form asks again."""

    def name(self) -> str:
        """The form's validation."""
        return "validate_claim_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Read the newest message as the answer to the question just asked."""
        asked = tracker.get_slot("requested_slot")
        if asked not in claim.ASKED:
            return []
        photo = slots.entity(tracker, "photo")
        if photo:
            return _photo_taken(tracker, asked, photo, dispatcher)
        if _is_other_request(tracker, asked):
            return []
        lines = await _lines(tracker)
        found = _READERS[asked](tracker, lines, dispatcher)
        return found or slots.clear(asked)


async def _lines(tracker: Tracker) -> dict[str, OrderLine]:
    async with database().begin() as work:
        order = await access.open_order(work, tracker.sender_id, claim.order_number(tracker))
        return await claimable_lines(work, order, claim.kind(tracker)) if order else {}


def _is_other_request(tracker: Tracker, asked: str) -> bool:
    intent = slots.intent(tracker)
    if intent == "deny":
        return not (asked == claim.PHOTO and _no_photo(_text(tracker)))
    return intent not in _MAY_ANSWER and slots.confidence(tracker) >= _SURE


def _read_lines(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_line"), _text(tracker)
    if pressed == "all" or (not pressed and meant(said, ("claim_all",))):
        return [SlotSet(claim.LINES, list(lines)), SlotSet(claim.QUANTITY, 0)]
    chosen = [pressed] if pressed in lines else named_lines(said, lines)
    if not chosen:
        return []
    events: list[EventType] = [SlotSet(claim.LINES, chosen)]
    if claim.quantity_known(chosen, lines):
        return [*events, SlotSet(claim.QUANTITY, 0)]
    by_name = not pressed and any(character.isalpha() for character in said)
    pieces = pieces_named(said, lines[chosen[0]].quantity) if by_name else None
    return [*events, SlotSet(claim.QUANTITY, pieces)]


def _read_quantity(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    (key,) = tracker.get_slot(claim.LINES) or ("",)
    said = slots.entity(tracker, "claim_quantity") or _text(tracker)
    if said == "all" or meant(said, ("claim_all",)):
        return [SlotSet(claim.QUANTITY, 0)]
    pieces = pieces_named(said, lines[key].quantity) if key in lines else None
    return [SlotSet(claim.QUANTITY, pieces)] if pieces else []


def _read_reason(tracker: Tracker, lines: Mapping[str, OrderLine], dispatcher: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_reason"), _text(tracker)
    turned_out = _TURNS_OUT.get(slots.intent(tracker)) if slots.confidence(tracker) >= _SURE else None
    if turned_out:
        dispatcher.utter_message(response=f"utter_claim_sorry_{turned_out}")
        changed = {claim.KIND: turned_out, claim.REASON: Reason.OUR_MISTAKE, claim.WORDS: said}
        return [*_set(changed), *slots.clear(claim.PHOTO, claim.WISH)]
    if not pressed and slots.intent(tracker) == "affirm":
        return []
    reason = Reason(pressed or meant_reason(said) or Reason.OTHER)
    events = _set({claim.REASON: reason} if pressed else {claim.REASON: reason, claim.WORDS: said})
    chosen = [lines[key] for key in tracker.get_slot(claim.LINES) or () if key in lines]
    settings = shop_settings()
    no = refused(chosen, claim.kind(tracker), reason, settings, utc_now().astimezone(settings.zone).date())
    nothing_left = len(no.late) + len(no.excluded) == len(chosen)
    return [*events, SlotSet("requested_slot", None)] if nothing_left else events


def _read_photo(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    skipped = slots.entity(tracker, "claim_photo") or _no_photo(_text(tracker))
    return [SlotSet(claim.PHOTO, [])] if skipped else []


def _read_wish(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_wish"), _text(tracker)
    if claim.kind(tracker) is ClaimKind.EXCHANGE:
        unclear = slots.intent(tracker) == "affirm" or not said or said.startswith("/")
        return [] if unclear else _set({claim.WISH: Wish.OTHER_VARIANT, claim.DETAIL: said})
    wish = pressed or meant_wish(said) or _INTENT_WISHES.get(slots.intent(tracker))
    offered = wish != Wish.DISCOUNT or shop_settings().returns.keep_discount_percent
    return [SlotSet(claim.WISH, str(wish))] if wish and offered else []


def meant_reason(said: str) -> Reason | None:
    """The reason that typed words give, if they give one of the usual."""
    found = meant(said, tuple(f"claim_{reason}" for reason in _REASONS))
    return Reason(found.removeprefix("claim_")) if found else None


def meant_wish(said: str) -> Wish | None:
    """What typed words ask for, if it is one of the choices."""
    found = meant(said, tuple(f"claim_{wish}" for wish in _WISHES))
    return Wish(found.removeprefix("claim_")) if found else None


def _photo_taken(tracker: Tracker, asked: str, photo: str, dispatcher: CollectingDispatcher) -> list[EventType]:
    """A photo is welcome at any time, and it is the answer when it was asked for."""
    sent = list(tracker.get_slot(claim.PHOTO) or ())
    if photo in sent:  # read before, as when an interruption has been answered
        return []
    dispatcher.utter_message(response="utter_claim_photo_taken")
    return [SlotSet(claim.PHOTO, [*sent, photo])]


def _no_photo(said: str) -> bool:
    return is_plainly(said, "no") or bool(meant(said, ("claim_no_photo",)))


def _set(values: Mapping[str, Any]) -> list[EventType]:
    return [SlotSet(name, str(value)) for name, value in values.items()]


def _text(tracker: Tracker) -> str:
    """What was typed; nothing for a pressed button."""
    said = str(tracker.latest_message.get("text") or "").strip()
    return "" if said.startswith("/") else said


_READERS = {
    claim.LINES: _read_lines,
    claim.QUANTITY: _read_quantity,
    claim.REASON: _read_reason,
    claim.PHOTO: _read_photo,
    claim.WISH: _read_wish,
}
