"""One turn: the oldest waiting messages of a conversation go to the bot, or to people."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.common.clock import utc_now
from bot.common.opening_hours import OpeningHours
from bot.conversations.assistant import Answer, Assistant, BotReply, HandOverRequest, Words
from bot.conversations.bursts import joined_words
from bot.conversations.custody import queue_for_person
from bot.conversations.feed import Changed, Feed, Typing
from bot.conversations.listening import Listening
from bot.conversations.model import Conversation, Handling, Message, Reading, Sender
from bot.conversations.ownership import Owner
from bot.conversations.ports import BeginDeskWork, DeskUnitOfWork, Phrase
from bot.conversations.raising import Urgency, move_up

_COMMAND = re.compile(r"^[\s/]+")


class Turns:
    """Answers waiting messages, one at a time per conversation.

    The replies and the mark "answered" are written in one transaction, which checks the owner again: a reply that
    comes after a person has taken the conversation is dropped, and a crash before the commit means the message is
    still waiting at the next start. Messages less than `pause` apart are answered together.
    """

    def __init__(
        self,
        begin: BeginDeskWork,
        assistant: Assistant,
        feed: Feed,
        phrase: Phrase,
        hours: OpeningHours | None = None,
        pause: timedelta = timedelta(),
        read: BeginDeskWork | None = None,
        urgency: Urgency = lambda text: None,
    ) -> None:
        """`hours` are the people's, without them somebody is always there; `read` begins what only looks.

        `urgency` says whether what is written to people who have the conversation already must be seen first.
        """
        self._begin = begin
        self._assistant = assistant
        self._feed = feed
        self._phrase = phrase
        self._hours = hours
        self._urgency = urgency
        self._listening = Listening(read or begin, assistant, pause)

    def doubt(self, conversation_id: str) -> None:
        """The assistant may have answered this conversation's waiting message already, and the answer was lost."""
        self._listening.doubt(conversation_id)

    async def waiting(self) -> Sequence[str]:
        """Ids of the conversations in which a message waits for the bot."""
        async with self._begin() as work:
            return await work.conversations.with_waiting()

    async def take(self, conversation_id: str) -> bool:
        """Deal with the oldest waiting message, and with those written in the same breath.

        Returns:
            False when none was waiting.

        Raises:
            AssistantUnavailable: the message still waits; the shopper has been shown nothing.
        """
        conversation, messages = await self._listening.next(conversation_id)
        if not messages or conversation is None:
            return False
        if conversation.owner is Owner.BOT:
            await self._answer(conversation, messages)
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

    async def _answer(self, conversation: Conversation, messages: Sequence[Message]) -> None:
        self._feed.publish(Typing(conversation.id, "bot"))
        try:
            reading = await self._read(conversation, messages)
            answer = await self._ask(messages, reading)
        finally:
            self._feed.publish(Typing(conversation.id, None))
        async with self._begin() as work:
            await self._record(work, messages, reading, answer)

    async def _ask(self, messages: Sequence[Message], reading: Reading) -> Answer:
        """The answer to messages; asked again, the assistant repeats what it said instead of doing it twice."""
        conversation_id = messages[-1].conversation_id
        doubted = self._listening.doubt(conversation_id)
        words = Words(_words(messages), reading.language, messages[-1].seq)
        answer = await self._assistant.answer(conversation_id, words, again=doubted)
        self._listening.settle(conversation_id)
        return answer

    async def _read(self, conversation: Conversation, messages: Sequence[Message]) -> Reading:
        payload = messages[0].payload
        if payload:
            return Reading(payload.lstrip("/").partition("{")[0], 1.0, conversation.language)
        return await self._assistant.read(_words(messages), conversation.language)

    async def _record(
        self, work: DeskUnitOfWork, messages: Sequence[Message], reading: Reading, answer: Answer
    ) -> None:
        conversation = await work.conversations.lock(messages[0].conversation_id)
        ours = conversation.owner is Owner.BOT
        for message in messages:
            await work.conversations.settle(message, Handling.ANSWERED if ours else Handling.FOR_PERSON, reading)
        if ours:
            conversation.language = reading.language
            now = utc_now()
            for reply in answer.replies:
                work.conversations.add_message(_bubble(conversation, reply, now))
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
                move_up(work, conversation, message, self._urgency, utc_now())
                await work.commit()


def _bubble(conversation: Conversation, reply: BotReply, now: datetime) -> Message:
    return conversation.next_message(Sender.BOT, reply.text, now, buttons=reply.buttons, cards=reply.cards)


def _words(messages: Sequence[Message]) -> str:
    """What the assistant is told: a payload as it is; a text never as a payload, which would begin with "/"."""
    return messages[0].payload or _COMMAND.sub("", joined_words(messages)) or "?"
