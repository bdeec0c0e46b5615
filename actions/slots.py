"""The slots of domain.yml that actions read and write, by name."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from bot.common.shop_settings import shop_settings
from bot.shop.proof import Proof

ORDER_NUMBER = "order_number"
PROOF = "proof"  # e-mail, postcode or phone, whichever the shopper gave
REQUEST = "request"  # the action that waits for its order to be found
LOOKUP = "lookup"  # how the last attempt to find an order ended, when it failed
QUESTION = "question"  # the yes-or-no question just asked outside a form, with its order: "wait:1052"
CANCEL_NUMBER = "cancel_number"  # the order whose cancellation is being confirmed
CANCEL_CONFIRMED = "cancel_confirmed"
PERSON_WANTED = "person_wanted"  # why a person is to be called once contact_form is done
CONTACT_EMAIL = "contact_email"  # where to write while nobody is there; "none" when no address is given
FORM_NUMBER = "form_number"  # the order that address_form, change_form or remedy_form is about
NEW_ADDRESS = "new_address"
ADDRESS_CONFIRMED = "address_confirmed"
CHANGE_WISH = "change_wish"  # what is to be changed in an order, in the shopper's words
REMEDY = "remedy"  # what the shopper chose for a parcel that failed
SURE_YES = 0.8  # how clearly a typed yes must be one that moves money or data: "wait a moment" was read as one at 0.5
ANSWER_TO = "answer_to"  # the entity of a yes-or-no button: the question it answers
PRODUCT = "product"  # the product spoken of last, by SKU
PRODUCT_ASKED = "product_asked"  # the answer to "which product?"
PRODUCT_CHOICE = "product_choice"  # the products it may be, by SKU
PRODUCT_REQUEST = "product_request"  # the intent that waits for its product, and what it asks about
NEWSLETTER_WISH = "newsletter_wish"
NEWSLETTER_EMAIL = "newsletter_email"
NEWSLETTER_CONSENT = "newsletter_consent"
FEEDBACK_SCORE = "feedback_score"
FEEDBACK_COMMENT = "feedback_comment"
PRIVACY_KIND = "privacy_kind"  # what is to happen with the shopper's data
SKU = "sku"  # the entity of a button: the product it stands for
ABOUT = "about"  # the entity of a button: what of several things is wanted


def order_number(tracker: Tracker) -> str:
    """The order or parcel number given last, or nothing."""
    return str(tracker.get_slot(ORDER_NUMBER) or "")


def proof(tracker: Tracker) -> Proof:
    """What was offered as proof; it is tried as each of the three things it may be."""
    return as_proof(str(tracker.get_slot(PROOF) or ""))


def as_proof(value: str) -> Proof:
    """A value as each of the three things it may be."""
    return Proof(email=value, postcode=value, phone=value)


def language(tracker: Tracker) -> str:
    """The language of the conversation."""
    return str(tracker.get_slot("language") or shop_settings().default_language)


def confidence(tracker: Tracker) -> float:
    """How sure the assistant is of the newest message's intent; a pressed button is certain."""
    return float((tracker.latest_message.get("intent") or {}).get("confidence") or 0.0)


def surely_agrees(tracker: Tracker, number: str) -> bool:
    """Whether the newest message, read as a yes, clearly is one, and names no other order than this."""
    return confidence(tracker) >= SURE_YES and entity(tracker, ORDER_NUMBER) in ("", number)


def entity(tracker: Tracker, name: str) -> str:
    """The value of an entity of the newest message, or nothing."""
    return str(next(tracker.get_latest_entity_values(name), None) or "")


def open_question(tracker: Tracker) -> str:
    """The question asked in answer to the message before this one; older ones are no longer open.

    A button answers only the question it was offered with.
    """
    asked, users = "", 0
    for event in reversed(tracker.events):
        users += event.get("event") == "user"
        if users > 1:
            break
        if users == 1 and not asked and event.get("event") == "slot" and event.get("name") == QUESTION:
            asked = str(event.get("value") or "")
    answered = entity(tracker, ANSWER_TO)
    return asked if answered in ("", asked) else ""


def clear(*names: str) -> list[EventType]:
    """Events that empty these slots."""
    return [SlotSet(name, None) for name in names]


def intent(tracker: Tracker) -> str:
    """The intent of the newest message."""
    latest: dict[str, Any] = tracker.latest_message.get("intent") or {}
    return str(latest.get("name") or "")


def text(tracker: Tracker) -> str:
    """What the shopper wrote; nothing when a button was pressed."""
    return "" if pressed(tracker) else str(tracker.latest_message.get("text") or "").strip()


def pressed(tracker: Tracker) -> bool:
    """Whether the newest message is a button; the hub never sends a written text that begins so."""
    return str(tracker.latest_message.get("text") or "").startswith("/")
