"""Who has proven which order, in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.orders import Order
from bot.shop.proof import ProofFailure
from bot.storage.order_tables import orders
from bot.storage.proof_tables import identities, proof_failures, proofs


class SqlProofs:
    """See bot.shop.ports.Proofs."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def identity(self, conversation: str) -> str | None:
        """The e-mail address the storefront vouches for, if it does."""
        return await self._session.scalar(
            select(identities.c.email).where(identities.c.conversation_id == conversation)
        )

    async def set_identity(self, conversation: str, email: str) -> None:
        """Remember whom the storefront vouches for."""
        own = identities.c.conversation_id == conversation
        if await self.identity(conversation) is None:
            await self._session.execute(insert(identities).values(conversation_id=conversation, email=email))
        else:
            await self._session.execute(update(identities).where(own).values(email=email))

    async def proven(self, conversation: str) -> Sequence[int]:
        """Ids of the orders this conversation has proven."""
        query = select(proofs.c.order_id).where(proofs.c.conversation_id == conversation)
        return (await self._session.scalars(query)).all()

    async def add_proven(self, conversation: str, order: Order, at: datetime) -> None:
        """Remember a proof; the second time changes nothing."""
        if order.id not in await self.proven(conversation):
            await self._session.execute(insert(proofs).values(conversation_id=conversation, order_id=order.id, at=at))

    async def proven_emails(self, conversations: Sequence[str]) -> dict[str, str]:
        """The e-mail address of an order each conversation has proven, for those that have."""
        query = (
            select(proofs.c.conversation_id, orders.c.email)
            .join(orders, orders.c.id == proofs.c.order_id)
            .where(proofs.c.conversation_id.in_(conversations))
        )
        return {row.conversation_id: row.email for row in await self._session.execute(query)}

    async def failures(self, conversation: str, number: str, since: datetime) -> Sequence[ProofFailure]:
        """Failed attempts since then, of the conversation or for the order number, oldest first."""
        table = proof_failures.c
        query = select(ProofFailure).where(
            table.at >= since, or_(table.conversation == conversation, table.number == number)
        )
        return (await self._session.scalars(query.order_by(table.at, table.id))).all()

    def add_failure(self, failure: ProofFailure) -> None:
        """Remember a failed attempt."""
        self._session.add(failure)
