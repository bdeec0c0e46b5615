"""What the application carries, typed."""

import aiohttp
from aiohttp import web

from bot.assistant.client import RasaAssistant
from bot.channels.photo_intake import PhotoIntake
from bot.channels.widget.live import LiveChat
from bot.conversations.feed import Feed
from bot.desk.live import LiveDesk
from bot.hub.answering import Answering
from bot.hub.other_desk import OtherDesk
from bot.hub.settling import Settling
from bot.hub.watching import Watch
from bot.storage.unit_of_work import Database

DATABASE = web.AppKey("database", Database)
HTTP = web.AppKey("http", aiohttp.ClientSession)
ASSISTANT = web.AppKey("assistant", RasaAssistant)
FEED = web.AppKey("feed", Feed)
ANSWERING = web.AppKey("answering", Answering)
PHOTO_INTAKE = web.AppKey("photo_intake", PhotoIntake)
OTHER_DESK = web.AppKey("other_desk", OtherDesk)
WATCH = web.AppKey("watch", Watch)
LIVE_CHAT = web.AppKey("live_chat", LiveChat)
LIVE_DESK = web.AppKey("live_desk", LiveDesk)
SETTLING = web.AppKey("settling", Settling)
