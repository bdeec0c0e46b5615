"""Conversations as Rasa hands them to actions."""

from typing import Any

from rasa_sdk import Tracker

from actions.slots import ORDER_NUMBER, PROOF
from bot.nlu.reference_rules import find_references

PATTERN = r"(?:WB-?)?\d{4,6}"  # as in shop.yml
FILLED_BY = {"order_number": ORDER_NUMBER, "email": PROOF, "postcode": PROOF, "phone": PROOF}


def a_tracker(
    text: str, before: str = "", proof: str = "", asked: str | None = None, intent: str = "provide_details"
) -> Tracker:
    """A conversation after this message, with the slots as Rasa fills them: the last entity counts."""
    entities = [reference.as_entity("rules") for reference in find_references(text, PATTERN)]
    filled = {FILLED_BY[entity["entity"]]: entity["value"] for entity in entities}
    known = {ORDER_NUMBER: before or None, PROOF: proof or None, "requested_slot": asked}
    message = {"text": text, "intent": {"name": intent}, "entities": entities}
    events: list[dict[str, Any]] = [{"event": "slot", "name": name, "value": value} for name, value in known.items()]
    events += [{"event": "user", **message}]
    events += [{"event": "slot", "name": name, "value": value} for name, value in filled.items()]
    return Tracker("ada", known | filled, message, events, False, None, {}, "action_listen")
