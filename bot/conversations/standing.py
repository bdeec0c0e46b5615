"""What must be so before an agent may act: whose the conversation is, and that nothing is decided already."""

from bot.conversations.agents import Agent
from bot.conversations.model import Conversation
from bot.conversations.ownership import NotPossible, Owner
from bot.conversations.ports import DeskUnitOfWork


async def still_here(work: DeskUnitOfWork, agent: Agent) -> None:
    """The agent has not been let go, and is not before the transaction ends; to be asked before a conversation is held.

    Raises:
        NotPossible: the agent has left.
    """
    stored = await work.agents.lock(agent.id or 0)
    if stored is None or not stored.active:
        raise NotPossible(f"{agent.name} has left.")


def refuse_while_pending(conversation: Conversation) -> None:
    """One decision at a time.

    Raises:
        NotPossible: another deed is about to be done.
    """
    if conversation.pending:
        deed = conversation.pending.deed.replace("_", " ")
        raise NotPossible(f"This conversation is about to change hands ({deed}). Undo that first, or wait ten seconds.")


def own(conversation: Conversation, agent: Agent) -> None:
    """The conversation is this agent's.

    Raises:
        NotPossible: it is not.
    """
    if conversation.owner is not Owner.AGENT or conversation.agent_id != agent.id:
        raise NotPossible("Take the conversation first.")


def own_or_queued(conversation: Conversation, agent: Agent) -> None:
    """The conversation is this agent's, or waits for anybody.

    Raises:
        NotPossible: it is not.
    """
    if conversation.owner is Owner.AGENT and conversation.agent_id != agent.id:
        raise NotPossible("Another agent has this conversation.")
