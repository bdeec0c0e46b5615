"""Who is at the desk and which conversation they look at, as long as their browsers are connected."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.conversations.agents import Agent, AgentSession

Frame = dict[str, Any]


@dataclass(eq=False)
class Seat:
    """One connected browser of an agent, and what is still to be sent to it."""

    agent: Agent
    session: AgentSession
    socket: web.WebSocketResponse
    looking: str | None = None
    away: bool = False
    frames: asyncio.Queue[Frame | None] = field(default_factory=asyncio.Queue)  # None: the session has ended


def presence(seats: Iterable[Seat]) -> Frame:
    """Every agent with a connected browser: away only if all their browsers say so."""
    by_agent: dict[int, list[Seat]] = {}
    for seat in seats:
        by_agent.setdefault(seat.agent.id or 0, []).append(seat)
    return {"type": "presence", "agents": [_present(agent_id, theirs) for agent_id, theirs in by_agent.items()]}


def _present(agent_id: int, seats: list[Seat]) -> Frame:
    looking = sorted({seat.looking for seat in seats if seat.looking})
    state = "away" if all(seat.away for seat in seats) else "online"
    return {"id": agent_id, "name": seats[0].agent.name, "state": state, "looking": looking}
