"""Whose request it really is when proxies stand in front of the hub."""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from aiohttp import hdrs, web
from aiohttp.typedefs import Middleware

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def behind_proxies(count: int) -> Middleware:
    """A middleware that gives requests the address and the scheme their proxies have seen.

    Args:
        count: how many proxies each request passes. Each appends whom it heard, so so many from the end are believed;
            what stands before them anybody could have written.
    """

    @web.middleware
    async def real_address(request: web.Request, handler: Handler) -> web.StreamResponse:
        heard = ",".join(request.headers.getall(hdrs.X_FORWARDED_FOR, [])).split(",")
        if count == 0 or len(heard) < count:
            return await handler(request)
        seen = _address(heard[-count].strip()) or request.remote or ""
        scheme = request.headers.get(hdrs.X_FORWARDED_PROTO, request.scheme)
        return await handler(request.clone(remote=seen, scheme=scheme if scheme in {"http", "https"} else "http"))

    return real_address


def _address(text: str) -> str | None:
    try:
        return str(ip_address(text))
    except ValueError:
        return None
