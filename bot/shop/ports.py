"""What the shop needs from storage."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Protocol

from bot.shop.audit import AuditTrail
from bot.shop.customer_ports import Consents, PersonalData, PrivacyRequests, Products, Ratings, StockAlerts
from bot.shop.notices import Notice
from bot.shop.orders import Order
from bot.shop.proof import ProofFailure
from bot.shop.reminders import Reminder
from bot.shop.returns import Claim
from bot.shop.vouchers import Voucher


class Orders(Protocol):
    """All orders."""

    async def by_number(self, number: str) -> Order | None:
        """The order with this number, in any spelling."""

    async def by_tracking_number(self, tracking_number: str) -> Order | None:
        """The order that one of whose parcels has this tracking number."""

    async def only_one_of_digits(self, digits: str) -> Order | None:
        """The order whose number has just these digits beside its letters; None when several have."""

    async def by_email(self, email: str) -> Sequence[Order]:
        """The orders of this e-mail address, newest first."""

    async def by_ids(self, ids: Sequence[int]) -> Sequence[Order]:
        """The orders with these ids, newest first."""

    async def on_their_way(self, since: datetime) -> Sequence[Order]:
        """Paid orders placed since then of which something has still to be shipped or to arrive."""

    async def lock(self, order: Order) -> Order:
        """The order read again, held against other writers until the end of the transaction."""

    async def with_unpaid_refunds(self, most: int) -> Sequence[Order]:
        """The orders with a refund that nobody has paid yet, the oldest first."""

    async def by_refund(self, refund_id: int) -> Order | None:
        """The order that this refund belongs to."""

    def add(self, order: Order) -> None:
        """Keep a new order."""


class Proofs(Protocol):
    """Which conversation has proven which order, and who failed to."""

    async def identity(self, conversation: str) -> str | None:
        """The e-mail address the storefront vouches for, if it does."""

    async def set_identity(self, conversation: str, email: str) -> None:
        """Remember whom the storefront vouches for."""

    async def proven(self, conversation: str) -> Sequence[int]:
        """Ids of the orders this conversation has proven."""

    async def add_proven(self, conversation: str, order: Order, at: datetime) -> None:
        """Remember a proof; the second time changes nothing."""

    async def proven_emails(self, conversations: Sequence[str]) -> dict[str, str]:
        """The e-mail address of an order each conversation has proven, for those that have."""

    async def failures(self, conversation: str, number: str, since: datetime) -> Sequence[ProofFailure]:
        """Failed attempts since then, of the conversation or for the order number, oldest first."""

    def add_failure(self, failure: ProofFailure) -> None:
        """Remember a failed attempt."""


class Notices(Protocol):
    """All notices."""

    async def all(self) -> Sequence[Notice]:
        """Every notice, active or not."""


class Reminders(Protocol):
    """What the shop will say by itself."""

    async def add(self, reminder: Reminder) -> None:
        """Keep a reminder; one for the same occasion of its conversation stays as it is."""

    async def due(self, now: datetime, most: int) -> Sequence[Reminder]:
        """Reminders whose time has come, the oldest first, held against other writers."""


class Deliveries(Protocol):
    """What deliveries took."""

    async def newest(self, methods: Sequence[str], country: str, most: int) -> Sequence[timedelta]:
        """The times from shipping to delivery of the newest deliveries by these methods; no country means any."""


class Vouchers(Protocol):
    """All vouchers."""

    async def given_to(self, conversation: str, emails: Collection[str]) -> Sequence[Voucher]:
        """The vouchers given in this conversation or to one of these addresses, the newest first."""

    async def of(self, email: str, order_id: int | None, notice_id: int | None) -> Voucher | None:
        """The voucher given for this order, or to this person for this notice."""

    def add(self, voucher: Voucher) -> None:
        """Keep a new voucher."""


class Claims(Protocol):
    """All claims about delivered goods."""

    async def by_number(self, number: str) -> Claim | None:
        """The claim with this return number."""

    async def of_order(self, order: Order) -> Sequence[Claim]:
        """All claims about the order, oldest first."""

    async def newest_open(self, conversation: str) -> Claim | None:
        """The conversation's newest claim that is not over."""

    def add(self, claim: Claim) -> None:
        """Keep a new claim."""


class ShopUnitOfWork(Protocol):
    """One transaction over the shop's data."""

    @property
    def orders(self) -> Orders:
        """The orders in this transaction."""

    @property
    def proofs(self) -> Proofs:
        """The proofs in this transaction."""

    @property
    def notices(self) -> Notices:
        """The notices in this transaction."""

    @property
    def reminders(self) -> Reminders:
        """The reminders in this transaction."""

    @property
    def deliveries(self) -> Deliveries:
        """The deliveries in this transaction."""

    @property
    def products(self) -> Products:
        """The catalogue in this transaction."""

    @property
    def stock_alerts(self) -> StockAlerts:
        """Who waits for a product, in this transaction."""

    @property
    def consents(self) -> Consents:
        """The consents in this transaction."""

    @property
    def ratings(self) -> Ratings:
        """The ratings in this transaction."""

    @property
    def privacy_requests(self) -> PrivacyRequests:
        """The requests about personal data in this transaction."""

    @property
    def vouchers(self) -> Vouchers:
        """The vouchers in this transaction."""

    @property
    def claims(self) -> Claims:
        """The claims in this transaction."""

    @property
    def audit(self) -> AuditTrail:
        """The deeds of the desk in this transaction."""

    @property
    def personal_data(self) -> PersonalData:
        """Everything about one person, in this transaction."""

    async def commit(self) -> None:
        """Write everything, or raise AlreadyRecorded and write nothing."""


BeginShopWork = Callable[[], AbstractAsyncContextManager[ShopUnitOfWork]]
