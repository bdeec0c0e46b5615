"""Finding conversations in SQL: a page at a time, and counted by the database."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.lists import Numbers, Wanted
from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner
from bot.storage import conversation_tables
from bot.storage.message_tables import conversations, hand_overs, messages
from bot.storage.order_tables import orders
from bot.storage.proof_tables import proofs

_conversations, _messages, _hand_overs = conversations.c, messages.c, hand_overs.c
_tags, _pending = conversation_tables.conversation_tags.c, conversation_tables.pending_deeds.c
_WITH_PEOPLE = (Owner.QUEUE, Owner.AGENT)


class SqlConversationLists:
    """See bot.conversations.lists.ConversationLists."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def page(self, wanted: Wanted, offset: int, most: int) -> Sequence[Conversation]:
        """One page of what is wanted."""
        query = select(Conversation).where(*_conditions(wanted))
        ordered = _waiting_first(query) if wanted.waiting_first else query.order_by(_conversations.updated_at.desc())
        page = ordered.order_by(_conversations.id).offset(offset).limit(most)
        return (await self._session.scalars(page)).all()

    async def numbers(self) -> Numbers:
        """How many wait and how many each agent has, without those put aside."""
        query = select(_conversations.owner, _conversations.agent_id, func.count()).where(
            _conversations.owner.in_(_WITH_PEOPLE), _conversations.snoozed_until.is_(None), ~_decided()
        )
        rows = await self._session.execute(query.group_by(_conversations.owner, _conversations.agent_id))
        counted = [(owner, agent, count) for owner, agent, count in rows]
        queued = sum(count for owner, _, count in counted if owner is Owner.QUEUE)
        mine = {agent: count for owner, agent, count in counted if owner is Owner.AGENT}
        return Numbers(queued, mine, queued + sum(mine.values()))

    async def tags(self) -> Sequence[tuple[str, int]]:
        """Every tag in use with how many conversations have it, the commonest first."""
        count = func.count()
        query = select(_tags.name, count).group_by(_tags.name).order_by(count.desc(), _tags.name)
        return [(name, number) for name, number in await self._session.execute(query)]

    async def due(self, now: datetime) -> Sequence[str]:
        """Ids of conversations with a decided deed to be done now, or whose snooze is over."""
        decided = select(_pending.conversation_id).where(_pending.due_at <= now)
        asleep = select(_conversations.id).where(_conversations.snoozed_until <= now)
        return (await self._session.scalars(union(decided, asleep))).all()


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    yield _conversations.owner.in_(wanted.owners)
    if wanted.agent_id is not None:
        yield _conversations.agent_id == wanted.agent_id
    if wanted.snoozed is not None:
        yield _conversations.snoozed_until.is_not(None) if wanted.snoozed else _conversations.snoozed_until.is_(None)
        yield ~_decided()
    if wanted.resolved:
        yield _conversations.id.in_(select(_hand_overs.conversation_id).where(_hand_overs.resolved_at.is_not(None)))
    if wanted.channel:
        yield _conversations.channel == wanted.channel
    if wanted.language:
        yield _conversations.language == wanted.language
    if wanted.tag:
        yield exists().where(_tags.conversation_id == _conversations.id, _tags.name == wanted.tag)
    yield from (_mentions(word) for word in wanted.words)


def _decided() -> ColumnElement[bool]:
    return exists().where(_pending.conversation_id == _conversations.id)


def _mentions(word: str) -> ColumnElement[bool]:
    """Whether a word occurs in who the shopper is, what they have ordered, or what was written."""
    proven = (
        select(proofs.c.conversation_id)
        .join(orders, orders.c.id == proofs.c.order_id)
        .where(or_(_holds(orders.c.number, word), _holds(orders.c.email, word)))
    )
    return or_(
        _holds(_conversations.customer_name, word),
        _holds(_conversations.customer_email, word),
        _conversations.id.in_(select(_hand_overs.conversation_id).where(_holds(_hand_overs.order_number, word))),
        _conversations.id.in_(select(_tags.conversation_id).where(_tags.name == word.lower())),
        _conversations.id.in_(proven),
        _conversations.id.in_(select(_messages.conversation_id).where(_holds(_messages.text, word))),
    )


def _holds(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    return func.lower(column).contains(word.lower(), autoescape=True)


def _waiting_first(query: Select[Any]) -> Select[Any]:
    priority = exists().where(
        and_(_hand_overs.conversation_id == _conversations.id, _hand_overs.priority, _hand_overs.resolved_at.is_(None))
    )
    since = func.coalesce(_conversations.waiting_since, _conversations.updated_at)
    return query.order_by(priority.desc(), _conversations.waiting_since.is_(None), since)
