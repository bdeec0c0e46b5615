"""Reports over HTTP: figures by hand, CSV, and periods that are none."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest

from bot.common.clock import utc_now
from bot.conversations.model import Conversation, HandOver, Sender
from bot.conversations.reporting import Asked
from bot.desk.reports.figures import waits
from bot.shop.customers import Rating
from tests.desk.at_the_desk import Desk
from tests.hub.serving import Client, database_of, error_of

TRACK = {"intent": "track_order", "confidence": 0.9, "language": "ru", "order": "", "guesses": []}
MISSED = {"intent": "out_of_scope", "confidence": 0.9, "language": "ru", "order": "", "guesses": []}


async def three_days_ago(hub: Client) -> None:
    """A Russian shopper on Telegram is answered by the bot; an English one asks for a person, who answers."""
    at = utc_now() - timedelta(days=3)
    async with database_of(hub).begin() as work:
        for name, channel, language in (("r" * 32, "telegram", "ru"), ("e" * 32, "widget", "en")):
            talk = Conversation(name, channel, name, language, at, at)
            work.conversations.add(talk)
            reading = TRACK if language == "ru" else MISSED
            work.conversations.add_message(talk.next_message(Sender.SHOPPER, "=1+1", at, reading=reading))
            work.conversations.add_message(talk.next_message(Sender.BOT, "Hello", at))
            if language == "en":
                talk.hand_overs.append(HandOver("complaint", at, resolved_at=at + timedelta(hours=2)))
                answer = talk.next_message(Sender.AGENT, "Hi", at + timedelta(minutes=10), channel="desk")
                work.conversations.add_message(answer)
                work.ratings.add(Rating(name, 4, "asked", at))
        await work.commit()


async def report(desk: Desk, **query: str) -> dict[str, Any]:
    """The figures."""
    response = await desk.get("reports", **query)
    assert response.status == 200, await response.text()
    return await response.json()


async def rows(desk: Desk, name: str, **query: str) -> list[list[str]]:
    """A figure's CSV."""
    response = await desk.get(f"reports/{name}", **query)
    assert response.status == 200, await response.text()
    assert response.content_type == "text/csv" and f'filename="{name}-' in response.headers["Content-Disposition"]
    return list(csv.reader(io.StringIO((await response.read()).decode("utf-8-sig"), newline="")))


async def test_the_figures_of_a_week(hub: Client, maja: Desk) -> None:
    await three_days_ago(hub)
    found = await report(maja, days="7")
    assert len(found["volume"]) == 7
    assert {
        name: sum(day[name] for day in found["volume"]) for name in ("conversations", "shopper", "bot", "agent")
    } == {
        "conversations": 2,
        "shopper": 2,
        "bot": 2,
        "agent": 1,
    }
    assert found["outcomes"] == {"bot": 1, "back": 0, "person": 1, "open": 0}
    assert found["reasons"] == [{"reason": "complaint", "count": 1}]
    assert found["waits"] == {
        "asked": 1,
        "first_answer": {"count": 1, "median": 600, "p90": 600},
        "resolution": {"count": 1, "median": 7200, "p90": 7200},
    }
    assert (found["ratings"]["average"], found["ratings"]["conversations"]) == (4.0, 1)
    assert found["intents"] == [{"intent": "track_order", "count": 1}]
    assert found["unanswered"] == {"messages": 1, "read": 2}
    assert found["languages"] == [{"language": "en", "count": 1}, {"language": "ru", "count": 1}]


async def test_a_filter_leaves_only_its_own(hub: Client, maja: Desk) -> None:
    await three_days_ago(hub)
    found = await report(maja, channel="telegram", language="ru")
    assert found["outcomes"] == {"bot": 1, "back": 0, "person": 0, "open": 0}
    assert found["reasons"] == [] and found["channels"] == [{"channel": "telegram", "count": 1}]
    assert found["channels_known"] == ["telegram", "widget"]
    assert (await report(maja, channel="telegram", language="en"))["languages"] == []


async def test_nothing_is_no_figure(maja: Desk) -> None:
    found = await report(maja)
    assert len(found["volume"]) == 30
    assert found["waits"]["first_answer"] == {"count": 0, "median": None, "p90": None}
    assert found["ratings"]["average"] is None and found["late"] == []


async def test_each_figure_is_a_csv(hub: Client, maja: Desk) -> None:
    await three_days_ago(hub)
    assert len(await rows(maja, "volume", days="7")) == 8
    assert await rows(maja, "outcomes") == [
        ["outcome", "contacts"],
        ["bot", "1"],
        ["back", "0"],
        ["person", "1"],
        ["open", "0"],
    ]
    assert (await rows(maja, "waits"))[1] == ["first_answer", "1", "600", "600"]
    assert (await rows(maja, "ratings"))[4] == ["4", "1"]
    assert await rows(maja, "unanswered") == [["messages", "read"], ["1", "2"]]
    for name in ("reasons", "intents", "languages", "channels", "late"):
        assert await rows(maja, name)
    response = await maja.get("reports/nothing")
    assert (response.status, await error_of(response)) == (404, "no_report")


@pytest.mark.parametrize(
    "query",
    [
        {"from": "2026-11-22", "to": "2026-11-21"},
        {"from": "2020-01-01", "to": "2026-11-21"},
        {"from": "yesterday"},
        {"from": "0001-01-01"},
        {"to": "9999-12-31"},
    ],
)
async def test_a_period_that_is_none_is_400(maja: Desk, query: dict[str, str]) -> None:
    response = await maja.get("reports", **query)
    assert (response.status, await error_of(response)) == (400, "period")


def test_median_and_nine_of_ten_by_hand() -> None:
    now = utc_now()
    times = [60, 120, 180, 240, 300, 360, 420, 480, 540, 6000]
    asked = [Asked("a", "complaint", now, now + timedelta(seconds=time), None) for time in times]
    found = waits([*asked, Asked("a", "complaint", now, None, None)])
    assert found["asked"] == 11
    assert found["first_answer"] == {"count": 10, "median": 330, "p90": 540}
