"""An assistant that fails, thinks long or stays away: the shopper is told, and the message finds an answer."""

import asyncio

import pytest

from bot.common.clock import utc_now
from bot.conversations import custody
from bot.conversations.agents import Agent, Role
from bot.conversations.model import SHOWN_TO_SHOPPER, Handling, Sender
from bot.replies.rendering import replies
from tests.hub.rasa_double import RasaDouble
from tests.hub.room import Room, answered, said

DELAYED, QUEUED = "system-answer-delayed", "system-queued"


async def test_a_quick_answer_needs_no_apology(room: Room) -> None:
    await room.says("hello")
    await room.until(answered)
    await asyncio.sleep(0.15)
    assert await room.texts() == ["hello", "Hello."]


async def test_a_slow_answer_is_announced_once_and_asked_for_once(room: Room, double: RasaDouble) -> None:
    double.go_on.clear()
    await room.says("hello")
    await room.until(lambda messages: len(messages) == 2)
    await asyncio.sleep(0.3)
    double.go_on.set()
    await room.until(answered)
    assert await room.texts() == ["hello", said(DELAYED), "Hello."]
    assert double.messages == ["hello"]


async def test_a_message_to_an_assistant_that_is_down_is_answered_when_it_is_back(
    room: Room, double: RasaDouble
) -> None:
    double.broken = 503
    await room.says("hello")
    waiting = await room.until(lambda messages: len(messages) == 2)
    assert [(message.text, message.handling) for message in waiting] == [
        ("hello", Handling.WAITING),
        (said(DELAYED), Handling.SENT),
    ]
    double.broken = 0
    done = await room.until(answered)
    assert [message.text for message in done] == ["hello", said(DELAYED), "Hello."]
    assert done[0].handling is Handling.ANSWERED


@pytest.mark.parametrize("patience", [{"apologise_after": 5, "give_up_after": 60}])
@pytest.mark.parametrize("nonsense", [[], {"text": "Hello."}, None, [{"text": 5}], [{"recipient_id": "x"}], "Hello."])
async def test_an_answer_that_makes_no_sense_is_asked_for_again(
    room: Room, double: RasaDouble, nonsense: object
) -> None:
    double.will_send(nonsense)
    await room.says("hello")
    await room.until(answered)
    assert await room.texts() == ["hello", "Hello."]
    assert double.messages == ["hello", "hello"]


@pytest.mark.parametrize("patience", [{"apologise_after": 0.1, "give_up_after": 0.2}])
async def test_a_message_without_answer_is_given_to_a_person_in_the_end(room: Room, double: RasaDouble) -> None:
    double.broken = 500
    await room.says("hello")
    messages = await room.until(lambda messages: len(messages) == 3)
    assert [message.text for message in messages] == ["hello", said(DELAYED), said(QUEUED, place=1)]
    assert messages[0].handling is Handling.FOR_PERSON
    async with room.db.begin() as work:
        conversation = await work.conversations.lock(room.conversation)
        assert (conversation.owner, conversation.hand_over and conversation.hand_over.reason) == (
            "queue",
            "assistant_unavailable",
        )


@pytest.mark.parametrize("patience", [{"apologise_after": 5, "give_up_after": 0.2}])
async def test_what_is_written_after_that_waits_for_the_person(room: Room, double: RasaDouble) -> None:
    double.broken = 500
    await room.says("hello")
    await room.until(lambda messages: len(messages) == 2)
    double.broken = 0
    await room.says("is anybody there")
    messages = await room.until(lambda messages: messages[-1].handling is Handling.FOR_PERSON)
    assert [message.sender for message in messages] == [Sender.SHOPPER, Sender.SYSTEM, Sender.SHOPPER]
    assert "is anybody there" not in double.messages


async def test_one_message_of_a_conversation_is_in_flight_at_a_time(room: Room, double: RasaDouble) -> None:
    double.go_on.clear()
    for number in range(4):
        await room.says(f"message {number}")
    await double.until_asked(1)
    await asyncio.sleep(0.05)
    assert double.messages == ["message 0"]
    double.go_on.set()
    await room.until(lambda messages: sum(message.sender is Sender.BOT for message in messages) == 4)
    assert double.messages == [f"message {number}" for number in range(4)]


async def test_nothing_is_said_over_an_agent_who_took_the_conversation_meanwhile(
    room: Room, double: RasaDouble
) -> None:
    double.go_on.clear()
    await room.says("hello")
    await double.until_asked(1)
    async with room.db.begin() as work:
        agent = Agent("maja@example.com", "Maja", Role.AGENT, "no password")
        work.agents.add(agent)
        await work.commit()
        await custody.take(work, room.conversation, agent, replies(), utc_now())
    await asyncio.sleep(0.2)
    double.go_on.set()
    messages = await room.until(lambda messages: messages[0].handling is not Handling.WAITING)
    assert messages[0].handling is Handling.FOR_PERSON
    heard = [message.text for message in messages if message.sender in SHOWN_TO_SHOPPER]
    assert heard == ["hello", said("system-agent-joined", agent="Maja")]
