"""One turn: what is recorded when the bot answers or fails."""

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations.assistant import Answer, AssistantUnavailable, BotReply
from bot.conversations.feed import Changed, Feed, Typing
from bot.conversations.model import Handling
from bot.storage.unit_of_work import Database
from tests.conversations.building import (
    MakeTurns,
    ScriptedAssistant,
    current,
    keep_conversation,
    lines,
    plain,
    say,
    transcript,
    turns_of,
)


@pytest.fixture(autouse=True)
async def _conversation(db: Database) -> None:
    """A conversation."""
    await keep_conversation(db)


@pytest.fixture
def feed() -> Feed:
    """Whoever listens hears the news of the turns."""
    return Feed()


@pytest.fixture
def turns(db: Database, settings: ShopSettings, feed: Feed) -> MakeTurns:
    """Turns of an assistant."""
    return lambda assistant: turns_of(assistant, db, settings, feed)


async def test_the_answer_is_recorded_and_the_message_settled(db: Database, turns: MakeTurns) -> None:
    await say(db, "Where is #1042?")
    card, button = {"type": "order"}, {"title": "Yes", "payload": "/affirm"}
    answer = Answer([BotReply("On its way."), BotReply("Do you have it?", [button], [card])])
    assert await turns(ScriptedAssistant(answer)).take("c1")
    asked, first, second = await transcript(db)
    assert (asked.handling, asked.reading) == (
        Handling.ANSWERED,
        {"intent": "track_order", "confidence": 0.9, "language": "en", "order": "1042", "guesses": []},
    )
    assert (first.sender, first.text, first.handling) == ("bot", "On its way.", Handling.SENT)
    assert (second.buttons, second.cards, second.seq) == ([button], [card], 3)


async def test_nothing_waiting_is_no_turn(turns: MakeTurns) -> None:
    assistant = ScriptedAssistant()
    assert not await turns(assistant).take("c1")
    assert not await turns(assistant).take("unknown")
    assert assistant.was_asked == []


async def test_messages_are_answered_oldest_first_and_once(db: Database, turns: MakeTurns) -> None:
    for number in ("1", "2"):
        await say(db, f"text {number}", number)
    assistant = ScriptedAssistant(plain("one"), plain("two"))
    taken = [await turns(assistant).take("c1") for _ in range(3)]
    assert taken == [True, True, False]
    assert [text for _, text, _ in assistant.was_asked] == ["text 1", "text 2"]
    assert [text for sender, text in await lines(db) if sender == "bot"] == ["one", "two"]


async def test_the_conversation_goes_on_in_the_language_that_was_read(db: Database, turns: MakeTurns) -> None:
    await say(db, "Где мой заказ?")
    assistant = ScriptedAssistant(plain("В пути."), language="ru")
    await turns(assistant).take("c1")
    assert (await current(db)).language == "ru"
    assert assistant.was_asked == [("c1", "Где мой заказ?", "ru")]


async def test_an_answer_that_cannot_be_stored_leaves_all_as_it_was(db: Database, turns: MakeTurns) -> None:
    await say(db, "Hello")
    answer = Answer([BotReply("good"), BotReply("bad", cards=[{"not": object()}])])
    with pytest.raises(Exception, match="not JSON serializable"):
        await turns(ScriptedAssistant(answer, language="lt")).take("c1")
    [message] = await transcript(db)
    assert (message.handling, message.reading) == (Handling.WAITING, None)
    assert ((await current(db)).language, (await current(db)).last_seq) == ("en", 1)
    assert await turns(ScriptedAssistant(plain("again"))).take("c1")
    assert await lines(db) == [("shopper", "Hello"), ("bot", "again")]


async def test_a_failing_assistant_leaves_the_message_waiting(db: Database, turns: MakeTurns) -> None:
    await say(db, "Hello")
    assistant = ScriptedAssistant(AssistantUnavailable("down"), plain("Back again."))
    with pytest.raises(AssistantUnavailable):
        await turns(assistant).take("c1")
    assert (await transcript(db))[0].handling is Handling.WAITING
    assert list(await turns(assistant).waiting()) == ["c1"]
    assert await turns(assistant).take("c1")
    assert await lines(db) == [("shopper", "Hello"), ("bot", "Back again.")]


async def test_the_feed_hears_of_typing_and_of_the_change(db: Database, turns: MakeTurns, feed: Feed) -> None:
    await say(db, "Hello")
    assistant = ScriptedAssistant(AssistantUnavailable("down"), plain("Hi."))
    async with feed.listen() as news:
        with pytest.raises(AssistantUnavailable):
            await turns(assistant).take("c1")
        await turns(assistant).take("c1")
        heard = [news.get_nowait() for _ in range(news.qsize())]
    typing = [Typing("c1", "bot"), Typing("c1", None)]
    assert heard == [*typing, *typing, Changed("c1")]
