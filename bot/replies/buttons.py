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
    "shipping_options": "/shipping_options",
    "discount": "/discount",
    "no_order": '/payment_problem{"no_order": "yes"}',
    "no_email": "/deny",
    "tell_me": "/affirm",
    "subscribe": '/newsletter{"about": "subscribe"}',
    "unsubscribe": '/newsletter{"about": "unsubscribe"}',
    "skip": '/give_feedback{"about": "skip"}',
    "export_data": '/data_privacy{"about": "export"}',
    "erase_data": '/data_privacy{"about": "erase"}',
    "explain_data": '/data_privacy{"about": "explain"}',
    "resend": '/choose_remedy{"remedy": "resend"}',
    "new_address": '/choose_remedy{"remedy": "new_address"}',
    "replacement": '/choose_remedy{"remedy": "replacement"}',
    "refund": '/choose_remedy{"remedy": "refund"}',
    "request_refund": "/request_refund",
    "refund_status": "/refund_status",
    "exchange_item": "/exchange_item",
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
    "utter_greet": ("track_order", "cancel_order", "delivery_time", "human_agent"),
    "utter_help": (
        "track_order",
        "cancel_order",
        "delivery_time",
        "shipping_options",
        "discount",
        "package_safety",
        "human_agent",
    ),
    "utter_out_of_scope": ("track_order", "help", "human_agent"),
    "utter_what_else": ("track_order", "cancel_order", "human_agent"),
    "utter_offer_person": ("human_agent", "help"),
    "utter_order_locked": ("human_agent",),
    "utter_account": ("human_agent",),
    "utter_operating_open": ("track_order", "delivery_time"),
    "utter_shipping_not_to": ("shipping_options", "human_agent"),
    "utter_discount_none": ("human_agent",),
    "utter_invoice_again": ("human_agent",),
    "utter_invoice_elsewhere": ("human_agent",),
    "utter_marketplace": ("track_order", "human_agent"),
    "utter_marketplace_named": ("human_agent",),
    "utter_privacy_overview": ("export_data", "erase_data", "explain_data"),
    "utter_privacy_explained": ("export_data", "erase_data"),
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
        return {
            "title": replies.text(f"button-{choice['name']}", language),
            "payload": _answering(PAYLOADS[choice["name"]], choice["answer_to"]),
        }
    if isinstance(choice, dict):
        return {"title": str(choice["title"]), "payload": str(choice["payload"])}
    if choice.startswith("intent-"):
        return {"title": replies.text(choice, language), "payload": f"/{choice.removeprefix('intent-')}"}
    return {"title": replies.text(f"button-{choice}", language), "payload": PAYLOADS[choice]}


def _answering(payload: str, question: str) -> str:
    """The payload with the question it answers beside its own entities."""
    intent, brace, entities = payload.partition("{")
    return intent + json.dumps({**json.loads(brace + entities or "{}"), "answer_to": question})
