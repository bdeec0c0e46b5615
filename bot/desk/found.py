"""What a request's address names."""

from aiohttp import web

from bot.common.web import problem
from bot.conversations.model import Conversation
from bot.conversations.ports import DeskUnitOfWork

_LONGEST_ID = 9  # digits


async def found(work: DeskUnitOfWork, request: web.Request) -> Conversation:
    """The conversation a request is about.

    Raises:
        web.HTTPNotFound: there is none.
    """
    conversation = await work.conversations.get(request.match_info["id"])
    if conversation is None:
        raise problem(web.HTTPNotFound, "no_conversation", "There is no such conversation.")
    return conversation


def number_in(request: web.Request) -> int:
    """The number in the address, or one that nothing has."""
    text = request.match_info["id"]
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID else 0
