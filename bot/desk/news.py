"""What the feed only hints at, read once for all browsers at the desk."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.common.clock import utc_now
from bot.conversations.feed import AlertsChanged, Amended, Changed, Dealt, Delivered, ListChanged, News, Typing
from bot.conversations.lists import Numbers
from bot.conversations.model import Conversation, Message
from bot.desk.ports import BeginWork, WholeUnitOfWork
from bot.desk.presence import Frame
from bot.desk.wire import deliveries, summaries, transcript

_RECENT = 10  # messages
_MOMENT = 0.03  # seconds, which nobody notices
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
        frames += [_list(piece) for piece in news if isinstance(piece, ListChanged)]
        if any(isinstance(piece, AlertsChanged) for piece in news):
            frames.append({"type": "alerts"})
        async with self._read() as work:
            found = {each.id: each for each in await work.conversations.several({*changed, *delivered})}
            frames += await self._changed(work, [found[each] for each in changed if each in found])
            frames += await self._delivered(work, [found[each] for each in delivered if each in found])
            for piece in dict.fromkeys(piece for piece in news if isinstance(piece, Amended)):
                frames += await self._again(work, piece)
            numbers = await work.lists.numbers() if changed else None
            return Edition(frames, numbers, await work.agents.open_sessions(utc_now()))

    async def _changed(self, work: WholeUnitOfWork, conversations: Sequence[Conversation]) -> list[Frame]:
        """Each conversation with its new messages."""
        new = await work.conversations.newer({each.id: self._after(each) for each in conversations})
        frames: list[Frame] = []
        for summary in await summaries(work, conversations):
            messages = [message for message in new if message.conversation_id == summary["id"]]
            self._remember(summary["id"], messages)
            shown = [
                {"type": "message", "conversation": summary["id"], "message": each} for each in transcript(messages)
            ]
            frames += [{"type": "conversation", "summary": summary}, *shown]
        return frames

    async def _delivered(self, work: WholeUnitOfWork, conversations: Sequence[Conversation]) -> list[Frame]:
        """What became of the newest messages of each."""
        recent = await work.conversations.newer({each.id: max(0, each.last_seq - _RECENT) for each in conversations})
        return [
            {
                "type": "deliveries",
                "conversation": conversation.id,
                "deliveries": deliveries(each for each in recent if each.conversation_id == conversation.id),
            }
            for conversation in conversations
        ]

    async def _again(self, work: WholeUnitOfWork, piece: Amended) -> list[Frame]:
        """A message as it is now; the browser knows it by its seq."""
        message = await work.conversations.by_seq(piece.conversation, piece.seq)
        shown = transcript([message] if message else [])
        return [{"type": "message", "conversation": piece.conversation, "message": each} for each in shown]

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


def _list(piece: ListChanged) -> Frame:
    """Which list to read again, unless it is one's own doing."""
    return {"type": "list", "name": piece.name, "by": piece.agent_id}


async def gathered(news: asyncio.Queue[News]) -> list[News]:
    """The next piece of news, and whatever comes within a moment of it: all that is read together."""
    pieces = [await news.get()]
    await asyncio.sleep(_MOMENT)
    while not news.empty():
        pieces.append(news.get_nowait())
    return pieces
