"""What a shopper is sent: what was said, who has the conversation, and whether that person is there."""

from collections.abc import Callable
from typing import Any

from bot.channels.widget.wire import message_view
from bot.conversations.model import SHOWN_TO_SHOPPER, Conversation
from bot.conversations.ownership import Owner
from bot.conversations.ports import BeginDeskWork, DeskUnitOfWork

Present = Callable[[int], bool]


class Updates:
    """Reads conversations for their shoppers.

    Args:
        present: whether the agent with this id is at the desk.
    """

    def __init__(self, read: BeginDeskWork, present: Present) -> None:
        self._read = read
        self._present = present

    async def since(self, conversation_id: str, after: int) -> dict[str, Any]:
        """The messages after a seq that are meant for the shopper, `owner`, and `agent` if a person has it."""
        async with self._read() as work:
            messages = await work.conversations.messages(conversation_id, after)
            conversation = await work.conversations.get(conversation_id)
            agent = await self._agent(work, conversation)
        shown = [message_view(message) for message in messages if message.sender in SHOWN_TO_SHOPPER]
        return {"messages": shown, "owner": conversation.owner if conversation else "none", **agent}

    async def _agent(self, work: DeskUnitOfWork, conversation: Conversation | None) -> dict[str, Any]:
        if conversation is None or conversation.owner is not Owner.AGENT or conversation.agent_id is None:
            return {}
        agent = await work.agents.get(conversation.agent_id)
        return {"agent": {"name": agent.name, "present": self._present(conversation.agent_id)}} if agent else {}
