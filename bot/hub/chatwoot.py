"""Joining Chatwoot to the application, if it is the desk."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot.channels.chatwoot.api import ChatwootApi
from bot.channels.chatwoot.hearing import Hearing
from bot.channels.chatwoot.settings import ChatwootSettings
from bot.channels.chatwoot.telling import Telling
from bot.channels.chatwoot.webhook import ChatwootWebhook
from bot.conversations.agents import Agent, Role
from bot.conversations.counterparts import STAND_IN
from bot.desk.passwords import hash_password, one_time_password
from bot.hub.keys import ASSISTANT, DATABASE, FEED, HTTP, OTHER_DESK
from bot.hub.other_desk import OtherDesk
from bot.replies.rendering import replies
from bot.storage.photo_files import PhotoFolder
from bot.storage.unit_of_work import Database

LOOK_EVERY = 15.0  # seconds


def add_chatwoot_webhook(app: web.Application, chatwoot: ChatwootSettings) -> None:
    """The route on which Chatwoot says what is new."""
    looks: set[asyncio.Task[None]] = set()

    def look_at(number: int) -> None:
        look = asyncio.create_task(app[OTHER_DESK].look_at(number))
        looks.add(look)
        look.add_done_callback(looks.discard)

    app.add_routes(ChatwootWebhook(chatwoot, look_at).routes())


@asynccontextmanager
async def other_desk(app: web.Application, chatwoot: ChatwootSettings | None, photos: Path) -> AsyncIterator[None]:
    """Chatwoot and our conversations kept alike until the block ends; nothing where it is not the desk.

    Args:
        photos: the folder of shoppers' photos.
    """
    if chatwoot is None:
        yield
        return
    begin, read = app[DATABASE].begin_in_background, app[DATABASE].read
    api, agent_id = ChatwootApi(chatwoot, app[HTTP]), await _stand_in(app[DATABASE])
    hearing = Hearing(begin, read, api, replies(), agent_id, app[ASSISTANT].forget)
    telling = Telling(begin, read, api, PhotoFolder(photos))
    app[OTHER_DESK] = OtherDesk(app[DATABASE], app[FEED], telling, hearing, LOOK_EVERY)
    await app[OTHER_DESK].start()
    try:
        yield
    finally:
        await app[OTHER_DESK].stop()


async def _stand_in(database: Database) -> int:
    """The agent who has the conversations that people in Chatwoot have; nobody can log in as them."""
    async with database.begin() as work:
        agent = await work.agents.by_email(STAND_IN)
        if agent is None:
            agent = Agent(STAND_IN, "Chatwoot", Role.AGENT, hash_password(one_time_password()))
            work.agents.add(agent)
            await work.commit()
    return agent.id or 0
