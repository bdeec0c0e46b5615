"""`waybill doctor`: are the settings right, and is everything there."""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import aiohttp

from bot.channels.chatwoot.api import ChatwootApi
from bot.channels.chatwoot.settings import chatwoot_settings
from bot.channels.mail.settings import mail_settings
from bot.channels.mail.smtp import SmtpServer
from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.common.shop_settings import load_shop_settings
from bot.hub.checkup import findings

_SECONDS = 20  # for another server to answer
_GOODBYE_SECONDS = 0.25  # for a TLS connection to close before the event loop ends


def doctor() -> None:
    """Check shop.yml, the environment, templates, examples, the model, the mail server and Chatwoot."""
    problems = [*findings(environment), *_asked(_ask_mail_server), *_asked(_ask_chatwoot)]
    for problem in dict.fromkeys(problems):  # each once
        screen.print(f"✗ {problem}", style="red", markup=False)
    if problems:
        sys.exit(1)
    screen.print("✓ Settings, languages and model are in order.", style="green")


def _asked(ask: Callable[[], Coroutine[Any, Any, None]]) -> Iterator[str]:
    try:
        asyncio.run(ask())
    except WaybillError as error:
        yield from str(error).splitlines()


async def _ask_mail_server() -> None:
    """A wrong password is found here rather than at night."""
    server = mail_settings(environment(), load_shop_settings(environment().shop_file).mail)
    if server:
        try:
            await SmtpServer(server).check()
        finally:
            await asyncio.sleep(_GOODBYE_SECONDS)


async def _ask_chatwoot() -> None:
    connected = chatwoot_settings(environment(), load_shop_settings(environment().shop_file))
    if connected:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS)) as http:
            await ChatwootApi(connected, http).check()
