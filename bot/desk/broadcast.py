"""What changed, read from the database once and written down once for all browsers of the desk."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversations.feed import Changed, Delivered, News, Typing
from bot.conversations.model import Conversation
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.views import Tally
from bot.desk.wire import deliveries, summaries, transcript

_RECENT = 10  # messages of a conversation that browsers are told of when it first changes


@dataclass(frozen=True)
class Frames:
    """Finished frames: those for everybody, and each agent's own after them."""

    shared: list[str]
    own: dict[int | None, list[str]]

    def for_agent(self, agent_id: int | None) -> list[str]:
        """What this agent's browsers are told."""
        return [*self.shared, *self.own.get(agent_id, [])]


class Broadcast:
    """Turns news into frames; each message is told of once."""

    def __init__(self, read: BeginWork) -> None:
        self._read = read
        self._told: dict[str, int] = {}  # the newest seq of each conversation that the browsers know

    async def frames(self, pieces: Sequence[News], agents: Collection[int | None]) -> Frames:
        """The frames for everything that happened, each conversation once."""
        changed = _conversations(pieces, Changed)
        delivered = _conversations(pieces, Delivered)
        shared: list[dict[str, Any]] = [_typing(piece) for piece in pieces if _shopper_types(piece)]
        own: dict[int | None, list[str]] = {}
        if changed or delivered:
            async with self._read() as work:
                found = {each.id: each for each in await work.conversations.several({*changed, *delivered})}
                shared += await self._changes(work, [found[each] for each in changed if each in found])
                shared += [await _deliveries(work, found[each]) for each in delivered if each in found]
                if changed:
                    tally = Tally(await work.conversations.open_counts())
                    own = {agent: [json.dumps({"type": "counts", "counts": tally.of(agent)})] for agent in agents}
        return Frames([json.dumps(frame) for frame in shared], own)

    async def _changes(self, work: WholeUnitOfWork, conversations: Sequence[Conversation]) -> list[dict[str, Any]]:
        told = {each.id: self._told.get(each.id, max(0, each.last_seq - _RECENT)) for each in conversations}
        messages = await work.conversations.newer(told)
        frames: list[dict[str, Any]] = []
        for summary in await summaries(work, conversations):
            new = [message for message in messages if message.conversation_id == summary["id"]]
            self._told[summary["id"]] = max([told[summary["id"]], *(message.seq for message in new)])
            frames.append({"type": "conversation", "summary": summary})
            frames += [
                {"type": "message", "conversation": summary["id"], "message": shown} for shown in transcript(new)
            ]
        return frames


async def _deliveries(work: WholeUnitOfWork, conversation: Conversation) -> dict[str, Any]:
    recent = await work.conversations.messages(conversation.id, max(0, conversation.last_seq - _RECENT))
    return {"type": "deliveries", "conversation": conversation.id, "deliveries": deliveries(recent)}


def _conversations(pieces: Iterable[News], kind: type[Changed] | type[Delivered]) -> list[str]:
    """The conversations of this kind of news, each once, in order."""
    return list(dict.fromkeys(piece.conversation for piece in pieces if isinstance(piece, kind)))


def _shopper_types(piece: News) -> bool:
    return isinstance(piece, Typing) and piece.who == "shopper"


def _typing(piece: News) -> dict[str, Any]:
    return {"type": "typing", "conversation": piece.conversation, "from": "shopper"}
