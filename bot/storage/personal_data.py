"""Everything about one person, over all tables. docs/personal-data.md says of each table what becomes of it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.text import email_key
from bot.storage.audit_tables import audit
from bot.storage.claim_tables import claim_lines, claims, photos
from bot.storage.message_tables import conversations, hand_overs, messages, reminders
from bot.storage.order_tables import order_events, order_lines, orders, parcels, refunds, tracking_events, vouchers
from bot.storage.personal_data_erasing import erase_everywhere
from bot.storage.products_tables import consents, privacy_requests, ratings, stock_alerts
from bot.storage.proof_tables import identities, proofs

_SECRETS = {"token_hash", "number_key", "email_key", "tracking_key", "external_id", "agent_id"}


class SqlPersonalData:
    """See bot.shop.personal_data.PersonalData."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def conversations(self, email: str) -> Sequence[str]:
        """Ids of the conversations whose shopper has proven to be this person, the newest first."""
        key = email_key(email)
        vouched = select(identities.c.conversation_id).where(identities.c.email == key)
        proven = (
            select(proofs.c.conversation_id)
            .join(orders, orders.c.id == proofs.c.order_id)
            .where(orders.c.email_key == key)
        )
        table = conversations.c
        query = select(table.id).where(or_(table.id.in_(vouched), table.id.in_(proven)))
        return (await self._session.scalars(query.order_by(table.updated_at.desc()))).all()

    async def photo_files(self, conversation_ids: Sequence[str]) -> Sequence[str]:
        """The files of the photos in these conversations."""
        query = select(photos.c.file).where(photos.c.conversation_id.in_(conversation_ids))
        return (await self._session.scalars(query)).all()

    async def collect(self, email: str, conversation_ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Every row about the person, without what only machines need."""
        key = email_key(email)
        own = (await self._session.scalars(select(orders.c.id).where(orders.c.email_key == key))).all()
        boxes = select(parcels.c.id).where(parcels.c.order_id.in_(own))
        numbers = select(orders.c.number).where(orders.c.id.in_(own))
        asked = (
            (conversations, conversations.c.id.in_(conversation_ids)),
            *((table, table.c.conversation_id.in_(conversation_ids)) for table in _OF_CONVERSATIONS),
            (orders, orders.c.id.in_(own)),
            *((table, table.c.order_id.in_(own)) for table in _OF_ORDERS),
            (tracking_events, tracking_events.c.parcel_id.in_(boxes)),
            *((table, table.c.email == key) for table in (consents, privacy_requests, vouchers)),
            (audit, or_(audit.c.order_number.in_(numbers), audit.c.conversation_id.in_(conversation_ids))),
        )
        return {table.name: await self._rows(table, whose) for table, whose in asked}

    async def erase(self, email: str, conversation_ids: Sequence[str]) -> None:
        """Remove what need not be kept, and take from the rest what leads to the person."""
        await self._session.flush()
        await erase_everywhere(self._session, email_key(email), conversation_ids)

    async def _rows(self, table: Table, whose: ColumnElement[bool]) -> list[dict[str, Any]]:
        shown = [column for column in table.c if column.name not in _SECRETS]
        found = await self._session.execute(select(*shown).where(whose).order_by(*table.primary_key.columns))
        return [dict(row._mapping) for row in found]


_OF_CONVERSATIONS = (messages, hand_overs, photos, identities, proofs, ratings, stock_alerts, reminders)
_OF_ORDERS = (order_lines, parcels, refunds, order_events, claims, claim_lines)
