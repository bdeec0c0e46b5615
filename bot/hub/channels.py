"""Joining Telegram and Messenger to the application, if they are connected."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from bot.channels.facebook.events import EventReader
from bot.channels.facebook.outbound import FacebookOutbound
from bot.channels.facebook.settings import facebook_settings
from bot.channels.facebook.webhook import FacebookWebhook
from bot.channels.telegram.outbound import TelegramOutbound
from bot.channels.telegram.settings import telegram_settings
from bot.channels.telegram.updates import Reader
from bot.channels.telegram.webhook import TelegramWebhook
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Changed
from bot.hub.keys import ANSWERING, DATABASE, FEED
from bot.hub.sending import Sending
from bot.replies.rendering import replies


def add_webhooks(app: web.Application, place: Environment, settings: ShopSettings) -> None:
    """The routes of the connected channels; one that is not connected has none.

    Raises:
        SettingsError: a channel is connected in part.
    """
    begin = app[DATABASE].begin

    def changed(conversation_id: str) -> None:
        app[FEED].publish(Changed(conversation_id))
        app[ANSWERING].wake(conversation_id)

    if telegram := telegram_settings(place):
        reader = Reader(settings.languages, replies())
        app.add_routes(TelegramWebhook(begin, telegram.secret, reader, changed).routes())
    if facebook := facebook_settings(place):
        events = EventReader(settings.default_language, replies())
        app.add_routes(FacebookWebhook(begin, facebook, events, changed).routes())


@asynccontextmanager
async def sending(app: web.Application, place: Environment, http: aiohttp.ClientSession) -> AsyncIterator[None]:
    """The senders of the connected channels, at work until the block ends."""
    telegram, facebook = telegram_settings(place), facebook_settings(place)
    by_telegram = TelegramOutbound(telegram) if telegram else None
    platforms = [by_telegram, FacebookOutbound(facebook, http) if facebook else None]
    senders = [Sending(app[DATABASE], app[FEED], platform) for platform in platforms if platform]
    for sender in senders:
        await sender.start()
    try:
        yield
    finally:
        for sender in senders:
            await sender.stop()
        if by_telegram:
            await by_telegram.close()
