"""What the catalogue and the wishes of shoppers need from storage."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from bot.shop.customers import Consent, PrivacyKind, PrivacyRequest, Rating
from bot.shop.products import Product, StockAlert


class Products(Protocol):
    """The catalogue."""

    async def all(self) -> Sequence[Product]:
        """Every product."""

    async def by_sku(self, sku: str) -> Product | None:
        """The product with this number."""

    def add(self, product: Product) -> None:
        """Keep a new product."""


class StockAlerts(Protocol):
    """Who wants to hear when a product is back."""

    async def of(self, conversation: str, sku: str) -> StockAlert | None:
        """What this conversation asked for about the product, told or not."""

    async def waiting(self, sku: str) -> Sequence[StockAlert]:
        """Those who have not been told yet, held against other writers."""

    def add(self, alert: StockAlert) -> None:
        """Keep a new one."""


class Consents(Protocol):
    """Every consent given or withdrawn."""

    async def newest(self, email: str, purpose: str) -> Consent | None:
        """What counts for this address and purpose."""

    async def current(self, email: str) -> Sequence[Consent]:
        """What counts for this address, one for each purpose."""

    def add(self, consent: Consent) -> None:
        """Keep a decision."""


class Ratings(Protocol):
    """All ratings."""

    async def newest(self, conversation: str) -> Rating | None:
        """The last rating of a conversation."""

    def add(self, rating: Rating) -> None:
        """Keep a rating."""


class PrivacyRequests(Protocol):
    """All requests about personal data."""

    async def open(self, email: str, kind: PrivacyKind) -> PrivacyRequest | None:
        """The request of this address that is not done yet."""

    def add(self, request: PrivacyRequest) -> None:
        """Keep a new request; there is one open for an address and kind."""


Rows = Mapping[str, Sequence[Mapping[str, Any]]]  # by table


class PersonalData(Protocol):
    """What the database holds about one person."""

    async def conversations(self, email: str) -> Sequence[str]:
        """Ids of the conversations that are surely this person's, the newest first."""

    async def photo_files(self, conversations: Sequence[str]) -> Sequence[str]:
        """The files of the photos in these conversations."""

    async def collect(self, email: str, conversations: Sequence[str]) -> Rows:
        """Every row about the person."""

    async def erase(self, email: str, conversations: Sequence[str]) -> None:
        """Remove what need not be kept, and take from the rest what leads to the person."""
