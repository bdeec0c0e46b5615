"""What a request's address names."""

from aiohttp import web

from bot.common.web import problem, whole_number
from bot.conversations.model import Conversation
from bot.conversations.ports import DeskUnitOfWork

_LONGEST_ID = 9  # digits


async def found(work: DeskUnitOfWork, request: web.Request) -> Conversation:
    """The conversation a request is about.

    Raises:
        web.HTTPNotFound: there is none.
    """
    return await conversation_called(work, request.match_info["id"])


async def conversation_called(work: DeskUnitOfWork, conversation_id: str) -> Conversation:
    """The conversation with this id.

    Raises:
        web.HTTPNotFound: there is none.
    """
    conversation = await work.conversations.get(conversation_id)
    if conversation is None:
        raise problem(web.HTTPNotFound, "no_conversation", "There is no such conversation.")
    return conversation


def number_in(request: web.Request) -> int:
    """The number in the address, or one that nothing has."""
    return whole_number(request.match_info["id"], _LONGEST_ID) or 0
