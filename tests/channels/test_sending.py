"""The outbox: order, trying again, giving up, being blocked, and what a crash leaves."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.common.clock import utc_now
from bot.conversations.delivery import MOST_ATTEMPTS, Delivery, DeliveryState
from bot.storage.message_tables import deliveries as table
from tests.channels.graph_double import GraphDouble, graph_error
from tests.channels.platform_double import answering, hanging_up
from tests.channels.reading import all_are, conversation_of, deliveries, lines, states, until
from tests.channels.telegram_double import TelegramDouble, saved
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, StartHub, database_of, open_session

ONA = ("facebook", "6001")
TOO_MANY = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 1}}
BLOCKED = {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
INTERNAL = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
REFUSED = {"ok": False, "error_code": 400, "description": "Bad Request: message is strange"}


async def hurry(hub: Client) -> None:
    """Whatever waits for its next try is due now."""
    async with database_of(hub).engine.begin() as connection:
        await connection.execute(update(table).values(next_at=utc_now()))


async def test_what_telegram_cannot_take_now_is_tried_again_in_order(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.troubles.append(answering(500, INTERNAL))
    double.will_say("one", "two", "three")
    await telegram.says("hello")
    await until(hub, lambda found: bool(found) and found[0].attempts == 1 and bool(found[0].error))
    await asyncio.sleep(0.2)
    assert states(await deliveries(hub)) == ["pending"] * 3 and len(telegram.tried) == 1
    await hurry(hub)
    assert await telegram.hears(3) == ["one", "two", "three"]
    first, *_ = await until(hub, all_are("sent"))
    assert (first.attempts, first.error) == (2, "")


async def test_telegram_s_wish_to_wait_is_honoured_and_counts_for_nothing(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.troubles.append(answering(429, TOO_MANY))
    await telegram.says("hello")
    await telegram.until(lambda: len(telegram.tried) == 1)
    began = utc_now()
    await telegram.hears(1)
    assert timedelta(seconds=0.8) < utc_now() - began < timedelta(seconds=4)
    [delivery] = await until(hub, all_are("sent"))
    assert delivery.attempts == 1


async def test_parts_that_have_arrived_are_not_sent_again(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    double.will_say("A sentence. " * 600)
    await telegram.says("tell me everything")
    await telegram.until(lambda: len(telegram.sent) == 1)
    telegram.troubles.append(answering(429, TOO_MANY))
    parts = await telegram.hears(2)
    assert " ".join(parts) == ("A sentence. " * 600).strip()


@pytest.mark.parametrize("trouble", [hanging_up, answering(200, "what?"), answering(502, "<html>")])
async def test_an_answer_that_is_lost_leaves_the_message_in_doubt_and_is_never_repeated(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, trouble: object
) -> None:
    telegram.troubles.append(trouble)  # type: ignore[arg-type]
    double.will_say("one", "two")
    await telegram.says("hello")
    found = await until(hub, lambda found: states(found) == ["unknown", "sent"])
    assert found[0].error
    await hurry(hub)
    await asyncio.sleep(0.3)
    assert [telegram.text_of(message) for message in telegram.tried] == ["one", "two"]


async def test_what_telegram_refuses_does_not_hold_up_the_rest(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.troubles.append(answering(400, REFUSED))
    double.will_say("one", "two")
    await telegram.says("hello")
    found = await until(hub, lambda found: states(found) == ["failed", "sent"])
    assert "Message is strange" in found[0].error


async def test_a_platform_that_is_not_there_is_tried_for_long_but_not_for_ever(
    start_hub: StartHub, telegram: TelegramDouble, unused_tcp_port: int
) -> None:
    nowhere = telegram.place | {"telegram_api_url": f"http://127.0.0.1:{unused_tcp_port}"}
    telegram.hub = hub = await start_hub(place=nowhere)
    await telegram.says("hello")
    for attempt in range(1, MOST_ATTEMPTS):
        await until(hub, lambda found, n=attempt: bool(found) and found[0].attempts == n)
        await until(hub, all_are("pending"))
        await hurry(hub)
    await until(hub, all_are("failed"))


def test_the_pauses_grow_up_to_ten_minutes() -> None:
    now, pauses = utc_now(), []
    delivery = Delivery("c1", "telegram", next_at=now)
    while delivery.state is DeliveryState.PENDING:
        delivery.begin()
        delivery.postpone("not there", now, None)
        pauses.append((delivery.next_at - now).total_seconds())
    assert pauses[:-1] == [2, 4, 8, 16, 32, 64, 128, 256, 512] and delivery.state is DeliveryState.FAILED


async def test_a_shopper_who_blocks_the_bot_is_left_alone(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, maja: Desk
) -> None:
    telegram.troubles.append(answering(403, BLOCKED))
    double.will_say("one", "two", "three")
    await telegram.says("hello")
    await until(hub, all_are("failed"))
    await asyncio.sleep(0.2)
    assert len(telegram.tried) == 1
    conversation = await conversation_of(hub, "telegram", "7001")
    assert conversation and conversation.unreachable_since
    await maja.do("take", conversation.id)
    shown = await maja.shows(conversation.id)
    assert shown["conversation"]["unreachable_since"] and "blocked" in shown["reply_window"]["reason"]
    response = await maja.writes("reply", conversation.id, "Are you there?")
    assert response.status == 409 and "blocked" in await response.text()
    assert len(telegram.tried) == 1


async def test_blocking_and_unblocking_are_noticed(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    await telegram.says("hello")
    await telegram.hears(1)
    await telegram.sends(saved("blocked"))
    conversation = await conversation_of(hub, "telegram", "7001")
    assert conversation and conversation.unreachable_since
    await telegram.sends(saved("unblocked"))
    conversation = await conversation_of(hub, "telegram", "7001")
    assert conversation and conversation.unreachable_since is None
    await telegram.says("here I am again")
    assert len(await telegram.hears(2)) == 2


@pytest.mark.parametrize(
    ("error", "state"),
    [(graph_error(551), "failed"), (graph_error(10, 2018278), "failed"), (graph_error(100), "failed"),
     (graph_error(2), "pending"), (graph_error(613), "pending"), (graph_error(4), "pending"),
     (graph_error(190), "pending"), (graph_error(1200, is_transient=True), "pending"), ("<html>", "unknown"),
     ({"ok": 1}, "unknown")],
)  # fmt: skip
async def test_meta_s_errors_are_told_apart(hub: Client, graph: GraphDouble, error: object, state: str) -> None:
    graph.troubles.append(answering(500 if state == "pending" else 400, error))
    await graph.says("hello")
    [delivery] = await until(hub, lambda found: bool(found) and bool(found[0].error), *ONA)
    assert delivery.state == state
    conversation = await conversation_of(hub, *ONA)
    assert conversation and bool(conversation.unreachable_since) == (error == graph_error(551))


async def test_meta_s_wish_to_wait_is_honoured(hub: Client, graph: GraphDouble) -> None:
    graph.troubles.append(answering(400, graph_error(613), **{"Retry-After": "90"}))
    await graph.says("hello")
    [delivery] = await until(hub, lambda found: bool(found) and bool(found[0].error), *ONA)
    assert timedelta(seconds=80) < delivery.next_at - utc_now() <= timedelta(seconds=90)


async def test_what_was_being_sent_when_the_hub_ended_is_in_doubt(
    hub: Client, start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    await telegram.says("hello")
    await until(hub, all_are("sent"))
    async with database_of(hub).engine.begin() as connection:
        await connection.execute(update(table).values(state=DeliveryState.SENDING))
    telegram.hub = again = await start_hub(place=telegram.place)
    [delivery] = await until(again, all_are("unknown"))
    assert "may have arrived" in delivery.error
    await telegram.says("and now?")
    assert await telegram.hears(2) == ["Hello.", "Hello."]


async def test_what_was_to_be_sent_when_the_hub_ended_is_sent_at_the_next_start(
    start_hub: StartHub, telegram: TelegramDouble, unused_tcp_port: int
) -> None:
    nowhere = telegram.place | {"telegram_api_url": f"http://127.0.0.1:{unused_tcp_port}"}
    telegram.hub = first = await start_hub(place=nowhere)
    await telegram.says("hello")
    await until(first, lambda found: bool(found) and found[0].attempts > 0)
    await first.close()
    again = await start_hub(place=telegram.place)
    await hurry(again)
    assert await telegram.hears(1) == ["Hello."]
    assert await lines(again) == [("shopper", "hello"), ("bot", "Hello.")]


async def test_the_widget_needs_no_platform(hub: Client, maja: Desk) -> None:
    shopper = await open_session(hub, language="en")
    await shopper.says("hello")
    await shopper.hears("bot")
    shown = await maja.shows(shopper.conversation)
    assert [message["delivery"] for message in shown["messages"]] == [None, None]
    assert shown["reply_window"] == {"until": None, "reason": None}
