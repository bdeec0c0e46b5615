"""What shoppers decide about themselves: news by e-mail, ratings, and what happens to their data."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NEWSLETTER = "newsletter"  # the purpose of a consent


@dataclass(eq=False)
class Consent:
    """A consent given or withdrawn, with the proof of it; never changed, the newest of a purpose counts."""

    email: str
    purpose: str
    given: bool  # False: withdrawn
    at: datetime
    conversation_id: str
    wording: str  # the template that was shown
    language: str  # in which it was shown
    id: int | None = None


@dataclass(eq=False)
class Rating:
    """How content a shopper is, 1 to 5, in their own words if they found some."""

    conversation_id: str
    score: int
    occasion: str
    at: datetime
    comment: str = ""
    id: int | None = None


class PrivacyKind(StrEnum):
    """What a shopper wants to happen with their personal data."""

    EXPORT = "export"
    ERASE = "erase"


class PrivacyState(StrEnum):
    """How far a request is."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"  # by an agent
    DONE = "done"


@dataclass(eq=False)
class PrivacyRequest:
    """A proven shopper's wish about their data; an agent confirms it."""

    kind: PrivacyKind
    email: str
    conversation_id: str
    requested_at: datetime
    state: PrivacyState = PrivacyState.REQUESTED
    id: int | None = None
