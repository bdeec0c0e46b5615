"""What the feed only hints at, read once for all browsers at the desk."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.common.clock import utc_now
from bot.conversations.feed import AlertsChanged, Changed, Dealt, Delivered, News, Typing
from bot.conversations.lists import Numbers
from bot.conversations.model import Conversation, Message
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.presence import Frame
from bot.desk.wire import deliveries, summaries, transcript

_RECENT = 10  # messages
_MOST_KNOWN = 10_000  # conversations
_PEOPLE = {"shopper", "agent"}


@dataclass(frozen=True)
class Edition:
    """The frames of several pieces of news, the views' numbers if they may have changed, and who is still logged in."""

    frames: Sequence[Frame]
    numbers: Numbers | None
    sessions: set[str]


class NewsReader:
    """Turns news into frames; knows the newest message it has told of each conversation."""

    def __init__(self, read: BeginWork) -> None:
        self._read = read
        self._told: dict[str, int] = {}

    async def edition(self, news: Sequence[News]) -> Edition:
        """The frames of these pieces; what was said of one conversation several times is read once."""
        changed = list(dict.fromkeys(piece.conversation for piece in news if isinstance(piece, Changed)))
        delivered = list(dict.fromkeys(piece.conversation for piece in news if isinstance(piece, Delivered)))
        frames = [_typing(piece) for piece in news if isinstance(piece, Typing) and piece.who in _PEOPLE]
        frames += [_dealt(piece) for piece in news if isinstance(piece, Dealt)]
        if any(isinstance(piece, AlertsChanged) for piece in news):
            frames.append({"type": "alerts"})
        async with self._read() as work:
            for conversation_id in changed:
                frames += await self._changed(work, conversation_id)
            for conversation_id in delivered:
                frames += await self._delivered(work, conversation_id)
            numbers = await work.lists.numbers() if changed else None
            return Edition(frames, numbers, await work.agents.open_sessions(utc_now()))

    async def _changed(self, work: WholeUnitOfWork, conversation_id: str) -> list[Frame]:
        conversation = await work.conversations.get(conversation_id)
        if conversation is None:
            return []
        messages = await work.conversations.messages(conversation_id, self._after(conversation))
        self._remember(conversation_id, messages)
        shown = [{"type": "message", "conversation": conversation_id, "message": each} for each in transcript(messages)]
        return [{"type": "conversation", "summary": (await summaries(work, [conversation]))[0]}, *shown]

    async def _delivered(self, work: WholeUnitOfWork, conversation_id: str) -> list[Frame]:
        conversation = await work.conversations.get(conversation_id)
        after = max(0, conversation.last_seq - _RECENT) if conversation else 0
        recent = await work.conversations.messages(conversation_id, after)
        return [{"type": "deliveries", "conversation": conversation_id, "deliveries": deliveries(recent)}]

    def _after(self, conversation: Conversation) -> int:
        return self._told.get(conversation.id, max(0, conversation.last_seq - _RECENT))

    def _remember(self, conversation_id: str, messages: Sequence[Message]) -> None:
        if len(self._told) > _MOST_KNOWN:
            self._told.clear()
        if messages:
            self._told[conversation_id] = messages[-1].seq


def _typing(piece: Typing) -> Frame:
    """Who is writing where."""
    frame: dict[str, Any] = {"type": "typing", "conversation": piece.conversation, "from": piece.who}
    if piece.agent_id is not None:
        frame["agent"] = {"id": piece.agent_id, "name": piece.name}
    return frame


def _dealt(piece: Dealt) -> Frame:
    """Which order to look at again."""
    return {"type": "dealt", "conversation": piece.conversation, "order": piece.order}


async def gathered(news: asyncio.Queue[News]) -> list[News]:
    """The next piece of news, and whatever has come with it."""
    pieces = [await news.get()]
    while not news.empty():
        pieces.append(news.get_nowait())
    return pieces
