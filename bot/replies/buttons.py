"""Quick replies: which payload stands behind each title `button-…` of the templates."""

import json
from collections.abc import Sequence
from typing import Any

from bot.replies.rendering import Replies

PAYLOADS = {
    "track_order": "/track_order",
    "cancel_order": "/cancel_order",
    "cancel_late_order": "/cancel_order",
    "human_agent": "/human_agent",
    "package_safety": "/package_safety",
    "delivery_time": "/delivery_time",
    "help": "/help",
    "yes": "/affirm",
    "no": "/deny",
    "wait": "/affirm",
    "received": "/affirm",
    "not_received": "/delivered_not_received",
    "return_item": "/affirm",
    "claim_all": '/claim_answer{"claim_line": "all"}',
    "claim_all_pieces": '/claim_answer{"claim_quantity": "all"}',
    "claim_size": '/claim_answer{"claim_reason": "size"}',
    "claim_changed_mind": '/claim_answer{"claim_reason": "changed_mind"}',
    "claim_not_as_described": '/claim_answer{"claim_reason": "not_as_described"}',
    "claim_other": '/claim_answer{"claim_reason": "other"}',
    "claim_no_photo": '/claim_answer{"claim_photo": "none"}',
    "claim_replacement": '/claim_answer{"claim_wish": "replacement"}',
    "claim_refund": '/claim_answer{"claim_wish": "refund"}',
    "claim_discount": '/claim_answer{"claim_wish": "discount"}',
    "other_missing": "/affirm",
    "another_item": "/affirm",
    "other_order": '/provide_details{"other_order": "yes"}',
}

# Replies that always offer the same choices.
STANDING_CHOICES: dict[str, Sequence[str]] = {
    "utter_greet": ("track_order", "cancel_order", "human_agent"),
    "utter_help": ("track_order", "cancel_order", "package_safety", "human_agent"),
    "utter_out_of_scope": ("track_order", "help", "human_agent"),
    "utter_what_else": ("track_order", "cancel_order", "human_agent"),
    "utter_offer_person": ("human_agent", "help"),
    "utter_order_locked": ("human_agent",),
}


def buttons(replies: Replies, key: str, language: str, choices: Sequence[Any]) -> list[dict[str, str]]:
    """The quick replies of a reply, titled in the language.

    Args:
        choices: names of `PAYLOADS`, `{"name", "answer_to"}` for one that answers a certain question, template keys
            `intent-…`, or finished `{"title", "payload"}`.
    """
    return [_button(replies, language, choice) for choice in (*choices, *STANDING_CHOICES.get(key, ()))]


def _button(replies: Replies, language: str, choice: Any) -> dict[str, str]:
    if isinstance(choice, dict) and "name" in choice:
        answered = json.dumps({"answer_to": choice["answer_to"]})
        return {
            "title": replies.text(f"button-{choice['name']}", language),
            "payload": PAYLOADS[choice["name"]] + answered,
        }
    if isinstance(choice, dict):
        return {"title": str(choice["title"]), "payload": str(choice["payload"])}
    if choice.startswith("intent-"):
        return {"title": replies.text(choice, language), "payload": f"/{choice.removeprefix('intent-')}"}
    return {"title": replies.text(f"button-{choice}", language), "payload": PAYLOADS[choice]}
