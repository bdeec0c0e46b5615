"""Conversations, agents, and an assistant that follows a script."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Agent, Role
from bot.conversations.assistant import Answer, BotReply, Words
from bot.conversations.feed import Feed
from bot.conversations.inbox import accept_text
from bot.conversations.model import Conversation, Message, Reading, Sender
from bot.conversations.ownership import Owner
from bot.conversations.turn import Turns
from bot.replies.rendering import Replies
from bot.storage.unit_of_work import Database
from tests.building import NOW


async def keep_conversation(db: Database, name: str = "c1", **details: Any) -> Conversation:
    """A stored conversation in the widget, with the bot."""
    fields: dict[str, Any] = {"channel": "widget", "language": "en", "created_at": NOW, "updated_at": NOW}
    conversation = Conversation(name, token_hash=f"hash of {name}", **(fields | details))
    async with db.begin() as work:
        work.conversations.add(conversation)
        await work.commit()
    return conversation


async def keep_agent(db: Database, name: str) -> Agent:
    """A stored agent."""
    agent = Agent(f"{name.lower()}@example.com", name, Role.AGENT, "hash")
    async with db.begin() as work:
        work.agents.add(agent)
        await work.commit()
    return agent


async def keep_button(db: Database, title: str, payload: str, name: str = "c1") -> None:
    """A stored message of the bot that offers a button."""
    async with db.begin() as work:
        conversation = await work.conversations.lock(name)
        buttons = [{"title": title, "payload": payload}]
        work.conversations.add_message(conversation.next_message(Sender.BOT, "Choose.", NOW, buttons=buttons))
        await work.commit()


async def say(db: Database, text: str, external_id: str = "m1", name: str = "c1", seconds: int = 0) -> int:
    """The shopper writes."""
    async with db.begin() as work:
        return await accept_text(work, name, external_id, text, NOW + timedelta(seconds=seconds))


async def transcript(db: Database, name: str = "c1") -> list[Message]:
    """All messages of a conversation."""
    async with db.begin() as work:
        return list(await work.conversations.messages(name))


async def lines(db: Database, name: str = "c1") -> list[tuple[str, str]]:
    """Who said what, without what agents did."""
    said = [message for message in await transcript(db, name) if message.sender is not Sender.EVENT]
    return [(message.sender.value, message.text) for message in said]


async def current(db: Database, name: str = "c1") -> Conversation:
    """The conversation as it is in the database."""
    async with db.begin() as work:
        return await work.conversations.lock(name)


async def owner_of(db: Database, name: str = "c1") -> Owner:
    """Who has the conversation."""
    return (await current(db, name)).owner


def plain(*texts: str) -> Answer:
    """An answer of these bubbles."""
    return Answer([BotReply(text) for text in texts])


class ScriptedAssistant:
    """Reads and answers by a script, and remembers what it was asked.

    Args:
        script: an Answer to give or an error to raise, for one message after the other.
        language: what it reads every message as; None for the conversation's own.
        meanwhile: happens while it thinks of an answer.
    """

    def __init__(
        self,
        *script: Answer | Exception,
        language: str | None = None,
        meanwhile: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.script = list(script)
        self.was_read: list[str] = []
        self.was_asked: list[tuple[str, str, str]] = []
        self._language = language
        self._meanwhile = meanwhile

    async def read(self, text: str, language: str) -> Reading:
        """See bot.conversations.assistant.Assistant."""
        self.was_read.append(text)
        return Reading("track_order", 0.9, self._language or language, "1042")

    async def answer(self, conversation_id: str, words: Words, *, again: bool = False) -> Answer:
        """See bot.conversations.assistant.Assistant."""
        self.was_asked.append((conversation_id, words.text, words.language))
        if self._meanwhile:
            await self._meanwhile()
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step

    async def heard(self, conversation_id: str) -> int:
        """See bot.conversations.assistant.Assistant."""
        return 0

    async def forget(self, conversation_id: str) -> None:
        """See bot.conversations.assistant.Assistant."""


MakeTurns = Callable[[ScriptedAssistant], Turns]


def turns_of(assistant: ScriptedAssistant, db: Database, settings: ShopSettings, feed: Feed | None = None) -> Turns:
    """Turns of this assistant, with the shop's own texts."""
    return Turns(db.begin, assistant, feed or Feed(), Replies(settings))
