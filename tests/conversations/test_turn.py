"""One turn: what is recorded when the bot answers, fails, or comes too late."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations import custody
from bot.conversations.feed import Changed, Feed, Typing
from bot.conversations.model import Handling
from bot.conversations.ownership import Owner
from bot.conversations.ports import Answer, AssistantUnavailable, BotReply, HandOverRequest
from bot.conversations.turn import Turns
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW
from tests.conversations.building import (
    ScriptedAssistant,
    current,
    keep_agent,
    keep_conversation,
    lines,
    owner_of,
    plain,
    say,
    transcript,
)

Play = Callable[..., Awaitable[bool]]


@pytest.fixture(autouse=True)
async def _conversation(db: Database) -> None:
    """A conversation."""
    await keep_conversation(db)


@pytest.fixture
def feed() -> Feed:
    """Whoever listens hears the news of the turns."""
    return Feed()


@pytest.fixture
def turns(db: Database, settings: ShopSettings, feed: Feed) -> Callable[[ScriptedAssistant], Turns]:
    """Turns of this assistant."""
    return lambda assistant: Turns(db.begin, assistant, feed, Replies(settings))


MakeTurns = Callable[[ScriptedAssistant], Turns]


async def test_the_answer_is_recorded_and_the_message_settled(db: Database, turns: MakeTurns) -> None:
    await say(db, "Where is #1042?")
    card, button = {"type": "order"}, {"title": "Yes", "payload": "/affirm"}
    answer = Answer([BotReply("On its way."), BotReply("Do you have it?", [button], [card])])
    assert await turns(ScriptedAssistant(answer)).take("c1")
    asked, first, second = await transcript(db)
    assert (asked.handling, asked.reading) == (
        Handling.ANSWERED,
        {"intent": "track_order", "confidence": 0.9, "language": "en", "order": "1042"},
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


@pytest.mark.parametrize("then", [Owner.AGENT, Owner.QUEUE])
async def test_a_reply_that_comes_after_a_person_took_over_is_dropped(
    db: Database, turns: MakeTurns, settings: ShopSettings, then: Owner
) -> None:
    await say(db, "Hello")
    agent, phrase = await keep_agent(db, "Ruta"), Replies(settings)

    async def take_over() -> None:
        async with db.begin() as work:
            await custody.take(work, "c1", agent, phrase, NOW)
            if then is Owner.QUEUE:
                await custody.release(work, "c1", agent, phrase, NOW)

    late = Answer([BotReply("Too late.")], HandOverRequest("complaint"))
    assert await turns(ScriptedAssistant(late, language="lt", meanwhile=take_over)).take("c1")
    conversation, [message, *rest] = await current(db), await transcript(db)
    assert (conversation.owner, conversation.language, conversation.hand_overs) == (then, "en", [])
    assert message.handling is Handling.FOR_PERSON
    assert message.reading is not None and message.reading["intent"] == "track_order"
    assert {said.sender for said in rest} == {"system"}


@pytest.mark.parametrize("owner", [Owner.QUEUE, Owner.AGENT])
async def test_the_bot_is_silent_while_people_have_the_conversation(
    db: Database, turns: MakeTurns, owner: Owner
) -> None:
    await keep_conversation(db, "c2", owner=owner)
    await say(db, "Hello?", "m2", "c2")
    assistant = ScriptedAssistant()
    assert await turns(assistant).take("c2")
    [message] = await transcript(db, "c2")
    assert (message.handling, assistant.was_read, assistant.was_asked) == (Handling.FOR_PERSON, [], [])


async def test_a_message_is_not_left_to_people_who_have_just_given_the_conversation_back(
    db: Database, settings: ShopSettings, feed: Feed
) -> None:
    await keep_conversation(db, "c2", owner=Owner.QUEUE)
    await say(db, "One more thing", "m2", "c2")
    agent, phrase, begun = await keep_agent(db, "Ruta"), Replies(settings), 0

    def begin() -> Any:
        nonlocal begun
        begun += 1
        return resolve_first() if begun == 2 else db.begin()

    def resolve_first() -> Any:
        from contextlib import asynccontextmanager

        @asynccontextmanager
        async def opened() -> Any:
            async with db.begin() as work:
                await custody.resolve(work, "c2", agent, phrase, NOW)
            async with db.begin() as work:
                yield work

        return opened()

    turns = Turns(begin, ScriptedAssistant(plain("At once.")), feed, phrase)
    while await turns.take("c2"):
        pass
    assert await owner_of(db, "c2") is Owner.BOT
    assert [text for sender, text in await lines(db, "c2") if sender == "bot"] == ["At once."]


async def test_a_hand_over_puts_the_conversation_into_the_queue_after_the_replies(
    db: Database, turns: MakeTurns
) -> None:
    await keep_conversation(db, "c2", owner=Owner.QUEUE, waiting_since=NOW)
    await say(db, "A person, please")
    request = HandOverRequest("human_agent", "1042", "Call back.", ["Told where the order is"])
    await turns(ScriptedAssistant(Answer([BotReply("Getting one.")], request))).take("c1")
    conversation = await current(db)
    assert (conversation.owner, conversation.waiting_since is not None) == (Owner.QUEUE, True)
    assert conversation.hand_over is not None
    assert (conversation.hand_over.reason, conversation.hand_over.tried) == ("human_agent", request.tried)
    assert (conversation.hand_over.order_number, conversation.hand_over.proposal) == ("1042", "Call back.")
    assert (await lines(db))[1:] == [
        ("bot", "Getting one."),
        ("system", "You are number 2 in line. A person will answer you here."),
    ]


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
