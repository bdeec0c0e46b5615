"""When the assistant does not answer: an apology, and then a person."""

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Changed, Feed
from bot.conversations.model import Handling
from bot.conversations.ownership import Owner
from bot.conversations.turn import Turns
from bot.storage.unit_of_work import Database
from tests.conversations.building import ScriptedAssistant, current, keep_conversation, lines, say, transcript, turns_of


@pytest.fixture
def feed() -> Feed:
    """The news of this test."""
    return Feed()


@pytest.fixture
def turns(db: Database, settings: ShopSettings, feed: Feed) -> Turns:
    """Turns of an assistant that is never asked."""
    return turns_of(ScriptedAssistant(), db, settings, feed)


async def test_an_apology_is_in_the_shoppers_language_and_the_message_stays_waiting(
    db: Database, turns: Turns, feed: Feed
) -> None:
    await keep_conversation(db, language="lt")
    await say(db, "Labas")
    async with feed.listen() as news:
        await turns.apologise("c1")
        assert news.get_nowait() == Changed("c1")
    message, apology = await transcript(db)
    assert message.handling is Handling.WAITING
    assert (apology.sender, apology.text.startswith("Atsiprašome, tai trunka ilgiau")) == ("system", True)


async def test_the_oldest_message_goes_to_a_person_with_the_reason(db: Database, turns: Turns) -> None:
    await keep_conversation(db)
    for key in ("m1", "m2"):
        await say(db, key, key)
    await turns.give_up("c1")
    conversation, messages = await current(db), await transcript(db)
    assert conversation.owner is Owner.QUEUE
    assert conversation.hand_over is not None and conversation.hand_over.reason == "assistant_unavailable"
    assert [message.handling for message in messages[:2]] == [Handling.FOR_PERSON, Handling.WAITING]
    assert messages[2].text == "You are next in line. A person will answer you here."


async def test_giving_up_again_leaves_the_rest_to_the_same_person(db: Database, turns: Turns) -> None:
    await keep_conversation(db)
    for key in ("m1", "m2"):
        await say(db, key, key)
    await turns.give_up("c1")
    await turns.give_up("c1")
    assert [message.handling for message in (await transcript(db))[:2]] == [Handling.FOR_PERSON] * 2
    assert len((await current(db)).hand_overs) == 1
    assert len(await lines(db)) == 3


async def test_with_nothing_waiting_nobody_is_asked(db: Database, turns: Turns) -> None:
    await keep_conversation(db)
    await turns.give_up("c1")
    assert ((await current(db)).owner, await lines(db)) == (Owner.BOT, [])
