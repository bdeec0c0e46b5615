"""Vouchers in SQL."""

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.shop.vouchers import Voucher
from bot.storage.tables import vouchers


class SqlVouchers:
    """See bot.shop.ports.Vouchers."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, email: str, order_id: int | None, notice_id: int | None) -> Voucher | None:
        """The voucher given for this order, or to this person for this notice."""
        table = vouchers.c
        person = (table.email == email_key(email)) & (table.notice_id == notice_id) & table.notice_id.is_not(None)
        query = select(Voucher).where(or_(table.order_id == order_id, person)).order_by(table.id)
        return (await self._session.scalars(query)).first()

    def add(self, voucher: Voucher) -> None:
        """Keep a new voucher."""
        self._session.add(voucher)
