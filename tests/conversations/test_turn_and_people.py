"""The bot never talks over a person: turns before, while and after people have the conversation."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.common.shop_settings import ShopSettings
from bot.conversations import custody
from bot.conversations.assistant import Answer, BotReply, HandOverRequest
from bot.conversations.feed import Feed
from bot.conversations.model import Handling
from bot.conversations.ownership import Owner
from bot.conversations.turn import Turns
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database, UnitOfWork
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
    turns_of,
)


@pytest.mark.parametrize("then", [Owner.AGENT, Owner.QUEUE])
async def test_a_reply_that_comes_after_a_person_took_over_is_dropped(
    db: Database, settings: ShopSettings, then: Owner
) -> None:
    await keep_conversation(db)
    await say(db, "Hello")
    agent, phrase = await keep_agent(db, "Ruta"), Replies(settings)

    async def take_over() -> None:
        async with db.begin() as work:
            await custody.take(work, "c1", agent, phrase, NOW)
            if then is Owner.QUEUE:
                await custody.release(work, "c1", agent, phrase, NOW)

    late = Answer([BotReply("Too late.")], HandOverRequest("complaint"))
    assert await turns_of(ScriptedAssistant(late, language="lt", meanwhile=take_over), db, settings).take("c1")
    conversation, [message, *rest] = await current(db), await transcript(db)
    assert (conversation.owner, conversation.language, conversation.hand_overs) == (then, "en", [])
    assert message.handling is Handling.FOR_PERSON
    assert message.reading is not None and message.reading["intent"] == "track_order"
    assert {said.sender for said in rest} == {"event", "system"}


@pytest.mark.parametrize("owner", [Owner.QUEUE, Owner.AGENT])
async def test_the_bot_is_silent_while_people_have_the_conversation(
    db: Database, settings: ShopSettings, owner: Owner
) -> None:
    await keep_conversation(db, owner=owner)
    await say(db, "Hello?")
    assistant = ScriptedAssistant()
    assert await turns_of(assistant, db, settings).take("c1")
    [message] = await transcript(db)
    assert (message.handling, assistant.was_read, assistant.was_asked) == (Handling.FOR_PERSON, [], [])


async def test_a_message_is_not_left_to_people_who_have_just_given_the_conversation_back(
    db: Database, settings: ShopSettings
) -> None:
    await keep_conversation(db, owner=Owner.QUEUE)
    await say(db, "One more thing")
    agent, phrase, begun = await keep_agent(db, "Ruta"), Replies(settings), 0

    @asynccontextmanager
    async def begin() -> AsyncIterator[UnitOfWork]:
        nonlocal begun
        begun += 1
        if begun == 2:  # after the owner was looked up, before the message is settled
            async with db.begin() as work:
                await custody.resolve(work, "c1", agent, phrase, NOW)
        async with db.begin() as work:
            yield work

    turns = Turns(begin, ScriptedAssistant(plain("At once.")), Feed(), phrase)
    while await turns.take("c1"):
        pass
    assert await owner_of(db) is Owner.BOT
    assert [text for sender, text in await lines(db) if sender == "bot"] == ["At once."]


async def test_a_hand_over_puts_the_conversation_into_the_queue_after_the_replies(
    db: Database, settings: ShopSettings
) -> None:
    await keep_conversation(db)
    await keep_conversation(db, "c2", owner=Owner.QUEUE, waiting_since=NOW)
    await say(db, "A person, please")
    request = HandOverRequest("human_agent", "1042", "Call back.", ["Told where the order is"])
    await turns_of(ScriptedAssistant(Answer([BotReply("Getting one.")], request)), db, settings).take("c1")
    conversation = await current(db)
    assert (conversation.owner, conversation.waiting_since is not None) == (Owner.QUEUE, True)
    assert conversation.hand_over is not None
    assert (conversation.hand_over.reason, conversation.hand_over.tried) == ("human_agent", request.tried)
    assert (conversation.hand_over.order_number, conversation.hand_over.proposal) == ("1042", "Call back.")
    assert (await lines(db))[1:] == [
        ("bot", "Getting one."),
        ("system", "You are number 2 in line. A person will answer you here."),
    ]
