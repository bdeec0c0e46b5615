"""When people answer at another desk, this one only shows."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.common.web import problem

_PREFIX = "/api/desk/conversations/"
_DEEDS = ("/take", "/release", "/resolve", "/reply", "/note", "/assign", "/transfer", "/snooze")


def showing_only(name: str) -> Middleware:
    """A middleware that refuses what would be done twice, here and at the desk of this name."""

    @web.middleware
    async def refuse(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.method != "GET" and request.path.startswith(_PREFIX) and request.path.endswith(_DEEDS):
            raise problem(
                web.HTTPConflict, "elsewhere", f"People answer in {name}. Go on with this conversation there."
            )
        return await handler(request)

    return refuse
