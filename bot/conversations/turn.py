"""One turn: the oldest waiting message of a conversation goes to the bot, or to people."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.common.clock import utc_now
from bot.common.opening_hours import OpeningHours
from bot.conversations.custody import queue_for_person
from bot.conversations.feed import Changed, Feed, Typing
from bot.conversations.model import Conversation, Handling, Message, Reading, Sender
from bot.conversations.ownership import Owner
from bot.conversations.ports import (
    Answer,
    Assistant,
    BeginDeskWork,
    BotReply,
    DeskUnitOfWork,
    HandOverRequest,
    Phrase,
    Words,
)

_COMMAND = re.compile(r"^[\s/]+")


class Turns:
    """Answers waiting messages, one at a time per conversation.

    The replies and the mark "answered" are written in one transaction, which checks the owner again: a reply that
    comes after a person has taken the conversation is dropped, and a crash before the commit means the message is
    still waiting at the next start.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        assistant: Assistant,
        feed: Feed,
        phrase: Phrase,
        hours: OpeningHours | None = None,
    ) -> None:
        """`hours` are those of the people; without them somebody is always there."""
        self._begin = begin
        self._assistant = assistant
        self._feed = feed
        self._phrase = phrase
        self._hours = hours
        self._doubted: set[str] = set()

    def doubt(self, conversation_id: str) -> None:
        """The assistant may have answered this conversation's waiting message already, and the answer was lost."""
        self._doubted.add(conversation_id)

    async def waiting(self) -> Sequence[str]:
        """Ids of the conversations in which a message waits for the bot."""
        async with self._begin() as work:
            return await work.conversations.with_waiting()

    async def take(self, conversation_id: str) -> bool:
        """Deal with the oldest waiting message.

        Returns:
            False when none was waiting.

        Raises:
            AssistantUnavailable: the message still waits; the shopper has been shown nothing.
        """
        async with self._begin() as work:
            message = await work.conversations.next_waiting(conversation_id)
            conversation = await work.conversations.get(conversation_id)
        if message is None or conversation is None:
            return False
        if conversation.owner is Owner.BOT:
            await self._answer(conversation, message)
        else:
            await self._leave_to_people(conversation_id)
        self._feed.publish(Changed(conversation_id))
        return True

    async def apologise(self, conversation_id: str) -> None:
        """Tell the shopper that the answer takes longer; the message stays waiting."""
        async with self._begin() as work:
            conversation = await work.conversations.lock(conversation_id)
            waits = await work.conversations.next_waiting(conversation_id)
            if conversation.owner is not Owner.BOT or waits is None:
                return
            text = self._phrase("system-answer-delayed", conversation.language)
            work.conversations.add_message(conversation.next_message(Sender.SYSTEM, text, utc_now()))
            await work.commit()
        self._feed.publish(Changed(conversation_id))

    async def give_up(self, conversation_id: str) -> None:
        """Give the oldest waiting message to a person, because the assistant does not answer."""
        async with self._begin() as work:
            conversation = await work.conversations.lock(conversation_id)
            message = await work.conversations.next_waiting(conversation_id)
            if message is None:
                return
            await work.conversations.settle(message, Handling.FOR_PERSON, None)
            if conversation.owner is Owner.BOT:
                request = HandOverRequest("assistant_unavailable", tried=["The assistant did not answer"])
                await queue_for_person(work, conversation, request, self._phrase, utc_now(), self._hours)
            await work.commit()
        self._feed.publish(Changed(conversation_id))

    async def _answer(self, conversation: Conversation, message: Message) -> None:
        self._feed.publish(Typing(conversation.id, "bot"))
        try:
            reading = await self._read(conversation, message)
            answer = await self._ask(message, reading)
        finally:
            self._feed.publish(Typing(conversation.id, None))
        async with self._begin() as work:
            await self._record(work, message, reading, answer)

    async def _ask(self, message: Message, reading: Reading) -> Answer:
        """The answer to a message; asked again, the assistant repeats what it said instead of doing it twice."""
        conversation_id, doubted = message.conversation_id, message.conversation_id in self._doubted
        self._doubted.add(conversation_id)
        words = Words(_words(message), reading.language, message.seq)
        answer = await self._assistant.answer(conversation_id, words, again=doubted)
        self._doubted.discard(conversation_id)
        return answer

    async def _read(self, conversation: Conversation, message: Message) -> Reading:
        if message.payload:
            return Reading(message.payload.lstrip("/").partition("{")[0], 1.0, conversation.language)
        return await self._assistant.read(_words(message), conversation.language)

    async def _record(self, work: DeskUnitOfWork, message: Message, reading: Reading, answer: Answer) -> None:
        conversation = await work.conversations.lock(message.conversation_id)
        if conversation.owner is not Owner.BOT:
            await work.conversations.settle(message, Handling.FOR_PERSON, reading)
        else:
            conversation.language = reading.language
            now = utc_now()
            for reply in answer.replies:
                work.conversations.add_message(_bubble(conversation, reply, now))
            await work.conversations.settle(message, Handling.ANSWERED, reading)
            if answer.hand_over:
                await queue_for_person(work, conversation, answer.hand_over, self._phrase, now, self._hours)
        await work.commit()

    async def _leave_to_people(self, conversation_id: str) -> None:
        """The message is theirs, unless they have given the conversation back at this very moment."""
        async with self._begin() as work:
            conversation = await work.conversations.lock(conversation_id)
            message = await work.conversations.next_waiting(conversation_id)
            if message and conversation.owner is not Owner.BOT:
                await work.conversations.settle(message, Handling.FOR_PERSON, None)
                await work.commit()


def _bubble(conversation: Conversation, reply: BotReply, now: datetime) -> Message:
    return conversation.next_message(Sender.BOT, reply.text, now, buttons=reply.buttons, cards=reply.cards)


def _words(message: Message) -> str:
    """What the assistant is told: a payload as it is; a text never as a payload, which would begin with "/"."""
    return message.payload or _COMMAND.sub("", message.text) or "?"
