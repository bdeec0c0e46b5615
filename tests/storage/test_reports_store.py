"""The facts of reports against cases counted by hand, on both databases."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.conversations.lessons import Lesson
from bot.conversations.model import Conversation, HandOver, Sender
from bot.conversations.reporting import Asked, DayVolume, Missed, Scope, Spoken
from bot.desk.reports.period import period_in
from bot.shop.customers import Rating
from bot.shop.orders import OrderStatus, ParcelState
from bot.storage.unit_of_work import Database
from tests.building import NOW, a_parcel, an_order, days_ago, keep

ZONE = ZoneInfo("Europe/Vilnius")  # two hours ahead of UTC in winter
MIDNIGHT = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)  # of the 21st there
ANNA, OLGA = "a" * 32, "o" * 32
TWO_DAYS = period_in({"from": "2026-11-20", "to": "2026-11-21"}, ZONE, NOW)
TRACK = {"intent": "track_order", "confidence": 0.9, "language": "en", "order": "", "guesses": []}
LOST = {
    "intent": "nlu_fallback",
    "confidence": 0.7,
    "language": "ru",
    "order": "",
    "guesses": [["customs", 0.25], ["track_order", 0.2]],
}


def after_midnight(minutes: float) -> datetime:
    return MIDNIGHT + timedelta(minutes=minutes)


Line = tuple[Sender, float, dict[str, Any] | None]


async def talk(db: Database, name: str, channel: str, language: str, lines: Sequence[Line], *asked: HandOver) -> None:
    """A conversation with messages so many minutes after midnight."""
    async with db.begin() as work:
        at = after_midnight(lines[0][1])
        conversation = Conversation(name, channel, name, language, at, at, hand_overs=list(asked))
        work.conversations.add(conversation)
        for sender, minutes, reading in lines:
            message = conversation.next_message(sender, f"at {minutes}", after_midnight(minutes), reading=reading)
            work.conversations.add_message(message)
        await work.commit()


@pytest.fixture
async def told(either: Database) -> Database:
    """Anna writes before and after midnight; Olga is not understood and asks for a person twice."""
    await talk(
        either,
        ANNA,
        "widget",
        "en",
        [(Sender.SHOPPER, -1, TRACK), (Sender.BOT, 0, None), (Sender.SHOPPER, 5, TRACK), (Sender.CLOCK, 6, TRACK)],
    )
    await talk(
        either,
        OLGA,
        "telegram",
        "ru",
        [(Sender.SHOPPER, 10, LOST), (Sender.SYSTEM, 11, None), (Sender.AGENT, 20, None), (Sender.NOTE, 21, None)],
        HandOver("complaint", after_midnight(11), resolved_at=after_midnight(40)),
        HandOver("human_agent", after_midnight(50)),
    )
    return either


async def test_messages_are_counted_by_the_days_of_the_shop_s_zone(told: Database) -> None:
    async with told.read() as work:
        assert await work.reports.volume(TWO_DAYS.scope, TWO_DAYS.days) == [
            DayVolume(date(2026, 11, 20), conversations=1, shopper=1, bot=0, agent=0),
            DayVolume(date(2026, 11, 21), conversations=2, shopper=2, bot=1, agent=1),
        ]
        telegram = Scope(TWO_DAYS.scope.start, TWO_DAYS.scope.end, channel="telegram", language="ru")
        assert await work.reports.volume(telegram, TWO_DAYS.days) == [
            DayVolume(date(2026, 11, 20), 0, 0, 0, 0),
            DayVolume(date(2026, 11, 21), 1, 1, 0, 1),
        ]


async def test_a_year_of_days_is_one_query(told: Database) -> None:
    year = period_in({"from": "2025-11-21", "to": "2026-11-21"}, ZONE, NOW)
    async with told.read() as work:
        volume = await work.reports.volume(year.scope, year.days)
    assert len(volume) == 366 and sum(day.shopper for day in volume) == 3


async def test_who_wrote_comes_by_conversation_and_in_order(told: Database) -> None:
    async with told.read() as work:
        assert await work.reports.spoken(TWO_DAYS.scope) == [
            Spoken(ANNA, Sender.SHOPPER, after_midnight(-1)),
            Spoken(ANNA, Sender.SHOPPER, after_midnight(5)),
            Spoken(OLGA, Sender.SHOPPER, after_midnight(10)),
            Spoken(OLGA, Sender.AGENT, after_midnight(20)),
        ]


async def test_an_answer_belongs_to_the_request_before_it_only(told: Database) -> None:
    async with told.read() as work:
        assert await work.reports.asked(TWO_DAYS.scope) == [
            Asked(OLGA, "complaint", after_midnight(11), after_midnight(20), after_midnight(40)),
            Asked(OLGA, "human_agent", after_midnight(50), None, None),
        ]


async def test_intents_languages_and_channels(told: Database) -> None:
    async with told.read() as work:
        assert await work.reports.intents(TWO_DAYS.scope) == {"track_order": 2, "nlu_fallback": 1}
        assert await work.reports.languages(TWO_DAYS.scope) == {"en": 1, "ru": 1}
        assert await work.reports.by_channel(TWO_DAYS.scope) == {"widget": 1, "telegram": 1}
        assert await work.reports.channels() == ["telegram", "widget"]


async def test_what_was_not_understood_comes_with_its_guesses(told: Database) -> None:
    async with told.read() as work:
        assert await work.reports.missed(TWO_DAYS.scope, 10) == [
            Missed(OLGA, "at 10", "ru", after_midnight(10), (("customs", 0.25), ("track_order", 0.2)))
        ]


async def test_ratings_are_those_of_the_scope(told: Database) -> None:
    async with told.begin() as work:
        for conversation, score, minutes in ((ANNA, 5, 7), (ANNA, 4, 8), (OLGA, 1, 60), (OLGA, 2, 60 * 24 * 3)):
            work.ratings.add(Rating(conversation, score, "asked", after_midnight(minutes)))
        await work.commit()
    async with told.read() as work:
        assert await work.reports.ratings(TWO_DAYS.scope) == {5: 1, 4: 1, 1: 1}
        assert await work.reports.rated(TWO_DAYS.scope) == 2


async def test_orders_on_their_way_are_paid_and_not_there_yet(either: Database) -> None:
    await keep(
        either,
        an_order("UNSHIPPED", waiting=1),
        an_order("MOVING", [a_parcel(number="R1")]),
        an_order("HALF", [a_parcel(ParcelState.DELIVERED, number="R2"), a_parcel(ParcelState.LOST, number="R3")]),
        an_order("THERE", [a_parcel(ParcelState.DELIVERED, number="R4")]),
        an_order("UNPAID", waiting=1, status=OrderStatus.PENDING_PAYMENT),
        an_order("ELSEWHERE", waiting=1, marketplace="Amazon"),
        an_order("FORGOTTEN", waiting=1, ordered_at=days_ago(200)),
    )
    async with either.read() as work:
        found = {order.number for order in await work.orders.on_their_way(days_ago(180))}
    assert found == {"UNSHIPPED", "MOVING", "HALF"}


async def test_a_lesson_is_kept_and_forgotten(either: Database) -> None:
    async with either.begin() as work:
        work.lessons.add(Lesson("k1", "где посылка", "ru", "track_order", "Maja", NOW))
        work.lessons.add(Lesson("k2", "asdf", "en", "", "Maja", days_ago(1)))
        await work.commit()
    async with either.begin() as work:
        assert [lesson.key for lesson in await work.lessons.all()] == ["k1", "k2"]
        lesson = await work.lessons.of("k1")
        assert lesson and lesson.text == "где посылка"
        await work.lessons.forget(lesson)
        await work.commit()
    async with either.read() as work:
        assert [lesson.key for lesson in await work.lessons.all()] == ["k2"]
