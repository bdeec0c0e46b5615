"""What the newest message gives of an order: its number, its proof, or several numbers to choose from."""

import json
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

from actions import slots
from bot.common.text import compact_key, digits

_MOST_CHOICES = 3
_PROVIDING = "provide_details"
_PROOFS = ("email", "postcode", "phone")


@dataclass(frozen=True)
class Details:
    """The order number and the proof known now; `several` when the newest message names more than one order."""

    number: str
    proof: str
    several: tuple[str, ...] = ()


def read(tracker: Tracker) -> Details:
    """Tell number and proof apart: a bare number given when proof was asked for is the proof."""
    named, before = several_named(tracker), _before(tracker, slots.ORDER_NUMBER)
    known = Details(slots.order_number(tracker), str(tracker.get_slot(slots.PROOF) or ""))
    if _only_bare_numbers(tracker) and tracker.get_slot("requested_slot"):
        if len(named) == 2:
            return Details(number=named[0], proof=named[1])
        if tracker.get_slot("requested_slot") == slots.PROOF and before and not _same(before, named[0]):
            return Details(number=before, proof=named[0])
    return Details("", known.proof, named) if len(named) > 1 else known


def several_named(tracker: Tracker) -> tuple[str, ...]:
    """The different order numbers of the newest message, in its order; `WB-20931` and `20931` are the same."""
    named: list[str] = []
    for number in map(str, tracker.get_latest_entity_values(slots.ORDER_NUMBER)):
        if not any(_same(number, other) for other in named):
            named.append(number)
    return tuple(named)


def choices(numbers: tuple[str, ...]) -> list[dict[str, str]]:
    """A button for each number, as the shopper typed it: whether there is such an order is not told."""
    return [
        {"title": number, "payload": f"/{_PROVIDING}{json.dumps({slots.ORDER_NUMBER: number})}"}
        for number in numbers[:_MOST_CHOICES]
    ]


def _only_bare_numbers(tracker: Tracker) -> bool:
    """Whether the message answers with numbers that nothing says the meaning of."""
    entities: list[dict[str, Any]] = tracker.latest_message.get("entities") or []
    numbers = [entity for entity in entities if entity.get("entity") == slots.ORDER_NUMBER]
    bare = bool(numbers) and all(number.get("bare") for number in numbers)
    return (
        bare and slots.intent(tracker) == _PROVIDING and not any(entity.get("entity") in _PROOFS for entity in entities)
    )


def _before(tracker: Tracker, name: str) -> str:
    """What a slot held before the newest message."""
    newest = max((at for at, event in enumerate(tracker.events) if event.get("event") == "user"), default=0)
    earlier = (event for event in reversed(tracker.events[:newest]) if event.get("event") == "slot")
    return str(next((event.get("value") for event in earlier if event.get("name") == name), None) or "")


def _same(one: str, other: str) -> bool:
    """Whether two spellings name the same order."""
    return compact_key(one) == compact_key(other) or (digits(one) == digits(other) != "")
