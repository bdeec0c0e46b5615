"""The facts of reports, counted by the database."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, case, distinct, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.model import Sender
from bot.conversations.reporting import NOT_UNDERSTOOD, Asked, Day, DayVolume, Missed, Scope, Spoken
from bot.storage.message_tables import conversations, hand_overs, messages
from bot.storage.products_tables import ratings
from bot.storage.types import UtcDateTime

_conversations, _messages, _hand_overs = conversations.c, messages.c, hand_overs.c
_WRITERS = (Sender.SHOPPER, Sender.BOT, Sender.AGENT)
_BY_SHOPPER = _messages.sender == Sender.SHOPPER
_INTENT = _messages.reading["intent"].as_string()
_AT_ONCE = 1000  # rows, so that other requests are served between them
_OF_CONVERSATION = _messages.conversation_id == _conversations.id


class SqlReports:
    """See bot.conversations.reporting.Reports."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def volume(self, scope: Scope, days: Sequence[Day]) -> Sequence[DayVolume]:
        """What was written on each of the days, quiet days included."""
        calendar = _calendar(days)
        query = (
            select(
                calendar.c.day,
                func.count(distinct(case((_BY_SHOPPER, _messages.conversation_id)))),
                *(func.sum(case((_messages.sender == sender, 1), else_=0)) for sender in _WRITERS),
            )
            .join(messages, (_messages.at >= calendar.c.starts) & (_messages.at < calendar.c.ends))
            .join(conversations, _OF_CONVERSATION)
            .where(_messages.sender.in_(_WRITERS), *_kept(scope))
            .group_by(calendar.c.day)
        )
        found = {row[0]: DayVolume(row[0], *map(int, row[1:])) for row in await self._session.execute(query)}
        return [found.get(day.date) or DayVolume(day.date, 0, 0, 0, 0) for day in days]

    async def spoken(self, scope: Scope) -> Sequence[Spoken]:
        """What shoppers and agents wrote, by conversation and in order."""
        people = _messages.sender.in_((Sender.SHOPPER, Sender.AGENT))
        query = _in_scope(select(_messages.conversation_id, _messages.sender, _messages.at), scope).where(people)
        rows = await self._session.stream(query.order_by(_messages.conversation_id, _messages.seq))
        return [Spoken(*row) async for part in rows.partitions(_AT_ONCE) for row in part]

    async def asked(self, scope: Scope) -> Sequence[Asked]:
        """The requests for a person, oldest first; an answer counts until the request is resolved."""
        during = (_hand_overs.resolved_at.is_(None)) | (_messages.at <= _hand_overs.resolved_at)
        same = (_messages.conversation_id == _hand_overs.conversation_id) & (_messages.at >= _hand_overs.at) & during
        query = (
            select(
                _hand_overs.conversation_id,
                _hand_overs.reason,
                _hand_overs.at,
                func.min(_messages.at, type_=UtcDateTime),
                _hand_overs.resolved_at,
            )
            .join(conversations, _hand_overs.conversation_id == _conversations.id)
            .outerjoin(messages, same & (_messages.sender == Sender.AGENT))
            .where(_hand_overs.at >= scope.start, _hand_overs.at < scope.end, *_kept(scope))
            .group_by(_hand_overs.id)
            .order_by(_hand_overs.at, _hand_overs.id)
        )
        return [Asked(*row) for row in await self._session.execute(query)]

    async def ratings(self, scope: Scope) -> dict[int, int]:
        """How often each score from 1 to 5 was given."""
        query = _rated(select(ratings.c.score, func.count()), scope).group_by(ratings.c.score)
        return {row[0]: row[1] for row in await self._session.execute(query)}

    async def rated(self, scope: Scope) -> int:
        """In how many conversations a score was given."""
        return await self._session.scalar(_rated(select(func.count(distinct(_conversations.id))), scope)) or 0

    async def intents(self, scope: Scope) -> dict[str, int]:
        """How many messages of shoppers were read as each intent."""
        read = _in_scope(select(_INTENT.label("intent")), scope).where(_BY_SHOPPER).subquery()
        query = select(read.c.intent, func.count()).group_by(read.c.intent)
        return {intent: number for intent, number in await self._session.execute(query) if intent}

    async def languages(self, scope: Scope) -> dict[str, int]:
        """In how many conversations of each language the shopper wrote."""
        return await self._conversations_by(_conversations.language, scope)

    async def by_channel(self, scope: Scope) -> dict[str, int]:
        """In how many conversations of each channel the shopper wrote."""
        return await self._conversations_by(_conversations.channel, scope)

    async def channels(self) -> Sequence[str]:
        """Every channel on which there is a conversation."""
        return (await self._session.scalars(select(_conversations.channel).distinct().order_by("channel"))).all()

    async def missed(self, scope: Scope, most: int) -> Sequence[Missed]:
        """The messages that were not understood, newest first."""
        columns = (_messages.conversation_id, _messages.text, _conversations.language, _messages.at, _messages.reading)
        query = _in_scope(select(*columns), scope).where(_BY_SHOPPER, _INTENT.in_(NOT_UNDERSTOOD))
        rows = await self._session.execute(query.order_by(_messages.at.desc(), _messages.id.desc()).limit(most))
        return [_missed(*row) for row in rows]

    async def _conversations_by(self, column: Any, scope: Scope) -> dict[str, int]:
        query = _in_scope(select(column, func.count(distinct(_conversations.id))), scope)
        rows = await self._session.execute(query.where(_BY_SHOPPER).group_by(column))
        return {row[0]: row[1] for row in rows}


def _calendar(days: Sequence[Day]) -> Any:
    """The days as a table, so that one query counts them all whatever the zone and its summer time."""
    rows = [
        select(
            literal(day.date, Date).label("day"),
            literal(day.start, UtcDateTime).label("starts"),
            literal(day.end, UtcDateTime).label("ends"),
        )
        for day in days
    ]
    return union_all(*rows).cte("calendar")


def _in_scope(query: Select[Any], scope: Scope) -> Select[Any]:
    return (
        query.select_from(messages)
        .join(conversations, _OF_CONVERSATION)
        .where(_messages.at >= scope.start, _messages.at < scope.end, *_kept(scope))
    )


def _rated(query: Select[Any], scope: Scope) -> Select[Any]:
    return (
        query.select_from(ratings)
        .join(conversations, ratings.c.conversation_id == _conversations.id)
        .where(ratings.c.at >= scope.start, ratings.c.at < scope.end, *_kept(scope))
    )


def _kept(scope: Scope) -> list[ColumnElement[bool]]:
    """The conditions of channel and language."""
    kept = []
    if scope.channel:
        kept.append(_conversations.channel == scope.channel)
    if scope.language:
        kept.append(_conversations.language == scope.language)
    return kept


def _missed(conversation_id: str, text: str, language: str, at: Any, reading: dict[str, Any]) -> Missed:
    guesses = tuple((str(name), float(share)) for name, share in reading.get("guesses") or ())
    return Missed(conversation_id, text, reading.get("language") or language, at, guesses)
