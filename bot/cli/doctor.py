"""`waybill doctor`: are the settings right, and is everything there."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import aiohttp

from bot.channels.chatwoot.api import ChatwootApi
from bot.channels.chatwoot.settings import ChatwootSettings, chatwoot_settings
from bot.channels.facebook.settings import facebook_settings
from bot.channels.mail.settings import mail_settings
from bot.channels.mail.smtp import SmtpServer
from bot.channels.telegram.settings import telegram_settings
from bot.cli import model
from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import SettingsError, WaybillError
from bot.common.shop_settings import load_shop_settings
from bot.replies.rendering import OWN_TEMPLATES, Replies

_SECONDS = 20  # for another server to answer


def doctor() -> None:
    """Check shop.yml, the environment, templates, examples, the model, the mail server and Chatwoot."""
    checks = (_languages, _channels, _mail, _chatwoot, _model)
    problems = dict.fromkeys(problem for check in checks for problem in _problems(check))  # each once
    for problem in problems:
        screen.print(f"✗ {problem}", style="red", markup=False)
    if problems:
        sys.exit(1)
    screen.print("✓ Settings, languages and model are in order.", style="green")


def _problems(check: Callable[[], Iterator[str]]) -> Iterator[str]:
    try:
        yield from check()
    except WaybillError as error:
        yield from str(error).splitlines()


def _languages() -> Iterator[str]:
    settings = load_shop_settings(environment().shop_file)
    Replies(settings, own=OWN_TEMPLATES)
    for language in settings.languages:
        if not any(Path("data/nlu").glob(f"{language}/*.yml")):
            yield f"shop.yml offers the language {language}, but data/nlu/{language}/ has no examples."


def _channels() -> Iterator[str]:
    for connection in (telegram_settings, facebook_settings):
        try:
            connection(environment())
        except SettingsError as error:
            yield str(error)


def _mail() -> Iterator[str]:
    """A wrong password is found here rather than at night."""
    server = mail_settings(environment(), load_shop_settings(environment().shop_file).mail)
    if server:
        asyncio.run(SmtpServer(server).check())
    yield from ()


def _chatwoot() -> Iterator[str]:
    connected = chatwoot_settings(environment(), load_shop_settings(environment().shop_file))
    if connected:
        asyncio.run(_ask_chatwoot(connected))
    yield from ()


async def _ask_chatwoot(connected: ChatwootSettings) -> None:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS)) as http:
        await ChatwootApi(connected, http).check()


def _model() -> Iterator[str]:
    if not model.is_current():
        yield "The model is older than its data, or missing: run `waybill train`."
