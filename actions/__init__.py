"""Rasa's custom actions, one file a topic.

An action reads slots, calls one use case of bot.shop and names a reply; it has no rules of its own. A person is asked
for by emitting a hand-over, which the hub performs.
"""

from actions import (
    asking_person,
    cancelling,
    delivery_questions,
    discounts,
    feedback,
    finding,
    finding_products,
    handing_over,
    newsletter,
    not_understanding,
    payments,
    privacy,
    products,
    resuming,
    resuming_products,
    shop_questions,
    talking,
    tracking,
)

__all__ = [
    "asking_person",
    "cancelling",
    "delivery_questions",
    "discounts",
    "feedback",
    "finding",
    "finding_products",
    "handing_over",
    "newsletter",
    "not_understanding",
    "payments",
    "privacy",
    "products",
    "resuming",
    "resuming_products",
    "shop_questions",
    "talking",
    "tracking",
]
