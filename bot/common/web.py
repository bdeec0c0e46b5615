"""What every part that serves HTTP does alike: errors of one shape, bodies read by model, WebSockets kept track of."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from aiohttp import WSCloseCode, web
from pydantic import BaseModel, ValidationError

logger = logging.getLogger(__name__)
Model = TypeVar("Model", bound=BaseModel)

_HEARTBEAT_SECONDS = 25
_LARGEST_FRAME = 16_384  # bytes; one as long closes the socket


def problem(kind: type[web.HTTPError], code: str, message: str) -> web.HTTPError:
    """An HTTP error whose body is `{"error": {"code", "message"}}`; the message is for a person."""
    body = json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False)
    if issubclass(kind, web.HTTPRequestEntityTooLarge):
        return kind(max_size=0, actual_size=0, text=body, content_type="application/json")
    return kind(text=body, content_type="application/json")


async def read_json(request: web.Request, model: type[Model]) -> Model:
    """The request's body as a model.

    Raises:
        web.HTTPBadRequest: it is not JSON.
        web.HTTPUnprocessableEntity: it is not of this shape.
    """
    try:
        content: Any = json.loads(await request.read())
    except (ValueError, RecursionError) as error:
        raise problem(web.HTTPBadRequest, "not_json", "The body is not valid JSON.") from error
    try:
        return model.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "body"
        raise problem(web.HTTPUnprocessableEntity, "invalid", f"{where}: {first['msg']}") from error


def whole_number(text: str, most_digits: int) -> int | None:
    """The number a parameter is; None for anything else, as for more digits than anybody means."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= most_digits else None


def photo_response(content: bytes | None) -> web.Response:
    """A kept photo for whoever may see it: nobody else's cache keeps it, and no browser takes it for anything else.

    Raises:
        web.HTTPNotFound: there is none, or not for this reader; they are never told which.
    """
    if content is None:
        raise problem(web.HTTPNotFound, "no_photo", "There is no such photo.")
    headers = {"Cache-Control": "private, max-age=3600", "Content-Disposition": 'inline; filename="photo.jpg"'}
    return web.Response(body=content, content_type="image/jpeg", headers=headers)


class OpenSockets:
    """The WebSockets that one part of the hub has open, so that all can be told when it stops."""

    def __init__(self) -> None:
        self._open: set[web.WebSocketResponse] = set()

    def __len__(self) -> int:
        return len(self._open)

    @asynccontextmanager
    async def opened(self, request: web.Request) -> AsyncIterator[web.WebSocketResponse]:
        """A socket for this request, with heartbeat and a limit of its frames, counted until the block ends."""
        # Short frames for many readers: packing each of them for each reader costs more than it saves.
        socket = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS, max_msg_size=_LARGEST_FRAME, compress=False)
        await socket.prepare(request)
        self._open.add(socket)
        try:
            yield socket
        finally:
            self._open.discard(socket)

    async def close_all(self) -> None:
        """Tell every client to come back later."""
        for socket in list(self._open):
            await socket.close(code=WSCloseCode.SERVICE_RESTART, message=b"restart")


async def until_first_ends(socket: web.WebSocketResponse, *tasks: Coroutine[Any, Any, int | None]) -> None:
    """Run what serves a socket side by side; when one part ends or fails, end the others and close the socket.

    A socket that stayed open without its other half would be silent for ever: closed, the client comes back. The part
    that ends may return the close code; no part closes the socket itself, since that would end the others first.
    """
    running = [asyncio.create_task(task) for task in tasks]
    code = None
    try:
        done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        failed = next((task.exception() for task in done if task.exception()), None)
        if failed and not isinstance(failed, ConnectionError):
            logger.error("A WebSocket was closed: %s", type(failed).__name__)
        code = next((task.result() for task in done if not task.exception() and task.result()), None)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await socket.close(code=code or WSCloseCode.INTERNAL_ERROR)
