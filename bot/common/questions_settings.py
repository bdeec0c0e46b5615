"""What shop.yml says about ways to ship and pay, people's hours, promotions and everything else shoppers ask for."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from babel import Locale
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from bot.common.opening_hours import WEEKDAYS, Holiday, OpeningHours, read_span

_DAY = re.compile(r"(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def _span(value: str) -> str:
    read_span(value)
    return value


def _weekday(value: Any) -> str:
    if value not in WEEKDAYS:
        raise ValueError(f"must be one of {', '.join(WEEKDAYS)}")
    return str(value)


def _holiday(value: Any) -> str:
    day = value.isoformat() if isinstance(value, date) else str(value)
    if not _DAY.fullmatch(day):
        raise ValueError("must be a day such as 2026-12-24, or 12-24 for every year")
    return day


def _country(value: str) -> str:
    if not re.fullmatch("[A-Z]{2}", value) or value not in Locale("en").territories:
        raise ValueError(f"{value!r} is not a country code of two capital letters such as LT")
    return value


def _texts(value: Any) -> Any:
    """One text for every language may be written without naming them."""
    return {"": value} if isinstance(value, str) else value


Texts = Annotated[dict[str, str], BeforeValidator(_texts), Field(min_length=1)]
Country = Annotated[str, AfterValidator(_country)]
Price = Annotated[Decimal, Field(ge=0, decimal_places=2)]


def said_in(texts: Mapping[str, str], language: str) -> str:
    """The text for a language: its own, else the one for every language, else the first."""
    return texts.get(language) or texts.get("") or next(iter(texts.values()), "")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ShippingOffer(_Section):
    """What a shopper is told of a shipping method before buying."""

    names: Texts = {}
    price: Price | None = None
    free_from: Price | None = None  # the order value from which it costs nothing


class HolidaySetting(_Section):
    """A day off."""

    day: Annotated[str, BeforeValidator(_holiday)]
    names: Texts = {}


class Support(_Section):
    """When people answer, and when nobody works."""

    phone: str = ""
    address: str = ""
    hours: dict[Annotated[str, BeforeValidator(_weekday)], Annotated[str, AfterValidator(_span)]] = Field(
        default_factory=lambda: dict.fromkeys(WEEKDAYS, "00:00-24:00")
    )
    holidays: list[HolidaySetting] = []

    def opening(self, zone: ZoneInfo) -> OpeningHours:
        """The hours in the shop's zone."""
        spans = {WEEKDAYS.index(day): read_span(span) for day, span in self.hours.items()}
        return OpeningHours(zone, spans, [Holiday(holiday.day, holiday.names) for holiday in self.holidays])

    @property
    def hours_text(self) -> str:
        """The hours as the template function HOURS reads them: `0 09:00-17:00;1 09:00-17:00`."""
        return ";".join(f"{number} {self.hours[day]}" for number, day in enumerate(WEEKDAYS) if day in self.hours)


class Payments(_Section):
    """Ways to pay and the currencies of prices; the first currency is that of prices in this file."""

    methods: list[Texts] = Field(min_length=1)
    instalments: list[Texts] = []
    currencies: list[Annotated[str, Field(pattern="^[A-Z]{3}$")]] = Field(min_length=1)


class Packaging(_Section):
    """How parcels are packed."""

    gift_wrap_price: Price | None = None  # None: not offered
    plain: bool = True  # nothing outside tells what is in it
    recycled: bool = False


class Promotion(_Section):
    """A discount code and what it gives."""

    code: str = Field(min_length=3, max_length=40)
    gives: Texts
    starts_on: date | None = None
    ends_on: date | None = None
    minimum: Price | None = None
    public: bool = True  # False: accepted, but not told to everyone

    @model_validator(mode="after")
    def _in_order(self) -> "Promotion":
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValueError(f"{self.code} ends before it starts")
        return self


class Marketplace(_Section):
    """Another place where the shop sells, which delivers and answers for what is bought there."""

    name: str
    orders_url: str
    spellings: list[str] = []  # how shoppers write it in other scripts
