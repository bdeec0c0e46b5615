"""Noticing at once that a session has ended, for the live feeds that would otherwise go on."""

import asyncio
import contextlib

from aiohttp import web

from bot.desk.auth import DeskAuth

_CHECK_SECONDS = 15  # an end that another process wrote down, or that came by itself, is noticed so soon


class SessionWatch:
    """Waits beside each live feed."""

    def __init__(self, auth: DeskAuth) -> None:
        self._auth = auth
        self._ended = asyncio.Event()

    def recheck(self) -> None:
        """Some session has ended: look which."""
        self._ended.set()
        self._ended = asyncio.Event()

    async def until_over(self, request: web.Request) -> None:
        """Return when the session of a request that was let in is over."""
        while True:
            ended = self._ended  # taken before looking, so that nothing ends in between unseen
            if not await self._auth.still_in(request):
                return
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), _CHECK_SECONDS)
