"""Reading what a platform posts: whole batches, but not without end."""

from aiohttp import web

from bot.common.web import problem

LARGEST_BODY = 1024 * 1024  # Messenger sends up to a thousand events at once


async def read_body(request: web.Request) -> bytes:
    """The raw body, as it was signed.

    Raises:
        web.HTTPRequestEntityTooLarge: it is larger than any platform's.
    """
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > LARGEST_BODY:
            raise problem(web.HTTPRequestEntityTooLarge, "too_large", "No webhook is as large as this.")
    return bytes(body)
