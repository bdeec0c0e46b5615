"""The merchant's decisions, read from `shop.yml` and validated."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.common.channel_settings import Channels
from bot.common.claim_settings import PhotoLimits, Returns
from bot.common.customer_settings import Catalogue, Feedback, Privacy
from bot.common.desk_settings import AlertLimits, Chatwoot, DeskPlace, Mail
from bot.common.environment import environment
from bot.common.errors import SettingsError
from bot.common.problem_settings import Carrier, Changes, Customs, NotReceived, Vouchers
from bot.common.questions_settings import (
    Country,
    Marketplace,
    Packaging,
    Payments,
    Promotion,
    ShippingOffer,
    Support,
)
from bot.common.session_settings import Sessions


def _regular_expression(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"is not a regular expression: {error}") from error
    return value


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("is not an IANA time zone such as Europe/Vilnius")
    return value


def _ascending(value: tuple[int, int]) -> tuple[int, int]:
    if not 0 <= value[0] <= value[1]:
        raise ValueError("must be two numbers of days, the smaller first")
    return value


Days = Annotated[tuple[int, int], AfterValidator(_ascending)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Store(_Section):
    """Who the shop is."""

    name: str
    email: str
    account_url: str
    contact_url: str


class OrderRules(_Section):
    """What order numbers look like and how long an unpaid one is kept."""

    number_pattern: Annotated[str, AfterValidator(_regular_expression)]
    pay_within_days: int = Field(ge=0)


class ShippingMethod(ShippingOffer):
    """One shipping method: its offer and its days."""

    delivery_days: Days
    first_scan_days: int = Field(ge=0)
    no_scan_limit_days: int = Field(ge=1)


class Shipping(_Section):
    """Methods, customs and tracking links."""

    methods: dict[str, ShippingMethod]
    default_method: str
    countries: list[Country] = []  # empty: everywhere
    customs_days: Days
    trace_answer_days: int = Field(ge=1)
    tracking_links: dict[str, str] = {}
    default_tracking_link: str

    @model_validator(mode="after")
    def _default_exists(self) -> "Shipping":
        if self.default_method not in self.methods:
            raise ValueError(f"default_method {self.default_method!r} is not among methods")
        return self

    def method(self, name: str) -> ShippingMethod:
        """The named method, or the default one for a name the shop never configured."""
        return self.methods[self.method_name(name)]

    def method_name(self, name: str) -> str:
        """The shop's own spelling of a method, or the default one's for a name the shop never configured."""
        spelled = {method.lower(): method for method in self.methods}
        return spelled.get(name.lower(), self.default_method)

    def ships_to(self, country: str) -> bool:
        """Whether parcels go there."""
        return not self.countries or country in self.countries

    def tracking_link(self, carrier: str, number: str) -> str:
        """The page on which the parcel can be followed."""
        return self.tracking_links.get(carrier, self.default_tracking_link).replace("{number}", number)


class Refunds(_Section):
    """What is promised about refunds."""

    bank_days: Days


class Health(_Section):
    """Links for questions about safety."""

    cdc_url: str


class Widget(_Section):
    """Where the widget may be shown."""

    allowed_origins: list[str] = []


class ShopSettings(_Section):
    """The whole of `shop.yml`."""

    store: Store
    languages: list[str] = Field(min_length=1)
    time_zone: Annotated[str, AfterValidator(_zone)]
    orders: OrderRules
    shipping: Shipping
    refunds: Refunds
    health: Health
    catalogue: Catalogue
    feedback: Feedback
    privacy: Privacy
    widget: Widget = Widget()
    channels: Channels = Channels()
    sessions: Sessions = Sessions()
    support: Support = Support()
    payments: Payments
    packaging: Packaging = Packaging()
    promotions: list[Promotion] = []
    marketplaces: list[Marketplace] = []
    returns: Returns = Returns()
    carriers: dict[str, Carrier] = {}
    not_received: NotReceived = NotReceived()
    customs: Customs = Customs()
    changes: Changes = Changes()
    vouchers: Vouchers = Vouchers()
    photos: PhotoLimits = PhotoLimits()
    desk: DeskPlace = DeskPlace.WAYBILL
    chatwoot: Chatwoot = Chatwoot()
    alerts: AlertLimits = AlertLimits()
    mail: Mail = Mail()

    @property
    def default_language(self) -> str:
        """The language used when a shopper's own is not offered."""
        return self.languages[0]

    @property
    def zone(self) -> ZoneInfo:
        """The shop's time zone."""
        return ZoneInfo(self.time_zone)


def load_shop_settings(path: Path) -> ShopSettings:
    """Read and validate a settings file.

    Raises:
        SettingsError: the file is missing, is not YAML, or a key is wrong; every wrong key is named.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return ShopSettings.model_validate(content)
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: not found. Start Waybill in its folder or set WAYBILL_SHOP_FILE.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read as a UTF-8 text: {error}") from error
    except yaml.YAMLError as error:
        raise SettingsError(f"{path}: not valid YAML: {error}") from error
    except ValidationError as error:
        lines = [f"{path}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        raise SettingsError("\n".join(lines)) from error


@lru_cache
def shop_settings() -> ShopSettings:
    """The settings of this process, read once."""
    return load_shop_settings(environment().shop_file)
