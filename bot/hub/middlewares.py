"""What happens around every request: errors a person can read, security headers, and who may embed the widget."""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.typedefs import Middleware
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.widget.gate import Gate
from bot.common.web import problem

logger = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_OPEN_TO_ALL = ("/widget.js", "/widget/")  # files that any store's page loads


@web.middleware
async def readable_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every error is JSON with a code and a sentence; a failing database is 503, so that senders try again."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400 or error.content_type == "application/json":
            raise
        kind = type(error) if isinstance(error, web.HTTPError) else web.HTTPInternalServerError
        if isinstance(error, web.HTTPMethodNotAllowed):
            raise problem(web.HTTPBadRequest, "method", f"{request.method} is not possible here.") from error
        raise problem(kind, error.reason.lower().replace(" ", "_"), f"{error.reason}: {request.path}") from error
    except SQLAlchemyError as error:
        logger.error("The database failed: %s", type(error).__name__)
        message = "The database does not answer. Nothing is lost; try again in a moment."
        raise problem(web.HTTPServiceUnavailable, "database", message) from error
    except Exception as error:
        logger.exception("%s %s failed", request.method, request.path)
        message = "Something went wrong here. It has been logged; try again in a moment."
        raise problem(web.HTTPInternalServerError, "internal", message) from error


async def add_security_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Sent with every response, errors included (a signal handler)."""
    for name, value in _SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    if request.path.startswith("/api/"):
        response.headers.setdefault("Cache-Control", "no-store")
    if request.path.startswith(_OPEN_TO_ALL):
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"


def embedding(gate: Gate) -> Middleware:
    """A middleware that answers CORS for the shopper API: the shop's own pages may, others may not."""

    @web.middleware
    async def allow_shop_pages(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith("/api/chat/"):
            return await handler(request)
        origin = gate.allowed_origin(request)
        response = web.Response(status=204) if request.method == "OPTIONS" else await _answered(request, handler)
        if origin:
            _allow(response, request.headers["Origin"])
        return response

    return allow_shop_pages


async def _answered(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Errors as responses too, so that a foreign page may read them."""
    try:
        return await readable_errors(request, handler)
    except web.HTTPException as error:
        return web.Response(status=error.status, text=error.text, content_type="application/json")


def _allow(response: web.StreamResponse, origin: str) -> None:
    if response.prepared:
        return
    response.headers["Access-Control-Allow-Origin"] = origin
    response.headers["Access-Control-Allow-Headers"] = "Authorization, Content-Type"
    response.headers["Access-Control-Allow-Methods"] = "GET, POST, OPTIONS"
    response.headers["Vary"] = "Origin"
