"""What the merchant decides about orders that meet with something: sections of `shop.yml`."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator


def _norway(value: object) -> object:
    """YAML takes an unquoted NO for "no"."""
    return "NO" if value is False else value


Country = Annotated[str, BeforeValidator(_norway), StringConstraints(pattern="^[A-Z]{2}$")]
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
_Amount = Annotated[Decimal, Field(gt=0, decimal_places=2)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Carrier(_Section):
    """Where shoppers reach a carrier: another delivery day, a pickup point, another address."""

    url: str = ""
    phone: str = ""


class NotReceived(_Section):
    """A parcel that is said to be delivered and is not there."""

    look_again_hours: int = Field(24, ge=1)  # after the scan, until it is investigated
    proposal: str = "Offer a replacement or a refund."  # for the person who takes it


class CustomsRule(_Section):
    """Who pays duty and import VAT; `up_to` is the value of goods until which the shop pays, or nobody has to."""

    payer: Literal["shop", "customer"]
    up_to: _Amount | None = None
    currency: Currency | None = None

    @model_validator(mode="after")
    def _amount_has_currency(self) -> "CustomsRule":
        if (self.up_to is None) != (self.currency is None):
            raise ValueError("up_to and currency belong together")
        return self


class Customs(_Section):
    """Duty by country, and how long customs may hold a parcel until a person looks into it."""

    default: CustomsRule = CustomsRule(payer="customer")
    countries: dict[Country, CustomsRule] = {}
    held_limit_days: int = Field(10, ge=1)

    def rule(self, country: str) -> CustomsRule:
        """The rule for this country, by its ISO code."""
        return self.countries.get(country, self.default)


class Changes(_Section):
    """What the assistant may change by itself in an order that has not left."""

    address: Literal["assistant", "person"] = "assistant"


class WaitingVoucher(_Section):
    """The thanks to a shopper who waits for a late order: per cent, or an amount in each currency."""

    percent: int | None = Field(None, ge=1, le=100)
    amounts: dict[Currency, _Amount] = {}
    valid_days: int = Field(90, ge=1)

    @model_validator(mode="after")
    def _one_of_both(self) -> "WaitingVoucher":
        if (self.percent is None) == (not self.amounts):
            raise ValueError("give either percent or amounts")
        return self


class Vouchers(_Section):
    """When vouchers are given; nothing is given for what is not set."""

    for_waiting: WaitingVoucher | None = None
