"""From Chatwoot to us: what people there write to the shopper, each once, and that they are done."""

import logging
from collections.abc import Awaitable, Callable

from bot.channels.chatwoot.api import ChatwootApi
from bot.channels.chatwoot.notes import undelivered_note
from bot.channels.chatwoot.wire import ChatwootMessage
from bot.common.clock import utc_now
from bot.common.text import visible
from bot.conversations import custody
from bot.conversations.agents import Agent, Role
from bot.conversations.assistant import AssistantUnavailable
from bot.conversations.counterparts import STAND_IN, BeginOtherDeskWork, Counterpart
from bot.conversations.ownership import NotPossible, Owner
from bot.conversations.ports import Phrase
from bot.conversations.reply_window import WindowClosed

logger = logging.getLogger(__name__)

_RESOLVED = "resolved"


class Hearing:
    """Reads one conversation at a time.

    Args:
        agent_id: of the agent who stands at our desk for everybody in Chatwoot.
        forget: makes the assistant forget where the dialogue was.
    """

    def __init__(
        self,
        begin: BeginOtherDeskWork,
        read: BeginOtherDeskWork,
        api: ChatwootApi,
        phrase: Phrase,
        agent_id: int,
        forget: Callable[[str], Awaitable[None]],
    ) -> None:
        self._begin = begin
        self._read = read
        self._api = api
        self._phrase = phrase
        self._agent_id = agent_id
        self._forget = forget

    async def hear(self, conversation_id: str) -> bool:
        """Take over what is new there, in order; whether anything was.

        The status is asked for first: a reply written just before "resolve" is then never behind it.

        Raises:
            ChatwootFails: the rest is to be heard later.
        """
        async with self._read() as work:
            counterpart = await work.counterparts.get(conversation_id)
        if counterpart is None or counterpart.number is None:
            return False
        status, new = await self._api.status(counterpart.number), False
        while page := await self._api.messages(counterpart.number, counterpart.read_id):
            for message in page:
                new |= await self._take_over(counterpart, message)
        return (status == _RESOLVED and await self._resolve(counterpart)) or new

    async def _take_over(self, counterpart: Counterpart, message: ChatwootMessage) -> bool:
        """A reply becomes an agent's message here; notes, our own and Chatwoot's own are passed by."""
        text = visible(message.text) if message.is_reply else ""
        if text:
            try:
                await self._reply(counterpart, message, text)
                return True
            except (WindowClosed, NotPossible) as error:
                await self._api.write(counterpart.number or 0, undelivered_note(str(error)), private=True)
        counterpart.read_id = message.id
        async with self._begin() as work:
            await work.counterparts.keep(counterpart)
            await work.commit()
        return False

    async def _reply(self, counterpart: Counterpart, message: ChatwootMessage, text: str) -> None:
        agent, key = self._agent(message.author), f"{counterpart.conversation_id}/chatwoot-{message.id}"
        async with self._begin() as work:
            conversation = await work.conversations.get(counterpart.conversation_id)
            if conversation and conversation.owner is not Owner.AGENT:
                await custody.take(work, conversation.id, agent, self._phrase, utc_now())
        async with self._begin() as work:
            counterpart.read_id, before = message.id, counterpart.read_id
            await work.counterparts.keep(counterpart)
            try:
                await custody.reply(work, counterpart.conversation_id, agent, key, text, utc_now())
            except (WindowClosed, NotPossible):
                counterpart.read_id = before
                raise
            await work.commit()

    async def _resolve(self, counterpart: Counterpart) -> bool:
        """They are done, unless the shopper has been handed over anew and they do not know yet."""
        async with self._begin() as work:
            conversation = await work.conversations.lock(counterpart.conversation_id)
            ours = conversation.owner is Owner.QUEUE or conversation.agent_id == self._agent_id
            if conversation.owner is Owner.BOT or not ours or not counterpart.knows(conversation.hand_over):
                return False
            await custody.resolve(work, conversation.id, self._agent(""), self._phrase, utc_now())
        try:
            await self._forget(counterpart.conversation_id)
        except AssistantUnavailable:
            logger.warning("The assistant could not be told to start afresh: %s", counterpart.conversation_id)
        return True

    def _agent(self, name: str) -> Agent:
        """The one who stands for them all, under the name of the one who wrote."""
        return Agent(STAND_IN, name or "Chatwoot", Role.AGENT, "", id=self._agent_id)
