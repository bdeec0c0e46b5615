"""The lists an agent can look at, and how many conversations are in each."""

from collections.abc import Mapping, Sequence

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
    return Tally(await work.conversations.open_counts()).of(agent.id)


class Tally:
    """How many open conversations there are with each owner and agent."""

    def __init__(self, open_counts: Mapping[tuple[Owner, int | None], int]) -> None:
        self._counts = open_counts

    def of(self, agent_id: int | None) -> dict[str, int]:
        """The numbers one agent is shown."""
        return {
            "queue": sum(count for (owner, _), count in self._counts.items() if owner is Owner.QUEUE),
            "mine": self._counts.get((Owner.AGENT, agent_id), 0),
            "open": sum(self._counts.values()),
        }
