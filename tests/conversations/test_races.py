"""Several at once, on both databases: one agent wins, one message stays one, no seq is given twice."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations import custody
from bot.conversations.model import Conversation
from bot.conversations.ownership import NotPossible, Owner
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import KINDS, NOW, empty_database
from tests.conversations.building import current, keep_agent, keep_conversation, lines, say, transcript


@pytest.fixture(params=KINDS)
async def either(request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """A database of each kind in turn, with a conversation in the queue."""
    async with empty_database(request.param, request) as database:
        await keep_conversation(database, owner=Owner.QUEUE, waiting_since=NOW)
        yield database


async def test_of_agents_taking_at_once_one_has_it_and_the_others_are_told(
    either: Database, settings: ShopSettings
) -> None:
    agents = [await keep_agent(either, name) for name in ("Ruta", "Ole", "Anna")]
    phrase = Replies(settings)

    async def take(index: int) -> Conversation:
        async with either.begin() as work:
            return await custody.take(work, "c1", agents[index], phrase, NOW)

    answers = await asyncio.gather(*(take(index) for index in range(3)), return_exceptions=True)
    winner = next(index for index, answer in enumerate(answers) if isinstance(answer, Conversation))
    assert [type(answer) for index, answer in enumerate(answers) if index != winner] == [NotPossible] * 2
    assert (await current(either)).agent_id == agents[winner].id
    assert await lines(either) == [("system", f"{agents[winner].name} has joined and will answer you now.")]


async def test_the_same_message_sent_several_times_at_once_is_one(either: Database) -> None:
    seqs = await asyncio.gather(*(say(either, "Hello", "m1") for _ in range(4)))
    assert seqs == [1, 1, 1, 1]
    assert await lines(either) == [("shopper", "Hello")]


async def test_messages_sent_at_once_each_have_a_seq_of_their_own(either: Database) -> None:
    seqs = await asyncio.gather(*(say(either, f"text {number}", f"m{number}") for number in range(10)))
    assert sorted(seqs) == list(range(1, 11))
    assert {message.seq: message.text for message in await transcript(either)} == {
        seq: f"text {number}" for number, seq in enumerate(seqs)
    }
    assert (await current(either)).last_seq == 10


async def test_the_same_reply_sent_twice_at_once_is_one(either: Database, settings: ShopSettings) -> None:
    agent = await keep_agent(either, "Ruta")
    async with either.begin() as work:
        await custody.take(work, "c1", agent, Replies(settings), NOW)

    async def reply() -> int:
        async with either.begin() as work:
            return await custody.reply(work, "c1", agent, "d1", "Hello", NOW)

    assert await asyncio.gather(reply(), reply()) == [3, 3]
    assert (await lines(either))[1:] == [("agent", "Hello")]
