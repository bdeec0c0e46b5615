"""The figures of a report, as the desk's page gets them."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from math import ceil
from statistics import median
from typing import Any

from bot.common.shop_settings import ShopSettings
from bot.conversations.contacts import FOLLOWED, PAUSE, Outcome, outcomes
from bot.conversations.reporting import NOT_UNDERSTOOD, Asked
from bot.desk.ports import WholeUnitOfWork
from bot.desk.reports.period import Period
from bot.shop.late_orders import LOOKED_AT, late_orders

_MOST_OF_ALL = 0.9  # the share of the slower of two times
_SCORES = (1, 2, 3, 4, 5)


async def figures(work: WholeUnitOfWork, period: Period, settings: ShopSettings, now: datetime) -> dict[str, Any]:
    """All figures of a period; those of late orders are of now, whatever the period."""
    reports, scope = work.reports, period.scope
    asked, read = await reports.asked(scope), await reports.intents(scope)
    ended = await _outcomes(work, period, now)
    late = late_orders(await work.orders.on_their_way(now - LOOKED_AT), await work.notices.all(), settings, now)
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "zone": settings.time_zone,
        "channels_known": list(await reports.channels()),
        "languages_offered": settings.languages,
        "volume": [_plain(asdict(day)) for day in await reports.volume(scope, period.days)],
        "outcomes": {outcome: ended[outcome] for outcome in Outcome},
        "reasons": _ranked("reason", Counter(request.reason for request in asked)),
        "waits": waits(asked),
        "ratings": _ratings(await reports.ratings(scope), await reports.rated(scope)),
        "intents": _ranked("intent", {name: n for name, n in read.items() if name not in NOT_UNDERSTOOD}),
        "languages": _ranked("language", await reports.languages(scope)),
        "channels": _ranked("channel", await reports.by_channel(scope)),
        "unanswered": {"messages": sum(read.get(name, 0) for name in NOT_UNDERSTOOD), "read": sum(read.values())},
        "late": [_plain(asdict(order)) for order in late],
    }


def waits(asked: Sequence[Asked]) -> dict[str, Any]:
    """How long shoppers who asked for a person waited for the first answer, and until it was resolved."""
    answered = [each.answered_at - each.at for each in asked if each.answered_at]
    resolved = [each.resolved_at - each.at for each in asked if each.resolved_at]
    return {"asked": len(asked), "first_answer": _spread(answered), "resolution": _spread(resolved)}


async def _outcomes(work: WholeUnitOfWork, period: Period, now: datetime) -> Counter[Outcome]:
    around = replace(period.scope, start=period.scope.start - PAUSE, end=period.scope.end + FOLLOWED)
    spoken, asked = await work.reports.spoken(around), await work.reports.asked(around)
    return await asyncio.to_thread(outcomes, spoken, asked, period.scope, now)


def _spread(times: Sequence[timedelta]) -> dict[str, int | None]:
    """How many, the time in which half were done, and that in which nine of ten were (nearest rank), in seconds."""
    seconds = sorted(time.total_seconds() for time in times)
    if not seconds:
        return {"count": 0, "median": None, "p90": None}
    slow = seconds[ceil(len(seconds) * _MOST_OF_ALL) - 1]
    return {"count": len(seconds), "median": round(median(seconds)), "p90": round(slow)}


def _ratings(scores: Mapping[int, int], conversations: int) -> dict[str, Any]:
    number = sum(scores.values())
    average = sum(score * times for score, times in scores.items()) / number if number else None
    return {
        "scores": [{"score": score, "count": scores.get(score, 0)} for score in _SCORES],
        "average": round(average, 2) if average is not None else None,
        "conversations": conversations,
    }


def _ranked(name: str, numbers: Mapping[str, int]) -> list[dict[str, Any]]:
    ranked = sorted(numbers.items(), key=lambda each: (-each[1], each[0]))
    return [{name: value, "count": count} for value, count in ranked]


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Dates as text."""
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in fields.items()}
