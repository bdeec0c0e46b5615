"""Claims about delivered goods: what is missing, goes back, is exchanged, came wrong or came damaged."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.common.errors import WaybillError


class ClaimKind(StrEnum):
    """What the shopper claims."""

    MISSING = "missing"
    RETURN = "return"
    EXCHANGE = "exchange"
    WRONG = "wrong"
    DAMAGED = "damaged"


OUR_MISTAKE = {ClaimKind.MISSING, ClaimKind.WRONG, ClaimKind.DAMAGED}
DID_NOT_SUIT = {ClaimKind.RETURN, ClaimKind.EXCHANGE}


class ClaimState(StrEnum):
    """How far a claim has come."""

    REQUESTED = "requested"  # a person has to decide
    APPROVED = "approved"
    DECLINED = "declined"
    RECEIVED = "received"  # the goods are back
    CLOSED = "closed"


OPEN = {ClaimState.REQUESTED, ClaimState.APPROVED, ClaimState.RECEIVED}


class ClaimDeed(StrEnum):
    """What moves a claim on."""

    APPROVE = "approve"
    DECLINE = "decline"
    RECEIVE = "receive"
    CLOSE = "close"


TRANSITIONS: dict[tuple[ClaimState, ClaimDeed], ClaimState] = {
    (ClaimState.REQUESTED, ClaimDeed.APPROVE): ClaimState.APPROVED,
    (ClaimState.REQUESTED, ClaimDeed.DECLINE): ClaimState.DECLINED,
    (ClaimState.APPROVED, ClaimDeed.RECEIVE): ClaimState.RECEIVED,
    (ClaimState.APPROVED, ClaimDeed.CLOSE): ClaimState.CLOSED,  # nothing has to come back
    (ClaimState.RECEIVED, ClaimDeed.CLOSE): ClaimState.CLOSED,
}


class NotPossibleNow(WaybillError):
    """The state of the claim does not allow this deed."""


class Reason(StrEnum):
    """Why something goes back."""

    SIZE = "size"
    CHANGED_MIND = "changed_mind"
    NOT_AS_DESCRIBED = "not_as_described"
    OTHER = "other"
    OUR_MISTAKE = "our_mistake"  # missing, wrong or damaged: the kind says it


class Wish(StrEnum):
    """What the shopper would like for it."""

    REPLACEMENT = "replacement"
    REFUND = "refund"
    DISCOUNT = "discount"  # and keep it
    OTHER_VARIANT = "other_variant"  # another size, colour or item
    THE_MISSING = "the_missing"


class Payer(StrEnum):
    """Who pays the postage."""

    STORE = "store"
    SHOPPER = "shopper"


@dataclass(eq=False)
class ClaimLine:
    """So many pieces of one line of the order; a line has one open claim of a kind, which the database holds."""

    order_id: int
    line_key: str  # see line_keys: it outlives a new import of the order
    kind: ClaimKind
    sku: str
    name: str
    quantity: int
    is_open: bool | None = True  # None once the claim is over: a line may be claimed anew then
    id: int | None = None


@dataclass(eq=False)
class Claim:
    """One claim with its return number."""

    number: str
    order_id: int
    conversation_id: str
    kind: ClaimKind
    reason: Reason
    paid_by: Payer
    opened_at: datetime
    state: ClaimState = ClaimState.REQUESTED
    comment: str = ""  # in the shopper's words
    wish: Wish | None = None
    wish_detail: str = ""  # which size, colour or item instead
    window_ends_on: date | None = None
    photos: list[str] = field(default_factory=list)  # ids
    changed_at: datetime | None = None
    lines: list[ClaimLine] = field(default_factory=list)
    id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in OPEN

    @property
    def items(self) -> list[str]:
        """The claimed products, with the number of pieces where there are several."""
        return [line.name if line.quantity == 1 else f"{line.quantity} × {line.name}" for line in self.lines]

    def move(self, deed: ClaimDeed, now: datetime) -> None:
        """Carry out a deed.

        Raises:
            NotPossibleNow: the table has no such transition.
        """
        try:
            self.state = TRANSITIONS[self.state, deed]
        except KeyError:
            raise NotPossibleNow(f"{self.number} is {self.state}; it is not possible to {deed} it.") from None
        self.changed_at = now
        for line in self.lines:
            line.is_open = True if self.is_open else None
