"""The vouchers a shopper has, in SQL."""

from collections.abc import Collection, Sequence

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.shop.vouchers import Voucher
from bot.storage.tables import vouchers


class SqlOwnVouchers:
    """See bot.shop.ports.OwnVouchers."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def given_to(self, conversation: str, emails: Collection[str]) -> Sequence[Voucher]:
        """The vouchers given in this conversation or to one of these addresses, the newest first."""
        person = vouchers.c.email.in_([email_key(email) for email in emails])
        query = select(Voucher).where(or_(vouchers.c.conversation_id == conversation, person))
        return (await self._session.scalars(query.order_by(vouchers.c.issued_at.desc()))).all()
