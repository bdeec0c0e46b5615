"""Building the application: the one place where concrete parts are chosen and joined."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta

import aiohttp
from aiohttp import web

from bot.assistant.client import RasaAssistant
from bot.channels.chatwoot.settings import ChatwootSettings, chatwoot_settings
from bot.channels.photo_intake import PhotoIntake
from bot.channels.widget.api import ChatApi
from bot.channels.widget.gate import Gate
from bot.channels.widget.live import LiveChat
from bot.channels.widget.photos import PhotoApi
from bot.channels.widget.updates import Updates
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Feed
from bot.conversations.turn import Turns
from bot.hub import health
from bot.hub.alerting import watching
from bot.hub.answering import Answering
from bot.hub.channels import add_webhooks, channels
from bot.hub.chatwoot import add_chatwoot_webhook, other_desk
from bot.hub.desk import add_desk
from bot.hub.keys import ANSWERING, ASSISTANT, DATABASE, FEED, HTTP, LIVE_CHAT, LIVE_DESK, PHOTO_INTAKE, SETTLING
from bot.hub.middlewares import add_security_headers, embedding, readable_errors
from bot.hub.pages import add_pages
from bot.hub.proxies import behind_proxies
from bot.hub.reminding import Reminding
from bot.hub.settling import Settling
from bot.nlu.urgency_rules import urgency
from bot.replies.rendering import replies
from bot.shop import access
from bot.storage import schema
from bot.storage.photo_files import PhotoFolder
from bot.storage.unit_of_work import Database

_ANSWER_SECONDS = 30  # after that the assistant counts as unavailable
_LARGEST_BODY = 64 * 1024


def build_app(environment: Environment, settings: ShopSettings) -> web.Application:
    """The hub, ready to run; its database is brought to the newest schema at start."""
    database = Database(environment.database_url)
    gate = Gate(database.read, settings.widget.allowed_origins)
    around = [behind_proxies(environment.trusted_proxies), embedding(gate), readable_errors]
    app = web.Application(middlewares=around, client_max_size=_LARGEST_BODY)
    app[DATABASE], app[FEED] = database, Feed()
    app[PHOTO_INTAKE] = PhotoIntake(PhotoFolder(environment.photos_dir), settings.photos)
    chatwoot = chatwoot_settings(environment, settings)
    app.cleanup_ctx.append(_lifetime(environment, settings, chatwoot))
    app.on_response_prepare.append(add_security_headers)
    app.on_shutdown.append(_close_sockets)
    _add_widget(app, gate, environment, settings)
    add_desk(app, environment, settings, chatwoot)
    add_webhooks(app, environment, settings)
    if chatwoot:
        add_chatwoot_webhook(app, chatwoot)
    app.add_routes(health.routes)
    add_pages(app)
    return app


def _add_widget(app: web.Application, gate: Gate, environment: Environment, settings: ShopSettings) -> None:
    secret = environment.identity_secret.get_secret_value() if environment.identity_secret else None

    async def identify(conversation_id: str, email: str) -> None:
        async with app[DATABASE].begin() as work:
            await access.identify(work, conversation_id, email)
            await work.commit()

    def wake(conversation_id: str) -> None:
        app[ANSWERING].wake(conversation_id)

    def present(agent_id: int) -> bool:
        return app[LIVE_DESK].present().get(agent_id) == "online"

    begin, read = app[DATABASE].begin, app[DATABASE].read
    updates = Updates(read, present)
    app[LIVE_CHAT] = LiveChat(updates, app[FEED], gate)
    app.add_routes(ChatApi(begin, updates, app[FEED], gate, settings.languages, secret, identify, wake).routes())
    app.add_routes(app[LIVE_CHAT].routes())
    app.add_routes(PhotoApi(begin, read, app[FEED], gate, app[PHOTO_INTAKE], replies(), wake).routes())


def _lifetime(
    environment: Environment, settings: ShopSettings, chatwoot: ChatwootSettings | None
) -> Callable[[web.Application], AsyncIterator[None]]:
    async def open_and_close(app: web.Application) -> AsyncIterator[None]:
        await schema.upgrade(app[DATABASE].engine)
        timeout = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as http:
            app[HTTP] = http
            app[ASSISTANT] = RasaAssistant(http, environment.assistant_url, environment.assistant_at_once)
            hours, pause = settings.support.opening(settings.zone), timedelta(seconds=settings.channels.burst_seconds)
            begin, read = app[DATABASE].begin_in_background, app[DATABASE].read
            turns = Turns(begin, app[ASSISTANT], app[FEED], replies(), hours, pause, read, urgency)
            app[ANSWERING] = Answering(turns)
            await app[ANSWERING].resume()
            reminding = Reminding(app[DATABASE], app[ANSWERING].wake)
            await reminding.start()
            app[SETTLING] = Settling(app[DATABASE], app[FEED], replies(), app[ASSISTANT].forget)
            await app[SETTLING].start()
            async with AsyncExitStack() as others:
                await others.enter_async_context(channels(app, environment, http))
                await others.enter_async_context(other_desk(app, chatwoot, environment.photos_dir))
                await others.enter_async_context(watching(app, environment, settings))
                yield
                await app[LIVE_DESK].stop()
                await reminding.stop()
                await app[SETTLING].stop()
                await app[ANSWERING].stop()
        await app[DATABASE].close()

    return open_and_close


async def _close_sockets(app: web.Application) -> None:
    await app[LIVE_CHAT].close_all()
    await app[LIVE_DESK].close_all()
