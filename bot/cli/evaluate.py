"""`waybill evaluate`: the report on how well the assistant understands."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.screen import screen
from bot.cli.train import QUIET
from bot.common.errors import WaybillError
from bot.nlu.embeddings import CALM

_DIET_EPOCHS = 20  # of Rasa's 100, which take hours on all examples


class EvaluationFailed(WaybillError):
    """The report was not written; what had been measured is stored."""


def evaluate(
    public: Annotated[Path | None, typer.Option(help="Folder with banking77/ and clinc150/.")] = None,
    peers: Annotated[bool, typer.Option(help="Train the others too, which takes long.")] = True,
    diet_epochs: Annotated[
        int, typer.Option(help="Rounds of training for Rasa's DIET; its own are 100.", min=1)
    ] = _DIET_EPOCHS,
) -> None:
    """Measure how well the assistant understands, beside others, and write docs/understanding.md."""
    screen.print("Measuring. What has not changed since the last time is not measured again.")
    options = ["--diet-epochs", str(diet_epochs), *(["--public", str(public)] if public else [])]
    command = [sys.executable, "-m", "bot.evaluation", *options, *([] if peers else ["--no-peers"])]
    if subprocess.run(command, env={**os.environ, **QUIET, **CALM}, check=False).returncode:
        raise EvaluationFailed("The report is as it was. What went wrong is above; what was measured is kept.")
    screen.print("docs/understanding.md is new.")
