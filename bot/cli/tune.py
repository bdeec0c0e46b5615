"""`waybill tune`: the sentence encoder, on the examples."""

import os
import subprocess
import sys

from bot.cli.screen import screen
from bot.cli.train import QUIET
from bot.common.errors import WaybillError


class TuningFailed(WaybillError):
    """The encoder was not tuned; what is in data/encoder is as it was."""


def tune() -> None:
    """Tune the sentence encoder on the examples: once, after many of them have changed. It can be interrupted."""
    screen.print("Tuning the encoder on data/nlu. It goes on after the last whole epoch if it is interrupted.")
    done = subprocess.run([sys.executable, "-m", "bot.nlu.tuning"], env={**os.environ, **QUIET}, check=False)
    if done.returncode:
        raise TuningFailed("Tuning ended early. What it said is above; `make tune` goes on where it stopped.")
    screen.print("data/encoder is new. `make train` uses it.")
