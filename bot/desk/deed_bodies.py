"""What the page sends to have something done about an order, a claim or a person's data."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from bot.shop.addresses import LONGEST

_ClientId = Annotated[str, StringConstraints(min_length=1, max_length=100)]
_Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
_Pieces = dict[Annotated[str, StringConstraints(max_length=80)], Annotated[int, Field(ge=1, le=10_000)]]
_Amount = Annotated[Decimal, Field(max_digits=14, allow_inf_nan=False)]


class DeedBody(BaseModel):
    """Every deed has a name of its own, so that a second click is no second deed.

    `preview`: say what would happen, and do nothing.
    """

    client_id: _ClientId
    preview: bool = False


class OrderBody(DeedBody):
    """A deed about an order; `seen` is how many events it had when the agent looked at it."""

    order: str = Field(max_length=64)
    seen: int


class RefundBody(OrderBody):
    """An amount, or lines by their keys: one of both."""

    amount: _Amount | None = None
    lines: _Pieces = {}
    reason: _Words


class ReplacementBody(OrderBody):
    """Lines by their keys, and the day on which they leave."""

    lines: _Pieces
    promised_on: date
    reason: _Words


class ReasonBody(OrderBody):
    """Nothing but a reason."""

    reason: _Words


class AddressBody(OrderBody):
    """The whole new address."""

    address: str = Field(max_length=LONGEST)


class TraceBody(ReasonBody):
    """A parcel by its reference."""

    parcel: str = Field(max_length=64)


class ClaimBody(OrderBody):
    """A claim by its number; amount and day where it needs one of them."""

    claim: str = Field(max_length=16)
    amount: _Amount | None = None
    promised_on: date | None = None


class DeclineBody(OrderBody):
    """Why, in words for the shopper."""

    claim: str = Field(max_length=16)
    reason: _Words


class PaidBody(DeedBody):
    """The reference of the bank or the payment provider."""

    reference: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class EraseBody(DeedBody):
    """The address, typed once more by whoever erases; not needed for a preview."""

    email: str = Field("", max_length=254)
