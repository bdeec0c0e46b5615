"""The clock asks the bot to speak: once, when it is time, and not while people have the conversation."""

from datetime import timedelta

from bot.channels.widget.updates import Updates
from bot.common.clock import utc_now
from bot.conversations.assistant import HandOverRequest
from bot.conversations.custody import queue_for_person
from bot.conversations.model import Sender
from bot.hub.reminding import Reminding
from bot.replies.rendering import replies
from bot.shop.reminders import Reminder
from tests.hub.rasa_double import RasaDouble
from tests.hub.room import Room

PAYLOAD = '/check_received{"order_number": "1042"}'


async def remind(room: Room, minutes: float, occasion: str = "received:1042") -> None:
    """Set a reminder so many minutes from now."""
    async with room.db.begin() as work:
        due = utc_now() + timedelta(minutes=minutes)
        await work.reminders.add(Reminder(room.conversation, occasion, due, PAYLOAD))
        await work.commit()


async def look(room: Room) -> None:
    """The clock looks for what is due."""
    await Reminding(room.db, room.answering.wake).deliver(utc_now())


async def test_a_due_reminder_is_answered_by_the_bot_once(room: Room, double: RasaDouble) -> None:
    await remind(room, -1)
    await look(room)
    await room.until(lambda messages: any(message.sender is Sender.BOT for message in messages))
    await look(room)
    assert double.messages == [PAYLOAD]
    assert [message.sender for message in await room.messages()] == [Sender.CLOCK, Sender.BOT]


async def test_the_shopper_sees_only_what_the_bot_says(room: Room) -> None:
    await remind(room, -1)
    await look(room)
    await room.until(lambda messages: any(message.sender is Sender.BOT for message in messages))
    shown = await Updates(room.db.read, lambda agent_id: False).since(room.conversation, 0)
    assert [(message["from"], message["text"]) for message in shown["messages"]] == [("bot", "Hello.")]


async def test_nothing_is_said_before_its_time(room: Room) -> None:
    await remind(room, 5)
    await look(room)
    assert await room.messages() == []


async def test_the_same_occasion_is_one_reminder(room: Room, double: RasaDouble) -> None:
    await remind(room, -1)
    await remind(room, -1)
    await look(room)
    await room.until(lambda messages: any(message.sender is Sender.BOT for message in messages))
    assert double.messages == [PAYLOAD]


async def test_people_are_not_interrupted(room: Room, double: RasaDouble) -> None:
    await remind(room, -1)
    async with room.db.begin() as work:
        conversation = await work.conversations.lock(room.conversation)
        await queue_for_person(work, conversation, HandOverRequest("human_agent"), replies(), utc_now())
        await work.commit()
    await look(room)
    await room.says("are you there")
    await room.until(lambda messages: messages[-1].text == "are you there")
    assert double.messages == []
    assert Sender.CLOCK not in [message.sender for message in await room.messages()]
