"""Building the application: the one place where concrete parts are chosen and joined."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import aiohttp
from aiohttp import web

from bot.assistant.client import RasaAssistant
from bot.channels.widget.api import ChatApi
from bot.channels.widget.gate import Gate
from bot.channels.widget.live import LiveChat
from bot.channels.widget.photos import PhotoApi
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Feed
from bot.conversations.turn import Turns
from bot.desk.api import DeskApi
from bot.desk.auth import DeskAuth
from bot.desk.dead_letters import DeadLetters
from bot.desk.live import LiveDesk
from bot.desk.login import LoginApi
from bot.desk.orders import OrderPanel
from bot.desk.photos import DeskPhotos
from bot.desk.reports.api import ReportsApi
from bot.desk.unanswered.api import UnansweredApi
from bot.hub import health
from bot.hub.answering import Answering
from bot.hub.channels import add_webhooks, sending
from bot.hub.keys import ANSWERING, ASSISTANT, DATABASE, FEED, HTTP, LIVE_CHAT, LIVE_DESK
from bot.hub.learning import HubLearning
from bot.hub.middlewares import add_security_headers, embedding, readable_errors
from bot.hub.pages import add_pages
from bot.hub.reminding import Reminding
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
    app = web.Application(middlewares=[embedding(gate), readable_errors], client_max_size=_LARGEST_BODY)
    app[DATABASE], app[FEED] = database, Feed()
    app.cleanup_ctx.append(_lifetime(environment, settings))
    app.on_response_prepare.append(add_security_headers)
    app.on_shutdown.append(_close_sockets)
    _add_widget(app, gate, environment, settings)
    _add_desk(app, environment, settings)
    add_webhooks(app, environment, settings)
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

    begin, read = app[DATABASE].begin, app[DATABASE].read
    app[LIVE_CHAT] = LiveChat(read, app[FEED], gate)
    app.add_routes(ChatApi(begin, read, app[FEED], gate, settings.languages, secret, identify, wake).routes())
    app.add_routes(app[LIVE_CHAT].routes())
    photos, limits = PhotoFolder(environment.photos_dir), settings.photos
    app.add_routes(PhotoApi(begin, read, app[FEED], gate, photos, limits, replies(), wake).routes())


def _add_desk(app: web.Application, environment: Environment, settings: ShopSettings) -> None:
    begin, read, texts = app[DATABASE].begin, app[DATABASE].read, replies()

    async def forget(conversation_id: str) -> None:
        await app[ASSISTANT].forget(conversation_id)

    auth = DeskAuth(begin, read)
    app[LIVE_DESK] = LiveDesk(read, app[FEED], auth)
    app.add_routes(LoginApi(begin, auth).routes())
    app.add_routes(DeskPhotos(read, auth, PhotoFolder(environment.photos_dir)).routes())
    app.add_routes(DeskApi(begin, read, app[FEED], auth, texts, OrderPanel(settings, texts), forget).routes())
    app.add_routes(ReportsApi(read, auth, settings).routes())
    app.add_routes(UnansweredApi(begin, read, app[FEED], auth, HubLearning(), settings).routes())
    app.add_routes(DeadLetters(begin, read, app[FEED], auth).routes())
    app.add_routes(app[LIVE_DESK].routes())


def _lifetime(environment: Environment, settings: ShopSettings) -> Callable[[web.Application], AsyncIterator[None]]:
    async def open_and_close(app: web.Application) -> AsyncIterator[None]:
        await schema.upgrade(app[DATABASE].engine)
        timeout = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as http:
            app[HTTP], app[ASSISTANT] = http, RasaAssistant(http, environment.assistant_url)
            hours, pause = settings.support.opening(settings.zone), timedelta(seconds=settings.channels.burst_seconds)
            begin, read = app[DATABASE].begin, app[DATABASE].read
            app[ANSWERING] = Answering(Turns(begin, app[ASSISTANT], app[FEED], replies(), hours, pause, read))
            await app[ANSWERING].resume()
            reminding = Reminding(app[DATABASE], app[ANSWERING].wake)
            reminding.start()
            async with sending(app, environment, http):
                yield
                await reminding.stop()
                await app[ANSWERING].stop()
        await app[DATABASE].close()

    return open_and_close


async def _close_sockets(app: web.Application) -> None:
    await app[LIVE_CHAT].close_all()
    await app[LIVE_DESK].close_all()
