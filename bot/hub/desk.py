"""The desk's API in the hub: every part of it with what it needs."""

from aiohttp import web

from bot.assistant.dialogues import Dialogues
from bot.channels.chatwoot.settings import ChatwootSettings
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.desk.account import AccountApi
from bot.desk.alerts import DeskAlerts
from bot.desk.api import DeskApi
from bot.desk.auth import DeskAuth
from bot.desk.carrying_out import CarryingOut
from bot.desk.colleagues import ColleaguesApi
from bot.desk.credentials import Credentials
from bot.desk.dead_letters import DeadLetters
from bot.desk.deeds import DeedsApi
from bot.desk.elsewhere import showing_only
from bot.desk.live import LiveDesk
from bot.desk.login import LoginApi
from bot.desk.order_deeds import OrderDeeds
from bot.desk.orders import OrderPanel
from bot.desk.people import PeopleApi
from bot.desk.personal_data import PersonalDataApi
from bot.desk.photos import DeskPhotos
from bot.desk.refunds_due import RefundsDue
from bot.desk.reports.api import ReportsApi
from bot.desk.saved_replies import SavedRepliesApi
from bot.desk.settings import SettingsView
from bot.desk.tags import TagsApi
from bot.desk.templates import TemplatesApi
from bot.desk.two_step_api import TwoStepApi
from bot.desk.unanswered.api import UnansweredApi
from bot.desk.watching import SessionWatch
from bot.hub.alerting import limits_of
from bot.hub.checkup import findings
from bot.hub.keys import DATABASE, FEED, LIVE_DESK, PHOTO_INTAKE
from bot.hub.learning import HubLearning
from bot.replies.own_files import own_folder
from bot.replies.own_wording import OwnWording
from bot.replies.rendering import Replies, replies


def add_desk(
    app: web.Application, environment: Environment, settings: ShopSettings, chatwoot: ChatwootSettings | None
) -> None:
    """Serve the desk; with Chatwoot in its place it only shows."""
    begin, read = app[DATABASE].begin, app[DATABASE].read
    auth = DeskAuth(begin, read, settings.sessions.idle)
    watch = SessionWatch(auth)
    app[LIVE_DESK] = LiveDesk(read, app[FEED], auth, watch)
    app.add_routes(app[LIVE_DESK].routes())
    _add_people(app, auth, watch, settings)
    _add_conversations(app, auth, settings)
    _add_orders(app, auth, environment, settings)
    _add_overviews(app, auth, settings, chatwoot)
    _add_settings(app, auth, environment, settings)
    if chatwoot:
        app.middlewares.append(showing_only("Chatwoot"))


def _add_people(app: web.Application, auth: DeskAuth, watch: SessionWatch, settings: ShopSettings) -> None:
    begin, read, credentials = app[DATABASE].begin, app[DATABASE].read, Credentials(app[DATABASE].begin)
    app.add_routes(LoginApi(begin, auth, credentials, watch.recheck).routes())
    app.add_routes(AccountApi(begin, read, app[FEED], auth, watch.recheck).routes())
    app.add_routes(TwoStepApi(begin, auth, credentials, settings.store.name, watch.recheck).routes())
    app.add_routes(PeopleApi(begin, read, app[FEED], auth, replies(), watch.recheck).routes())


def _add_conversations(app: web.Application, auth: DeskAuth, settings: ShopSettings) -> None:
    begin, read, feed, texts = app[DATABASE].begin, app[DATABASE].read, app[FEED], replies()
    app.add_routes(DeskApi(begin, read, feed, auth, OrderPanel(settings, texts)).routes())
    app.add_routes(DeskPhotos(read, auth, app[PHOTO_INTAKE].files).routes())
    app.add_routes(DeedsApi(begin, feed, auth, texts).routes())
    app.add_routes(TagsApi(begin, read, feed, auth).routes())
    app.add_routes(SavedRepliesApi(begin, read, auth, settings.languages, settings.store.name).routes())
    app.add_routes(ColleaguesApi(read, auth, app[LIVE_DESK].present).routes())
    app.add_routes(DeadLetters(begin, read, feed, auth).routes())


def _add_orders(app: web.Application, auth: DeskAuth, environment: Environment, settings: ShopSettings) -> None:
    begin, read, feed = app[DATABASE].begin, app[DATABASE].read, app[FEED]
    app.add_routes(OrderDeeds(auth, CarryingOut(begin, feed, replies()), settings).routes())
    app.add_routes(RefundsDue(begin, read, feed, auth).routes())
    dialogues = Dialogues(environment.dialogues_file)
    app.add_routes(PersonalDataApi(begin, feed, auth, app[PHOTO_INTAKE].files, dialogues.erase).routes())


def _add_overviews(
    app: web.Application, auth: DeskAuth, settings: ShopSettings, chatwoot: ChatwootSettings | None
) -> None:
    begin, read = app[DATABASE].begin, app[DATABASE].read
    elsewhere = {"name": "Chatwoot", "url": chatwoot.app_url} if chatwoot else None
    app.add_routes(ReportsApi(read, auth, settings).routes())
    app.add_routes(UnansweredApi(begin, read, auth, HubLearning(), settings).routes())
    app.add_routes(DeskAlerts(read, auth, limits_of(settings), elsewhere).routes())


def _add_settings(app: web.Application, auth: DeskAuth, environment: Environment, settings: ShopSettings) -> None:
    begin, read, own = app[DATABASE].begin, app[DATABASE].read, own_folder(environment)
    app.add_routes(SettingsView(auth, environment, settings, lambda: findings(lambda: environment)).routes())
    app.add_routes(TemplatesApi(begin, read, auth, Replies(settings, own=own), OwnWording(own)).routes())
