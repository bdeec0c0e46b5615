"""One transaction over all stores."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from bot.common.errors import AlreadyRecorded
from bot.storage.agents import SqlAgents
from bot.storage.alerts import SqlAlerts
from bot.storage.audit import SqlAuditTrail
from bot.storage.awaited_photos import SqlAwaitedPhotos
from bot.storage.claims import SqlClaims
from bot.storage.conversation_lists import SqlConversationLists
from bot.storage.conversations import SqlConversations
from bot.storage.counterparts import SqlCounterparts
from bot.storage.customers import SqlConsents, SqlPrivacyRequests, SqlRatings
from bot.storage.deliveries import SqlDeliveries
from bot.storage.engine import READ_ONLY, open_engine
from bot.storage.lessons import SqlLessons
from bot.storage.mails import SqlMails
from bot.storage.mapping import map_domain
from bot.storage.orders import SqlNotices, SqlOrders
from bot.storage.outbox import SqlOutbox
from bot.storage.personal_data import SqlPersonalData
from bot.storage.photos import SqlPhotos
from bot.storage.products import SqlProducts, SqlStockAlerts
from bot.storage.proofs import SqlProofs
from bot.storage.reminders import SqlReminders
from bot.storage.reports import SqlReports
from bot.storage.saved_replies import SqlSavedReplies
from bot.storage.vouchers import SqlVouchers
from bot.storage.wording_changes import SqlWordingChanges

_MOST_WRITERS = 15  # on a server: as many as its pool has connections


class UnitOfWork:
    """The stores of one session; leaving without `commit` writes nothing."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.orders = SqlOrders(session)
        self.deliveries = SqlDeliveries(session)
        self.notices = SqlNotices(session)
        self.proofs = SqlProofs(session)
        self.reminders = SqlReminders(session)
        self.vouchers = SqlVouchers(session)
        self.conversations = SqlConversations(session)
        self.lists = SqlConversationLists(session)
        self.saved_replies = SqlSavedReplies(session)
        self.agents = SqlAgents(session)
        self.outbox = SqlOutbox(session)
        self.products = SqlProducts(session)
        self.stock_alerts = SqlStockAlerts(session)
        self.consents = SqlConsents(session)
        self.ratings = SqlRatings(session)
        self.privacy_requests = SqlPrivacyRequests(session)
        self.claims = SqlClaims(session)
        self.photos = SqlPhotos(session)
        self.awaited_photos = SqlAwaitedPhotos(session)
        self.audit = SqlAuditTrail(session)
        self.personal_data = SqlPersonalData(session)
        self.reports = SqlReports(session)
        self.lessons = SqlLessons(session)
        self.alerts = SqlAlerts(session)
        self.mails = SqlMails(session)
        self.counterparts = SqlCounterparts(session)
        self.wording_changes = SqlWordingChanges(session)

    async def commit(self) -> None:
        """Write everything.

        Raises:
            AlreadyRecorded: a unique row exists already; nothing was written.
        """
        try:
            await self._session.commit()
        except IntegrityError as error:
            await self._session.rollback()
            raise AlreadyRecorded(str(error.orig)) from error


class Database:
    """An open database; `begin` starts a transaction."""

    def __init__(self, url: str) -> None:
        map_domain()
        self.engine: AsyncEngine = open_engine(url)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        writers = 1 if self.engine.dialect.name == "sqlite" else _MOST_WRITERS
        self._writers = asyncio.Semaphore(writers)
        self._background = asyncio.Semaphore(max(1, writers // 2))
        self._readers = async_sessionmaker(self.engine.execution_options(**{READ_ONLY: True}), expire_on_commit=False)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work; whatever was not committed is rolled back at the end.

        SQLite has one writer at a time: those of this process take turns here, because SQLite lets them sleep and poll.
        """
        async with self._writers, self._sessions() as session:
            yield UnitOfWork(session)

    @asynccontextmanager
    async def begin_in_background(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that no request waits for.

        In a rush so few of them stand in line for writing that a platform's or an agent's request hardly waits for any.
        """
        async with self._background, self.begin() as work:
            yield work

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that only looks: it waits for no writer and holds none up."""
        async with self._readers() as session:
            yield UnitOfWork(session)

    async def close(self) -> None:
        """Close all connections."""
        await self.engine.dispose()
