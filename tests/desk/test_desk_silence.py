"""The bot never talks over a person."""

import asyncio

import pytest

from bot.conversations.model import Handling
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Shopper, database_of


async def handlings(shopper: Shopper) -> list[Handling]:
    """What became of everything the shopper wrote."""
    async with database_of(shopper.client).begin() as work:
        messages = await work.conversations.messages(shopper.conversation)
    return [message.handling for message in messages if message.handling is not Handling.SENT]


@pytest.mark.parametrize("taken", [False, True], ids=["queued", "taken"])
async def test_the_bot_is_silent_while_people_have_the_conversation(
    maja: Desk, waiting: Shopper, double: RasaDouble, taken: bool
) -> None:
    if taken:
        await maja.do("take", waiting.conversation)
    asked = (len(double.asked), len(double.parsed))
    await waiting.says("are you there")
    async with asyncio.timeout(5):
        while (await handlings(waiting))[-1] is Handling.WAITING:
            await asyncio.sleep(0.01)
    assert await handlings(waiting) == [Handling.ANSWERED, Handling.FOR_PERSON]
    assert (len(double.asked), len(double.parsed)) == asked


async def test_what_the_bot_was_thinking_when_an_agent_took_over_is_dropped(
    maja: Desk, shopper: Shopper, double: RasaDouble
) -> None:
    double.go_on.clear()
    await shopper.says("hello")
    await double.until_asked(1)
    await maja.do("take", shopper.conversation)
    double.go_on.set()
    await maja.writes("reply", shopper.conversation, "I am here.")
    async with asyncio.timeout(5):
        while (await handlings(shopper)) == [Handling.WAITING]:
            await asyncio.sleep(0.01)
    assert await handlings(shopper) == [Handling.FOR_PERSON]
    assert [message["from"] for message in (await shopper.reads())["messages"]] == ["shopper", "system", "agent"]
