"""What a shopper has said of a claim so far, kept in the slots of claim_form."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType

from actions import slots
from bot.shop.claiming import Draft
from bot.shop.orders import OrderLine
from bot.shop.returns import ClaimKind, Reason, Wish

CLAIM_FORM = "claim_form"
KIND = "claim_kind"
ORDER = "claim_number"  # the order it is about, whatever other order is named meanwhile
LINES = "claim_lines"  # keys of its lines
QUANTITY = "claim_quantity"  # pieces of the line, when there is one; 0: all of every line
REASON = "claim_reason"
PHOTO = "claim_photo"  # ids; none of them: there is no photo
WISH = "claim_wish"
WORDS = "claim_words"  # the shopper's own, about what is wrong
DETAIL = "claim_detail"  # which size, colour or item instead
ASKED = (LINES, QUANTITY, REASON, PHOTO, WISH)  # as the form asks for them
ALL = (KIND, ORDER, *ASKED, WORDS, DETAIL)


def kind(tracker: Tracker) -> ClaimKind:
    """What is claimed."""
    return ClaimKind(tracker.get_slot(KIND))


def order_number(tracker: Tracker) -> str:
    """The order the claim is about."""
    return str(tracker.get_slot(ORDER) or "")


def draft(values: Mapping[str, Any], keys: Mapping[str, OrderLine]) -> Draft:
    """The claim as it was put together.

    Args:
        values: the slots by name, all filled.
        keys: the order's lines; one that has vanished meanwhile is left out.
    """
    quantity = int(values.get(QUANTITY) or 0)
    return Draft(
        kind=ClaimKind(values[KIND]),
        pieces={key: quantity or keys[key].quantity for key in values.get(LINES) or () if key in keys},
        reason=Reason(values.get(REASON) or Reason.OTHER),
        comment=str(values.get(WORDS) or ""),
        wish=Wish(values[WISH]) if values.get(WISH) else None,
        wish_detail=str(values.get(DETAIL) or ""),
        photos=list(values.get(PHOTO) or ()),
    )


def quantity_known(chosen: list[str], keys: Mapping[str, OrderLine]) -> bool:
    """Whether the number of pieces need not be asked: several lines are meant whole."""
    return len(chosen) != 1 or keys[chosen[0]].quantity == 1


def finished() -> list[EventType]:
    """Events that forget the claim: the next one starts afresh."""
    return slots.clear(*ALL)
