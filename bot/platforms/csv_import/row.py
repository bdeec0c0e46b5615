"""One row of an order file, checked."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator

from bot.common.shop_settings import ShopSettings
from bot.platforms.csv_import import amounts, texts, times
from bot.platforms.csv_import.columns import LINE_COLUMNS
from bot.platforms.csv_import.statuses import Standing, standing
from bot.shop.orders import ParcelState

_Filled = BeforeValidator(texts.filled)
_Short = Annotated[str, BeforeValidator(texts.text(64))]
_Code = Annotated[str, BeforeValidator(texts.code(64))]
_Moment = BeforeValidator(times.moment)
_Money = BeforeValidator(amounts.money)


def _status(value: object) -> str:
    word = texts.folded(value)
    standing(word)
    return word


class Row(BaseModel):
    """A line of an order, in a parcel or not; `model_fields_set` are the columns that the file has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: Annotated[str, BeforeValidator(texts.order_number)]
    email: Annotated[str, BeforeValidator(texts.email)]
    ordered_at: Annotated[datetime, _Moment, _Filled]
    currency: Annotated[str, BeforeValidator(amounts.currency_code)]
    total: Annotated[Decimal, _Money, _Filled]
    postcode: Annotated[str, BeforeValidator(texts.text(32))] = ""
    phone: Annotated[str, BeforeValidator(texts.code(40))] = ""
    status: Annotated[str, BeforeValidator(_status)] = ""
    ship_by: Annotated[date | None, BeforeValidator(times.day)] = None
    country: Annotated[str, BeforeValidator(texts.country_code)] = ""
    address: Annotated[str, BeforeValidator(texts.text(300))] = ""
    city: Annotated[str, BeforeValidator(texts.text(100))] = ""
    shipping_method: Annotated[str, BeforeValidator(texts.shipping_method)] = ""
    line_sku: _Short = ""
    line_name: Annotated[str, BeforeValidator(texts.text(300))] = ""
    line_qty: Annotated[int | None, BeforeValidator(amounts.pieces)] = None
    line_price: Annotated[Decimal | None, _Money] = None
    supplier: Annotated[str, BeforeValidator(texts.text(200))] = ""
    parcel: _Code = ""
    carrier: _Short = ""
    tracking_number: _Code = ""
    shipped_at: Annotated[datetime | None, _Moment] = None
    delivered_at: Annotated[datetime | None, _Moment] = None

    @model_validator(mode="after")
    def _line_is_whole(self) -> "Row":
        missing = [column for column in LINE_COLUMNS if getattr(self, column) in ("", None)]
        if self.has_line and missing:
            raise ValueError(f"{', '.join(missing)}: missing from the line")
        return self

    @model_validator(mode="after")
    def _money_is_exact(self) -> "Row":
        for column, amount in (("total", self.total), ("line_price", self.line_price)):
            try:
                amounts.in_currency(amount or Decimal(0), self.currency)
            except ValueError as error:
                raise ValueError(f"{column}: {error}") from error
        return self

    @property
    def has_line(self) -> bool:
        """Whether the row tells of a product at all, not only of a parcel."""
        return any(getattr(self, column) not in ("", None) for column in LINE_COLUMNS)

    @property
    def standing(self) -> Standing:
        """What the status means."""
        return standing(self.status)

    @property
    def has_parcel(self) -> bool:
        """Whether the row's line has left, or at least has a label."""
        return bool(self.parcel or self.tracking_number or self.shipped_at or self.delivered_at or self.standing.parcel)

    @property
    def parcel_state(self) -> ParcelState:
        """The parcel's state, from the status or else from what is known of the parcel."""
        said = self.standing.parcel
        if said not in (None, ParcelState.IN_TRANSIT):
            return said
        if self.delivered_at:  # "shipped" is often said for ever
            return ParcelState.DELIVERED
        if said:
            return said
        return ParcelState.IN_TRANSIT if self.shipped_at else ParcelState.LABEL_CREATED


def read_row(record: Mapping[str, object], settings: ShopSettings) -> Row:
    """The record as a row; `settings` give the zone of times without one and the shipping methods.

    Raises:
        ValueError: with every reason why it is none, one after the other.
    """
    try:
        return Row.model_validate(record, context={"settings": settings})
    except ValidationError as error:
        raise ValueError("; ".join(_reason(dict(detail)) for detail in error.errors(include_url=False))) from error


def _reason(detail: dict[str, Any]) -> str:
    column = "".join(f"{part}: " for part in detail["loc"][:1])
    reason = "is missing" if detail["type"] == "missing" else detail["msg"].removeprefix("Value error, ")
    return f"{column}{reason}"
