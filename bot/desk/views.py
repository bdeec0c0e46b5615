"""The lists an agent can look at, and how many conversations are in each."""

from collections.abc import Sequence

from bot.conversations.agents import Agent
from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner
from bot.conversations.ports import DeskUnitOfWork

VIEWS = ("queue", "mine", "open", "bot", "resolved")
_MOST = 200


async def listed(work: DeskUnitOfWork, view: str, agent: Agent) -> Sequence[Conversation]:
    """The conversations of a view: the queue by priority and longest waiting, the others by newest activity."""
    store = work.conversations
    if view == "queue":
        waiting = await store.by_owner([Owner.QUEUE])
        return sorted(waiting, key=lambda each: (not each.urgent, each.waiting_since or each.updated_at))
    if view == "mine":
        return [
            conversation for conversation in await store.by_owner([Owner.AGENT]) if conversation.agent_id == agent.id
        ]
    if view == "open":
        return await store.by_owner([Owner.QUEUE, Owner.AGENT])
    return (await store.by_owner([Owner.BOT]))[:_MOST] if view == "bot" else await store.resolved(_MOST)


async def counts(work: DeskUnitOfWork, agent: Agent) -> dict[str, int]:
    """How many wait, are the agent's own, and are open altogether."""
    conversations = await work.conversations.by_owner([Owner.QUEUE, Owner.AGENT])
    return {
        "queue": sum(conversation.owner is Owner.QUEUE for conversation in conversations),
        "mine": sum(conversation.agent_id == agent.id for conversation in conversations),
        "open": len(conversations),
    }
