"""The `waybill` command."""

import sys

import typer

from bot.cli.agents import agents
from bot.cli.chat import chat
from bot.cli.check_data import check_data
from bot.cli.doctor import doctor
from bot.cli.evaluate import evaluate
from bot.cli.importing import import_data
from bot.cli.learn import learn
from bot.cli.personal_data import erase, export
from bot.cli.run import run
from bot.cli.screen import complain
from bot.cli.telegram import telegram
from bot.cli.train import train
from bot.cli.tune import tune
from bot.common.errors import WaybillError

app = typer.Typer(help="Waybill: the support desk of an online store.", no_args_is_help=True, add_completion=False)
app.command()(run)
app.command()(train)
app.command()(tune)
app.command()(evaluate)
app.command()(chat)
app.command()(doctor)
app.command()(export)
app.command()(erase)
app.command()(check_data)
app.command()(learn)
app.add_typer(import_data, name="import")
app.add_typer(agents, name="agents")
app.add_typer(telegram, name="telegram")


def main() -> None:
    """Run the command; what a person can mend is one clear sentence, never a traceback."""
    try:
        app()
    except WaybillError as error:
        complain(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
