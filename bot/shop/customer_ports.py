"""What the catalogue and the wishes of shoppers need from storage."""

from collections.abc import Sequence
from typing import Protocol

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
