"""Looking into the database of a running hub."""

import asyncio
from collections.abc import Callable

from bot.conversations.delivery import Delivery
from bot.conversations.model import Conversation, Message
from tests.hub.rasa_double import SECONDS
from tests.hub.serving import Client, database_of


async def conversation_of(hub: Client, channel: str, address: str) -> Conversation | None:
    """The conversation with a shopper of a platform."""
    async with database_of(hub).read() as work:
        return await work.conversations.by_address(channel, address)


async def transcript(hub: Client, channel: str = "telegram", address: str = "7001") -> list[Message]:
    """All that was said with a shopper of a platform."""
    conversation = await conversation_of(hub, channel, address)
    if conversation is None:
        return []
    async with database_of(hub).read() as work:
        return [*await work.conversations.messages(conversation.id)]


async def lines(hub: Client, channel: str = "telegram", address: str = "7001") -> list[tuple[str, str]]:
    """Who said what."""
    return [(message.sender.value, message.text) for message in await transcript(hub, channel, address)]


async def deliveries(hub: Client, channel: str = "telegram", address: str = "7001") -> list[Delivery]:
    """How far each message of the shop has come."""
    return [message.delivery for message in await transcript(hub, channel, address) if message.delivery]


async def until(
    hub: Client, right: Callable[[list[Delivery]], bool], channel: str = "telegram", address: str = "7001"
) -> list[Delivery]:
    """The deliveries as soon as they are right."""
    async with asyncio.timeout(SECONDS):
        while not right(found := await deliveries(hub, channel, address)):
            await asyncio.sleep(0.02)
        return found


def states(found: list[Delivery]) -> list[str]:
    """Only the states."""
    return [delivery.state.value for delivery in found]


def all_are(state: str) -> Callable[[list[Delivery]], bool]:
    """Whether there are deliveries, all in this state."""
    return lambda found: bool(found) and set(states(found)) == {state}
