"""Messenger's windows: 24 hours for everything, 7 days for what a person wrote."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot.common.clock import utc_now
from bot.conversations.reply_window import CLOSED_TO_BOT
from bot.storage.message_tables import messages
from tests.channels.graph_double import GraphDouble
from tests.channels.reading import conversation_of, deliveries, until
from tests.channels.telegram_double import TelegramDouble
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, database_of, error_of

ONA = ("facebook", "6001")


async def let_pass(hub: Client, hours: float) -> None:
    """All that was said is so many hours older."""
    async with database_of(hub).engine.begin() as connection:
        await connection.execute(update(messages).values(at=utc_now() - timedelta(hours=hours)))


async def _taken(hub: Client, graph: GraphDouble, double: RasaDouble, desk: Desk) -> str:
    """A conversation that a person has."""
    double.will_say({"recipient_id": "x", "custom": {"hand_over": {"reason": "human_agent"}}})
    await graph.says("a person please")
    await graph.hears(1)
    conversation = await conversation_of(hub, *ONA)
    assert conversation
    await desk.do("take", conversation.id)
    await graph.hears(2)
    return conversation.id


@pytest.mark.parametrize(
    ("hours", "kind"),
    [(0, {"messaging_type": "RESPONSE"}), (23.9, {"messaging_type": "RESPONSE"}),
     (24.1, {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}),
     (24 * 7 - 0.1, {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"})],
)  # fmt: skip
async def test_a_person_may_write_for_seven_days(
    hub: Client, graph: GraphDouble, double: RasaDouble, maja: Desk, hours: float, kind: dict[str, str]
) -> None:
    conversation = await _taken(hub, graph, double, maja)
    await let_pass(hub, hours)
    assert (await maja.writes("reply", conversation, "Good news.")).status == 202
    await graph.hears(3)
    assert graph.sent[2] == {"recipient": {"id": "6001"}, **kind, "message": {"text": "Good news."}}


async def test_after_seven_days_a_reply_is_refused_with_the_reason(
    hub: Client, graph: GraphDouble, double: RasaDouble, maja: Desk
) -> None:
    conversation = await _taken(hub, graph, double, maja)
    await let_pass(hub, 24 * 7 + 0.1)
    response = await maja.writes("reply", conversation, "Good news.")
    assert (response.status, await error_of(response)) == (409, "window_closed")
    assert "7 days" in await response.text()
    assert (await maja.writes("note", conversation, "Too late to reply.")).status == 202
    assert len(graph.tried) == 2


async def test_the_desk_shows_the_window(hub: Client, graph: GraphDouble, double: RasaDouble, maja: Desk) -> None:
    conversation = await _taken(hub, graph, double, maja)
    window = (await maja.shows(conversation))["reply_window"]
    assert window["reason"] is None
    left = datetime.fromisoformat(window["until"]) - utc_now()
    assert timedelta(days=6, hours=23) < left <= timedelta(days=7)
    await let_pass(hub, 24 * 7 + 0.1)
    closed = (await maja.shows(conversation))["reply_window"]
    assert "7 days" in closed["reason"] and datetime.fromisoformat(closed["until"]) < utc_now()
    await graph.says("I am back")
    assert (await maja.shows(conversation))["reply_window"]["reason"] is None


async def test_the_bot_never_writes_after_a_day(
    hub: Client, graph: GraphDouble, double: RasaDouble, maja: Desk
) -> None:
    conversation = await _taken(hub, graph, double, maja)
    await let_pass(hub, 24.1)
    await maja.do("release", conversation)  # the shopper would be told the place in line
    found = await until(hub, lambda found: len(found) == 3 and found[2].state == "failed", *ONA)
    assert found[2].error == CLOSED_TO_BOT
    assert len(graph.tried) == 2


async def test_a_message_that_comes_late_opens_the_window_no_later(
    hub: Client, graph: GraphDouble, double: RasaDouble
) -> None:
    await graph.says("hello", hours_ago=25)
    found = await until(hub, lambda found: bool(found) and found[0].state == "failed", *ONA)
    assert found[0].error == CLOSED_TO_BOT and graph.tried == []


async def test_a_pressed_button_opens_the_window_too(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    double.will_say({"recipient_id": "x", "text": "Sure?", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    await graph.says("cancel my order")
    await graph.hears(1)
    await let_pass(hub, 24.1)
    await graph.says("Yes", quick_reply={"payload": "2.0"})
    await graph.hears(2)
    assert graph.sent[1]["messaging_type"] == "RESPONSE"


async def test_telegram_has_no_window(hub: Client, telegram: TelegramDouble, double: RasaDouble, maja: Desk) -> None:
    await telegram.says("hello")
    await telegram.hears(1)
    await let_pass(hub, 24 * 30)
    conversation = await conversation_of(hub, "telegram", "7001")
    assert conversation
    await maja.do("take", conversation.id)
    assert (await maja.shows(conversation.id))["reply_window"] == {"until": None, "reason": None}
    await maja.writes("reply", conversation.id, "Good news.")
    assert (await telegram.hears(3))[2] == "Good news."
    assert len(await deliveries(hub)) == 3
