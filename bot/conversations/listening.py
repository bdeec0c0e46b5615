"""Which of the waiting messages are to be answered next, and from when on."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from bot.common.clock import utc_now
from bot.conversations.assistant import Assistant
from bot.conversations.bursts import burst, quiet_after
from bot.conversations.model import Conversation, Message
from bot.conversations.ports import BeginDeskWork


class Listening:
    """Waits until the shopper pauses, and knows what the assistant may have heard already.

    Args:
        pause: messages less than this apart are answered together.
    """

    def __init__(self, read: BeginDeskWork, assistant: Assistant, pause: timedelta) -> None:
        self._read = read
        self._assistant = assistant
        self._pause = pause
        self._doubted: set[str] = set()

    def doubt(self, conversation_id: str) -> bool:
        """From now on the assistant may have answered without our knowing; whether that was so before."""
        doubted = conversation_id in self._doubted
        self._doubted.add(conversation_id)
        return doubted

    def settle(self, conversation_id: str) -> None:
        """The assistant's answer is here."""
        self._doubted.discard(conversation_id)

    async def next(self, conversation_id: str) -> tuple[Conversation | None, Sequence[Message]]:
        """The conversation, and the messages to answer next as soon as the shopper pauses; none if none waits."""
        while True:
            async with self._read() as work:
                waiting = await work.conversations.waiting(conversation_id)
                conversation = await work.conversations.get(conversation_id)
            left = quiet_after(waiting, self._pause, utc_now())
            if left <= timedelta():
                return conversation, await self._asked_before(conversation_id, burst(waiting, self._pause))
            await asyncio.sleep(left.total_seconds())

    async def _asked_before(self, conversation_id: str, messages: Sequence[Message]) -> Sequence[Message]:
        """Without what came after the assistant was asked for the first time, if that is in doubt."""
        if conversation_id not in self._doubted or len(messages) <= 1:
            return messages
        heard = await self._assistant.heard(conversation_id)
        return [message for message in messages if message.seq <= heard] or messages
