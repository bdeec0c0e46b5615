"""A conversation and the work on it, with the real database and client of the assistant, and little patience."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import aiohttp
import pytest

from bot.assistant.client import RasaAssistant
from bot.channels.widget.session import new_conversation
from bot.common.clock import utc_now
from bot.conversations.feed import Feed
from bot.conversations.inbox import accept_text
from bot.conversations.model import Message, Sender
from bot.conversations.turn import Turns
from bot.hub.answering import Answering
from bot.replies.rendering import replies
from bot.storage.unit_of_work import Database
from tests.hub.rasa_double import SECONDS, RasaDouble


@dataclass
class Room:
    """A conversation, and the work on it."""

    db: Database
    answering: Answering
    conversation: str

    async def says(self, text: str) -> None:
        """Accept a message and wake the work, as the widget's API does."""
        async with self.db.begin() as work:
            await accept_text(work, self.conversation, str(uuid.uuid4()), text, utc_now())
        self.answering.wake(self.conversation)

    async def messages(self) -> list[Message]:
        """The transcript."""
        async with self.db.begin() as work:
            return list(await work.conversations.messages(self.conversation))

    async def until(self, right: Callable[[list[Message]], bool]) -> list[Message]:
        """The transcript as soon as it is right."""
        async with asyncio.timeout(SECONDS):
            while not right(found := await self.messages()):
                await asyncio.sleep(0.02)
            return found

    async def texts(self) -> list[str]:
        """What each line says."""
        return [message.text for message in await self.messages()]


@pytest.fixture
async def assistant(double: RasaDouble) -> AsyncIterator[RasaAssistant]:
    """The real client of the double."""
    async with aiohttp.ClientSession() as http:
        yield RasaAssistant(http, double.url)


@pytest.fixture
async def patience() -> dict[str, float]:
    """Seconds until the shopper is told, and until a person gets it."""
    return {"apologise_after": 0.1, "give_up_after": 60}


@pytest.fixture
async def room(db: Database, assistant: RasaAssistant, patience: dict[str, float]) -> AsyncIterator[Room]:
    """A conversation in English at the beginning."""
    conversation, _ = new_conversation("en", None, utc_now())
    async with db.begin() as work:
        work.conversations.add(conversation)
        await work.commit()
    answering = Answering(Turns(db.begin, assistant, Feed(), replies()), **patience)
    yield Room(db, answering, conversation.id)
    await asyncio.sleep(0.05)
    await answering.stop()


def said(key: str, **variables: object) -> str:
    """A text of the shop in English."""
    return replies()(key, "en", **variables)


def answered(messages: list[Message]) -> bool:
    """Whether the bot has said something."""
    return any(message.sender is Sender.BOT for message in messages)
