"""Rasa's custom actions, one file a topic.

An action reads slots, calls one use case of bot.shop and names a reply; it has no rules of its own. A person is asked
for by emitting a hand-over, which the hub performs.
"""

from actions import (
    cancelling,
    claim_answers,
    claim_outcome,
    claim_questions,
    claim_requests,
    finding,
    handing_over,
    not_understanding,
    photos,
    resuming,
    talking,
    tracking,
)

__all__ = [
    "cancelling",
    "claim_answers",
    "claim_outcome",
    "claim_questions",
    "claim_requests",
    "finding",
    "handing_over",
    "not_understanding",
    "photos",
    "resuming",
    "talking",
    "tracking",
]
