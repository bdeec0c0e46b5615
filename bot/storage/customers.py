"""Consents, ratings and requests about personal data in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.shop.customers import Consent, PrivacyKind, PrivacyRequest, PrivacyState, Rating
from bot.storage.products_tables import consents, privacy_requests, ratings


class SqlConsents:
    """See bot.shop.customer_ports.Consents."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def newest(self, email: str, purpose: str) -> Consent | None:
        """What counts for this address and purpose."""
        table = consents.c
        query = select(Consent).where(table.email == email_key(email), table.purpose == purpose)
        return (await self._session.scalars(query.order_by(table.at.desc(), table.id.desc()))).first()

    async def current(self, email: str) -> Sequence[Consent]:
        """What counts for this address, one for each purpose."""
        query = select(Consent).where(consents.c.email == email_key(email)).order_by(consents.c.at, consents.c.id)
        return list({consent.purpose: consent for consent in await self._session.scalars(query)}.values())

    def add(self, consent: Consent) -> None:
        """Keep a decision."""
        self._session.add(consent)


class SqlRatings:
    """See bot.shop.customer_ports.Ratings."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def newest(self, conversation: str) -> Rating | None:
        """The last rating of a conversation."""
        table = ratings.c
        query = select(Rating).where(table.conversation_id == conversation)
        return (await self._session.scalars(query.order_by(table.at.desc(), table.id.desc()))).first()

    def add(self, rating: Rating) -> None:
        """Keep a rating."""
        self._session.add(rating)


class SqlPrivacyRequests:
    """See bot.shop.customer_ports.PrivacyRequests."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(self, email: str, kind: PrivacyKind) -> PrivacyRequest | None:
        """The request of this address that is not done yet."""
        table = privacy_requests.c
        mine = (table.email == email_key(email)) & (table.kind == kind)
        return (
            await self._session.scalars(select(PrivacyRequest).where(mine, table.state != PrivacyState.DONE))
        ).first()

    def add(self, request: PrivacyRequest) -> None:
        """Keep a new request; there is one open for an address and kind."""
        self._session.add(request)
