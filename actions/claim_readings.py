"""What an answer to each question of claim_form means: the slots it fills, nothing when it is no answer."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import claim_draft as claim
from actions import slots
from actions.claim_words import is_plainly, meant
from bot.common.clock import utc_now
from bot.common.shop_settings import shop_settings
from bot.shop.naming import named_lines, pieces_named
from bot.shop.orders import OrderLine
from bot.shop.return_policy import refused
from bot.shop.returns import ClaimKind, Reason, Wish

SURE = 0.6  # from which a message is another request and no answer
_REASONS = (Reason.SIZE, Reason.CHANGED_MIND, Reason.NOT_AS_DESCRIBED)
_WISHES = (Wish.REPLACEMENT, Wish.REFUND, Wish.DISCOUNT)
_INTENT_WISHES = {"request_refund": Wish.REFUND, "discount": Wish.DISCOUNT, "exchange_item": Wish.REPLACEMENT}
_TURNS_OUT = {"damaged_item": ClaimKind.DAMAGED, "wrong_item": ClaimKind.WRONG}  # said as the reason of a return


def _read_lines(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_line"), typed(tracker)
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
    said = slots.entity(tracker, "claim_quantity") or typed(tracker)
    if said == "all" or meant(said, ("claim_all",)):
        return [SlotSet(claim.QUANTITY, 0)]
    pieces = pieces_named(said, lines[key].quantity) if key in lines else None
    return [SlotSet(claim.QUANTITY, pieces)] if pieces else []


def _read_reason(tracker: Tracker, lines: Mapping[str, OrderLine], dispatcher: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_reason"), typed(tracker)
    turned_out = _TURNS_OUT.get(slots.intent(tracker)) if slots.confidence(tracker) >= SURE else None
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
    skipped = slots.entity(tracker, "claim_photo") or no_photo(typed(tracker))
    return [SlotSet(claim.PHOTO, [])] if skipped else []


def _read_wish(tracker: Tracker, lines: Mapping[str, OrderLine], _: CollectingDispatcher) -> list[EventType]:
    pressed, said = slots.entity(tracker, "claim_wish"), typed(tracker)
    if claim.kind(tracker) is ClaimKind.EXCHANGE:
        unclear = slots.intent(tracker) == "affirm" or not said or said.startswith("/")
        return [] if unclear else _set({claim.WISH: Wish.OTHER_VARIANT, claim.DETAIL: said})
    wish = pressed or meant_wish(said) or _INTENT_WISHES.get(slots.intent(tracker))
    offered = wish != Wish.DISCOUNT or shop_settings().returns.keep_discount_percent
    return [SlotSet(claim.WISH, str(wish))] if wish and offered else []


def plainly_answers(asked: str, tracker: Tracker) -> bool:
    """Whether typed words are the answer whatever else they could mean: "I don't need it" cancels nothing here."""
    said = typed(tracker)
    if asked == claim.REASON:
        return meant_reason(said) is not None
    if asked == claim.PHOTO:
        return no_photo(said)
    stopped = slots.intent(tracker) == "deny"
    return asked == claim.WISH and not stopped and meant_wish(said) is not None


def meant_reason(said: str) -> Reason | None:
    """The reason that typed words give, if they give one of the usual."""
    found = meant(said, tuple(f"claim_{reason}" for reason in _REASONS))
    return Reason(found.removeprefix("claim_")) if found else None


def meant_wish(said: str) -> Wish | None:
    """What typed words ask for, if it is one of the choices."""
    found = meant(said, tuple(f"claim_{wish}" for wish in _WISHES))
    return Wish(found.removeprefix("claim_")) if found else None


def no_photo(said: str) -> bool:
    """Whether typed words say that there is no photo."""
    return is_plainly(said, "no") or bool(meant(said, ("claim_no_photo",)))


def _set(values: Mapping[str, Any]) -> list[EventType]:
    return [SlotSet(name, str(value)) for name, value in values.items()]


def typed(tracker: Tracker) -> str:
    """What was typed; nothing for a pressed button."""
    said = str(tracker.latest_message.get("text") or "").strip()
    return "" if said.startswith("/") else said


READERS = {
    claim.LINES: _read_lines,
    claim.QUANTITY: _read_quantity,
    claim.REASON: _read_reason,
    claim.PHOTO: _read_photo,
    claim.WISH: _read_wish,
}
