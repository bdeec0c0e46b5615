"""One agent's open browser, and what is still to be written to it."""

import asyncio
from collections.abc import Sequence

from aiohttp import web

from bot.conversations.agents import Agent

_MOST_WAITING = 2_000  # frames; a browser that is further behind reads the lists again
_TOO_SLOW = 1013  # close code: try again later


class Browser:
    """A WebSocket with a queue before it, so that a slow browser holds nobody else up."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request, agent: Agent) -> None:
        self.socket = socket
        self.request = request
        self.agent = agent
        self._waiting: asyncio.Queue[str] = asyncio.Queue()

    def tell(self, frames: Sequence[str]) -> None:
        """Have these frames written, in order; never blocks."""
        for frame in frames:
            self._waiting.put_nowait(frame)

    async def push(self) -> None:
        """Write until the connection ends."""
        while True:
            frame = await self._waiting.get()
            if self._waiting.qsize() > _MOST_WAITING:
                await self.socket.close(code=_TOO_SLOW, message=b"too slow")
                return
            await self.socket.send_str(frame)
