"""Joining Telegram and Messenger to the application, if they are connected."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
from aiohttp import web

from bot.channels.facebook.events import EventReader
from bot.channels.facebook.outbound import FacebookOutbound
from bot.channels.facebook.photos import FacebookPhotos
from bot.channels.facebook.settings import facebook_settings
from bot.channels.facebook.webhook import FacebookWebhook
from bot.channels.photo_holders import PhotoHolder
from bot.channels.telegram.outbound import TelegramOutbound
from bot.channels.telegram.photos import TelegramPhotos
from bot.channels.telegram.settings import telegram_settings
from bot.channels.telegram.updates import Reader
from bot.channels.telegram.webhook import TelegramWebhook
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.conversations.feed import Amended, Changed, Changes
from bot.hub.fetching import Fetching
from bot.hub.keys import ANSWERING, DATABASE, FEED, PHOTO_INTAKE
from bot.hub.sending import Sending
from bot.replies.rendering import replies


def add_webhooks(app: web.Application, place: Environment, settings: ShopSettings) -> None:
    """The routes of the connected channels; one that is not connected has none.

    Raises:
        SettingsError: a channel is connected in part.
    """
    begin, changed, texts = app[DATABASE].begin, _changed(app), replies()
    if telegram := telegram_settings(place):
        reader = Reader(settings.languages, settings.photos.bytes)
        app.add_routes(TelegramWebhook(begin, telegram.secret, reader, texts, changed).routes())
    if facebook := facebook_settings(place):
        events = EventReader(settings.default_language)
        app.add_routes(FacebookWebhook(begin, facebook, events, texts, changed).routes())


@asynccontextmanager
async def channels(app: web.Application, place: Environment, http: aiohttp.ClientSession) -> AsyncIterator[None]:
    """The connected channels at work until the block ends: messages go out, photos come in."""
    async with _sending(app, place, http), _fetching(app, place, http):
        yield


@asynccontextmanager
async def _fetching(app: web.Application, place: Environment, http: aiohttp.ClientSession) -> AsyncIterator[None]:
    telegram, facebook = telegram_settings(place), facebook_settings(place)
    async with AsyncExitStack() as at_the_end:
        holders: list[PhotoHolder] = []
        if telegram:
            holders.append(by_telegram := TelegramPhotos(telegram, http))
            at_the_end.push_async_callback(by_telegram.close)
        if facebook:
            holders.append(by_facebook := FacebookPhotos(facebook))
            at_the_end.push_async_callback(by_facebook.close)
        for holder in holders:
            fetching = Fetching(app[DATABASE], app[FEED], holder, app[PHOTO_INTAKE], replies(), _changed(app))
            await fetching.start()
            at_the_end.push_async_callback(fetching.stop)
        yield


@asynccontextmanager
async def _sending(app: web.Application, place: Environment, http: aiohttp.ClientSession) -> AsyncIterator[None]:
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


def _changed(app: web.Application) -> Changes:
    """What follows from something new in a conversation: everyone hears of it, and it is answered."""

    def changed(conversation_id: str, amended: int | None = None) -> None:
        app[FEED].publish(Changed(conversation_id))
        if amended is not None:
            app[FEED].publish(Amended(conversation_id, amended))
        app[ANSWERING].wake(conversation_id)

    return changed
