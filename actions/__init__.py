"""Rasa's custom actions, one file a topic.

An action reads slots, calls one use case of bot.shop and names a reply; it has no rules of its own. A person is asked
for by emitting a hand-over, which the hub performs.
"""

from actions import (
    address_form,
    cancelling,
    changing_address,
    changing_order,
    customs,
    failed_delivery,
    finding,
    handing_over,
    not_received,
    not_understanding,
    refunds,
    remedies,
    resuming,
    talking,
    tracking,
)

__all__ = [
    "address_form",
    "cancelling",
    "changing_address",
    "changing_order",
    "customs",
    "failed_delivery",
    "finding",
    "handing_over",
    "not_received",
    "not_understanding",
    "refunds",
    "remedies",
    "resuming",
    "talking",
    "tracking",
]
