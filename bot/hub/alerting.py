"""Joining the watch, the mail outbox and the mail server to the application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import web

from bot.channels.mail.settings import mail_settings
from bot.channels.mail.smtp import SmtpServer
from bot.common.desk_settings import DeskPlace
from bot.common.environment import Environment
from bot.common.shop_settings import ShopSettings
from bot.conversations.alerts import Limits
from bot.hub.keys import ASSISTANT, DATABASE, FEED, LIVE_DESK, WATCH
from bot.hub.letter_box import LetterBox
from bot.hub.mailing import Mailing
from bot.hub.watching import Watch


def limits_of(settings: ShopSettings) -> Limits:
    """The shop's limits."""
    chosen = settings.alerts
    return Limits(
        timedelta(minutes=chosen.waiting_minutes),
        timedelta(seconds=chosen.assistant_seconds),
        timedelta(minutes=chosen.outbox_minutes),
    )


def letter_box(app: web.Application, settings: ShopSettings) -> LetterBox:
    """The shop's letters to its people."""
    return LetterBox(
        settings.store.name,
        settings.mail.desk_url,
        settings.zone,
        settings.support.opening(settings.zone),
        timedelta(minutes=settings.mail.digest_minutes),
        lambda: app[LIVE_DESK].anybody_here,
    )


@asynccontextmanager
async def watching(app: web.Application, place: Environment, settings: ShopSettings) -> AsyncIterator[None]:
    """Watch, and send mail if a server is connected, until the block ends.

    Raises:
        SettingsError: mail is set up in part.
    """
    server = mail_settings(place, settings.mail)
    mailing = Mailing(app[DATABASE], SmtpServer(server)) if server else None
    letters = letter_box(app, settings) if server else None
    here = settings.desk is DeskPlace.WAYBILL
    app[WATCH] = Watch(app[DATABASE], app[FEED], limits_of(settings), app[ASSISTANT], letters, digests=here)
    if mailing:
        await mailing.start()
    await app[WATCH].start()
    try:
        yield
    finally:
        await app[WATCH].stop()
        if mailing:
            await mailing.stop()
