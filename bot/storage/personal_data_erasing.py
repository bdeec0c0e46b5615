"""Erasing a person from every table: rows go, or lose what leads to the person.

What the law has a shop keep stays: what was sold, when, to which country, what was paid back and by whom.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import String, Table, cast, delete, literal, null, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.common.environment import new_secret
from bot.conversations.lessons import lesson_text
from bot.shop.customers import PrivacyState
from bot.storage.awaited_photos_tables import awaited_photos
from bot.storage.claim_tables import claims, photos
from bot.storage.conversation_tables import pending_deeds
from bot.storage.lessons_tables import lessons
from bot.storage.message_tables import conversations, deliveries, hand_overs, messages, reminders
from bot.storage.order_tables import order_events, orders, parcels, vouchers
from bot.storage.products_tables import consents, privacy_requests, ratings, stock_alerts
from bot.storage.proof_tables import identities, proof_failures, proofs

_GONE = (  # rows of conversations that are removed
    identities, proofs, reminders, photos, awaited_photos, deliveries, stock_alerts,
)  # fmt: skip
_NOTHING = "—"  # stands where something was said
_SHOPPER = "shopper"  # the actor whose words may stand in an order's events


async def erase_everywhere(session: AsyncSession, email: str, conversation_ids: Sequence[str]) -> None:
    """Erase the person with this address, whose conversations these are."""
    own = (await session.scalars(select(orders.c.id).where(orders.c.email_key == email))).all()
    await _conversations(session, email, conversation_ids)
    await _orders(session, own)
    await session.execute(delete(proofs).where(proofs.c.order_id.in_(own)))
    await session.execute(delete(consents).where(consents.c.email == email))
    await session.execute(_anonymous(vouchers).where(vouchers.c.email == email))
    asked = privacy_requests.c.email == email
    await session.execute(_anonymous(privacy_requests, state=PrivacyState.DONE).where(asked))


async def _conversations(session: AsyncSession, email: str, ids: Sequence[str]) -> None:
    """Their length, times, language and reasons stay for the reports; who it was and what was said do not."""
    for table in _GONE:
        await session.execute(delete(table).where(table.c.conversation_id.in_(ids)))
    await session.execute(delete(proof_failures).where(proof_failures.c.conversation.in_(ids)))
    words = await session.scalars(select(messages.c.text).where(messages.c.conversation_id.in_(ids)))
    await session.execute(delete(lessons).where(lessons.c.text.in_({lesson_text(each) for each in words})))
    await session.execute(update(pending_deeds).where(pending_deeds.c.conversation_id.in_(ids)).values(note=""))
    said = {"text": _NOTHING, "payload": "", "buttons": [], "cards": [], "reading": null(), "external_id": null()}
    await session.execute(update(messages).where(messages.c.conversation_id.in_(ids)).values(said))
    found = {"order_number": "", "proposal": "", "tried": []}
    await session.execute(update(hand_overs).where(hand_overs.c.conversation_id.in_(ids)).values(found))
    await session.execute(update(ratings).where(ratings.c.conversation_id.in_(ids)).values(comment=""))
    for each in ids:  # a token of nobody for each: the shopper's own opens it no more
        token = hashlib.sha256(new_secret().encode()).hexdigest()
        who: dict[str, Any] = {"customer_name": "", "customer_email": "", "verified": False, "address": None}
        await session.execute(update(conversations).where(conversations.c.id == each).values(token_hash=token, **who))
    typed = conversations.c.customer_email == email  # by somebody who has proven nothing: only the address goes
    await session.execute(update(conversations).where(typed).values(customer_email=""))


async def _orders(session: AsyncSession, own: Sequence[int]) -> None:
    nobody = "erased-" + cast(orders.c.id, String)
    empty = dict.fromkeys(("postcode", "phone", "address", "city"), "")
    await session.execute(update(orders).where(orders.c.id.in_(own)).values(email=nobody, email_key=nobody, **empty))
    place = {"delivered_to": "", "pickup_point": ""}
    await session.execute(update(parcels).where(parcels.c.order_id.in_(own)).values(place))
    words = order_events.c.order_id.in_(own) & (order_events.c.actor == _SHOPPER)
    await session.execute(update(order_events).where(words).values(reason=""))
    said = {"comment": "", "wish_detail": "", "photos": []}
    await session.execute(update(claims).where(claims.c.order_id.in_(own)).values(said))


def _anonymous(table: Table, **values: Any) -> Any:
    """An update that leaves a name of nobody where the address was, one for each row."""
    return update(table).values(email=literal("erased-") + cast(table.c.id, String), **values)
