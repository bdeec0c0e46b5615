"""Finding conversations: filters, search over all of them, tags, and lists that stay fast."""

import time
from datetime import timedelta

import pytest

from bot.common.clock import utc_now
from bot.conversations.model import Conversation, Sender
from bot.conversations.ownership import Owner
from tests.desk.at_the_desk import Desk, ask_for_a_person
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, database_of, error_of

MANY = 500
SECONDS = 1.5  # for 200 of 500 on a busy machine; a query for each conversation would take many times that


async def found(desk: Desk, **query: str) -> list[str]:
    """The ids of what a list holds."""
    answer = await (await desk.get("conversations", **query)).json()
    return [conversation["id"] for conversation in answer["conversations"]]


async def keep(hub: Client, name: str, text: str, **fields: object) -> str:
    """A conversation with one message."""
    now = utc_now() - timedelta(minutes=len(name))
    async with database_of(hub).begin() as work:
        details = {"channel": "widget", "language": "en", "owner": Owner.BOT, **fields}
        conversation = Conversation(name, token_hash=name, created_at=now, updated_at=now, **details)  # type: ignore[arg-type]
        work.conversations.add(conversation)
        work.conversations.add_message(conversation.next_message(Sender.SHOPPER, text, now))
        await work.commit()
    return name


@pytest.mark.parametrize(
    "words",
    ["Петров", "петров@", "ЛАМПА разбита", "100%", "лампа Петров"],
    ids=["name", "email", "text", "sign", "both"],
)
async def test_search_finds_by_who_and_what_in_any_case(hub: Client, maja: Desk, words: str) -> None:
    await keep(hub, "a", "Лампа РАЗБИТА на 100%", customer_name="Иван Петров", customer_email="петров@example.com")
    await keep(hub, "b", "100 lamps, 1000 questions")
    assert await found(maja, q=words) == ["a"]


async def test_search_finds_an_order_that_was_handed_over(maja: Desk, shopper: Shopper, double: RasaDouble) -> None:
    await ask_for_a_person(shopper, double, order_number="WB-1042")
    assert await found(maja, q="wb-1042") == [shopper.conversation]
    assert await found(maja, q="wb_1042") == []


async def test_a_list_is_narrowed_by_channel_language_and_tag(hub: Client, maja: Desk) -> None:
    await keep(hub, "a", "hei", channel="telegram", language="nb", owner=Owner.QUEUE)
    await keep(hub, "bb", "hello", owner=Owner.QUEUE)
    for tag in ("  VIP ", "vip"):
        assert (await (await maja.post("conversations/bb/tag", {"tag": tag})).json())["tags"] == ["vip"]
    assert await found(maja, view="queue", channel="telegram") == ["a"]
    assert await found(maja, view="queue", language="en") == ["bb"]
    assert await found(maja, view="open", tag="vip") == ["bb"]
    assert (await (await maja.get("tags")).json())["tags"] == [{"name": "vip", "conversations": 1}]
    assert (await (await maja.post("conversations/bb/untag", {"tag": "VIP"})).json())["tags"] == []


@pytest.mark.parametrize("tag", ["", "  ", "x" * 41])
async def test_no_tag_is_made_of_nothing_or_too_much(hub: Client, maja: Desk, tag: str) -> None:
    await keep(hub, "a", "hello")
    response = await maja.post("conversations/a/tag", {"tag": tag})
    assert (response.status, await error_of(response)) == (422, "invalid")


async def test_the_lists_of_500_conversations_come_in_pages_and_in_time(hub: Client, maja: Desk) -> None:
    now = utc_now()
    async with database_of(hub).begin() as work:
        for number in range(MANY):
            at = now - timedelta(minutes=number)
            name, waits = f"c{number:03}", {"owner": Owner.QUEUE, "waiting_since": at}
            conversation = Conversation(name, "widget", name, "en", at, at, **waits)  # type: ignore[arg-type]
            work.conversations.add(conversation)
            work.conversations.add_message(conversation.next_message(Sender.SHOPPER, f"question {number}", at))
        await work.commit()
    start = time.perf_counter()
    first = await found(maja, view="queue")
    elapsed = time.perf_counter() - start
    rest = [await found(maja, view="queue", offset=str(offset)) for offset in (200, 400)]
    assert [len(first), *map(len, rest)] == [200, 200, 100]
    assert [*first, *rest[0], *rest[1]] == [f"c{number:03}" for number in reversed(range(MANY))]
    assert elapsed < SECONDS
