"""A full desk: agents who are logged in, and conversations that wait for them."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from bot.common.clock import utc_now
from bot.common.environment import new_secret
from bot.conversations.agents import Agent, AgentSession, Role
from bot.conversations.model import Conversation, HandOver, Sender
from bot.conversations.ownership import Owner
from bot.desk.auth import COOKIE
from bot.storage import schema
from bot.storage.unit_of_work import Database

_EARLIER = 6  # messages in each conversation before the run


@dataclass(frozen=True)
class Room:
    """Who is there: the cookies of the agents' browsers, and what opens each shopper's conversation."""

    database_url: str
    cookies: list[str]
    tokens: list[str]


async def furnish(database_url: str, agents: int, conversations: int) -> Room:
    """Fill an empty database."""
    database = Database(database_url)
    try:
        await schema.upgrade(database.engine)
        cookies = [await _agent(database, number) for number in range(agents)]
        tokens = [new_secret() for _ in range(conversations)]
        async with database.begin() as work:
            for number, token in enumerate(tokens):
                conversation = _conversation(number, token, agent_id=number % agents + 1)
                work.conversations.add(conversation)
                for earlier in range(_EARLIER):
                    work.conversations.add_message(
                        conversation.next_message(Sender.SHOPPER, f"earlier {number}.{earlier}", utc_now())
                    )
            await work.commit()
    finally:
        await database.close()
    return Room(database_url, cookies, tokens)


async def _agent(database: Database, number: int) -> str:
    token, now = new_secret(), utc_now()
    async with database.begin() as work:
        agent = Agent(f"agent{number}@example.com", f"Agent {number}", Role.AGENT, "-", must_change_password=False)
        work.agents.add(agent)
        await work.commit()
        work.agents.add_session(AgentSession(_hash(token), agent.id or 0, new_secret(), now, now + timedelta(hours=1)))
        await work.commit()
    return f"{COOKIE}={token}"


def _conversation(number: int, token: str, agent_id: int) -> Conversation:
    """Every second one waits in the queue, the others are with an agent."""
    now = utc_now()
    waits = number % 2 == 0
    conversation = Conversation(
        f"{number:032d}",
        "widget",
        _hash(token),
        "en",
        now,
        now,
        owner=Owner.QUEUE if waits else Owner.AGENT,
        agent_id=None if waits else agent_id,
        waiting_since=now if waits else None,
    )
    conversation.hand_overs.append(HandOver("human_agent", now))
    return conversation


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
