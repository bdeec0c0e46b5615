"""Vouchers in SQL."""

from collections.abc import Collection, Sequence

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.shop.vouchers import Voucher
from bot.storage.order_tables import vouchers


class SqlVouchers:
    """See bot.shop.ports.Vouchers."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def given_to(self, conversation: str, emails: Collection[str]) -> Sequence[Voucher]:
        """The vouchers given in this conversation or to one of these addresses, the newest first."""
        person = vouchers.c.email.in_([email_key(email) for email in emails])
        query = select(Voucher).where(or_(vouchers.c.conversation_id == conversation, person))
        return (await self._session.scalars(query.order_by(vouchers.c.issued_at.desc()))).all()

    async def of(self, email: str, order_id: int | None, notice_id: int | None) -> Voucher | None:
        """The voucher given for this order, or to this person for this notice."""
        table = vouchers.c
        person = (table.email == email_key(email)) & (table.notice_id == notice_id) & table.notice_id.is_not(None)
        query = select(Voucher).where(or_(table.order_id == order_id, person)).order_by(table.id)
        return (await self._session.scalars(query)).first()

    def add(self, voucher: Voucher) -> None:
        """Keep a new voucher."""
        self._session.add(voucher)
