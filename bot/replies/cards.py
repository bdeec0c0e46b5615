"""The order card: facts of an order turned into labels and dates of a language."""

from datetime import datetime
from typing import Any

from bot.replies.rendering import Replies
from bot.shop.tone import tone


def order_card(replies: Replies, facts: dict[str, Any], language: str) -> dict[str, Any]:
    """The card the widget draws.

    Args:
        facts: `number`, `state`, `marketplace`, `lines` (name, quantity) and `parcels` (carrier, tracking_number,
            tracking_url, state, steps of name, at, done, current); times as ISO 8601 text.
    """
    parcels = facts["parcels"]
    return {
        "type": "order",
        "number": facts["number"],
        "title": replies.text("card-title", language, number=facts["number"]),
        "status": state_label(replies, facts["state"], language, facts["marketplace"]),
        "tone": tone(facts["state"]),
        "lines": facts["lines"],
        "parcels": [_parcel(replies, parcel, index, len(parcels), language) for index, parcel in enumerate(parcels, 1)],
    }


def state_label(replies: Replies, state: str, language: str, marketplace: str = "") -> str:
    """The short name of an order's or parcel's state."""
    return replies.text(f"card-state-{state}", language, marketplace=marketplace)


def _parcel(replies: Replies, parcel: dict[str, Any], index: int, count: int, language: str) -> dict[str, Any]:
    return {
        "title": replies.text("card-parcel", language, index=index, parcels=count),
        "carrier": parcel["carrier"],
        "tracking_number": parcel["tracking_number"],
        "tracking_url": parcel["tracking_url"] or None,
        "status": state_label(replies, parcel["state"], language),
        "tone": tone(parcel["state"]),
        "steps": [_step(replies, step, language) for step in parcel["steps"]],
    }


def _step(replies: Replies, step: dict[str, Any], language: str) -> dict[str, Any]:
    is_state = step["name"] not in {"ordered", "shipped", "in_transit", "delivered"}
    key = f"card-state-{step['name']}" if is_state else f"card-step-{step['name']}"
    return {
        "label": replies.text(key, language),
        "at": _short_day(replies, step["at"], language),
        "done": step["done"],
        "current": step["current"],
    }


def _short_day(replies: Replies, at: str | None, language: str) -> str:
    return replies.day(datetime.fromisoformat(at), language) if at else ""
