"""`waybill telegram`: the shop's bot in Telegram."""

import asyncio

import typer

from bot.channels.telegram.settings import telegram_settings
from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import SettingsError

telegram = typer.Typer(help="The shop's bot in Telegram.", no_args_is_help=True)


@telegram.callback()
def _group() -> None:
    """The shop's bot in Telegram."""


@telegram.command("set-webhook")
def set_hub(url: str) -> None:
    """Have Telegram send messages to the hub that is reached from outside at URL (https)."""
    from bot.channels.telegram.setup import set_webhook, webhook_address  # a second that no other command needs

    settings = telegram_settings(environment())
    if settings is None:
        raise SettingsError("Set WAYBILL_TELEGRAM_TOKEN (from @BotFather) and WAYBILL_TELEGRAM_SECRET first.")
    address = webhook_address(url)
    asyncio.run(set_webhook(settings, address))
    screen.print(f"Telegram sends messages to {address}", markup=False)
