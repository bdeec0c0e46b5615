"""The audit trail in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.audit import AuditEntry
from bot.storage.audit_tables import audit


class SqlAuditTrail:
    """See bot.shop.audit.AuditTrail."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_key(self, key: str) -> AuditEntry | None:
        """The deed of this request, if it was carried out."""
        return (await self._session.scalars(select(AuditEntry).where(audit.c.key == key))).first()

    async def of_orders(self, numbers: Sequence[str]) -> Sequence[AuditEntry]:
        """The deeds about these orders, the newest first."""
        query = select(AuditEntry).where(audit.c.order_number.in_(numbers))
        return (await self._session.scalars(query.order_by(audit.c.at.desc(), audit.c.id.desc()))).all()

    def add(self, entry: AuditEntry) -> None:
        """Write down a deed."""
        self._session.add(entry)
