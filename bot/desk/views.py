"""The lists an agent can look at, narrowed as they like, and how many conversations are in each."""

from collections.abc import Mapping
from typing import Any

from bot.conversations.agents import Agent
from bot.conversations.lists import Numbers, Wanted
from bot.conversations.ownership import Owner

_PEOPLE = (Owner.QUEUE, Owner.AGENT)
VIEWS = ("queue", "mine", "open", "snoozed", "bot", "resolved")
PAGE = 200
_MOST_WORDS = 6


def wanted(query: Mapping[str, str], agent: Agent) -> Wanted:
    """What a request asks for; one with words looks through all conversations, whatever its view."""
    narrowed: dict[str, Any] = {name: query.get(name, "") for name in ("channel", "language", "tag")}
    words = tuple(query.get("q", "").split()[:_MOST_WORDS])
    if words:
        return Wanted(words=words, **narrowed)
    view, waiting = query.get("view", "queue"), query.get("order") == "waiting"
    return Wanted(waiting_first=waiting or view == "queue", **_view(view, agent), **narrowed)


def counts(numbers: Numbers, agent: Agent) -> dict[str, int]:
    """How many wait, are the agent's own, and are open altogether."""
    return {"queue": numbers.queue, "mine": numbers.mine.get(agent.id or 0, 0), "open": numbers.open}


def _view(view: str, agent: Agent) -> dict[str, Any]:
    views: dict[str, dict[str, Any]] = {
        "queue": {"owners": (Owner.QUEUE,), "snoozed": False},
        "mine": {"owners": (Owner.AGENT,), "agent_id": agent.id, "snoozed": False},
        "open": {"owners": _PEOPLE, "snoozed": False},
        "snoozed": {"owners": _PEOPLE, "snoozed": True},
        "bot": {"owners": (Owner.BOT,)},
        "resolved": {"owners": (Owner.BOT,), "resolved": True},
    }
    return views[view]
