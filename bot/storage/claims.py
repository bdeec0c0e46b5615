"""Claims in SQL."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shop.orders import Order
from bot.shop.returns import OPEN, Claim
from bot.storage.claim_tables import claims


class SqlClaims:
    """See bot.shop.ports.Claims."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_number(self, number: str) -> Claim | None:
        """The claim with this return number."""
        return (await self._session.scalars(select(Claim).where(claims.c.number == number.upper()))).first()

    async def of_order(self, order: Order) -> Sequence[Claim]:
        """All claims about the order, oldest first."""
        query = select(Claim).where(claims.c.order_id == order.id)
        return (await self._session.scalars(query.order_by(claims.c.id))).all()

    async def newest_open(self, conversation: str) -> Claim | None:
        """The conversation's newest claim that is not over."""
        query = select(Claim).where(claims.c.conversation_id == conversation, claims.c.state.in_(OPEN))
        return (await self._session.scalars(query.order_by(claims.c.id.desc()).limit(1))).first()

    def add(self, claim: Claim) -> None:
        """Keep a new claim."""
        self._session.add(claim)
