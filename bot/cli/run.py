"""`waybill run`: everything from one command."""

import asyncio
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
import yaml

from bot.cli.demo import DemoAgent, load_demo
from bot.cli.screen import screen
from bot.cli.supervisor import Child, look_after_all
from bot.cli.train import QUIET, train
from bot.common.environment import Environment, environment
from bot.common.errors import WaybillError
from bot.common.shop_settings import shop_settings
from bot.hub import model
from bot.nlu.embeddings import CALM

_READY_SECONDS = 180


class CannotStart(WaybillError):
    """A port is taken, or a part did not come up."""


def run(
    demo: Annotated[bool, typer.Option("--demo", help="Fill an empty database with sample orders.")] = False,
) -> None:
    """Start hub, assistant and actions; train first if needed. Ctrl-C stops all."""
    settings, place = shop_settings(), environment()
    _check_ports(place)
    place.state_dir.mkdir(parents=True, exist_ok=True)
    train()
    agent = asyncio.run(load_demo()) if demo else None
    children = _children(place)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        for child in children:
            child.start()
        _wait_until_ready(place, children)
        _greet(settings.store.name, place, agent)
        look_after_all(children)
    except KeyboardInterrupt:
        screen.print("\nStopping …")
    finally:
        for child in reversed(children):
            child.stop()


def _children(place: Environment) -> list[Child]:
    python, logs = sys.executable, place.state_dir
    rasa = [python, "-m", "rasa", "run", "--enable-api", "-i", "127.0.0.1", "-p", str(place.assistant_port)]
    quiet = ["--logging-config-file", "bot/assistant/logging.yml"]
    return [
        Child(
            "action server",
            [python, "-m", "rasa_sdk", "--actions", "actions", "--port", str(place.actions_port)],
            logs / "actions.log",
            QUIET | {"SANIC_HOST": "127.0.0.1"},
        ),
        Child(
            "assistant",
            [*rasa, *quiet, "--model", str(model.MODEL), "--endpoints", str(_endpoints(place))],
            logs / "assistant.log",
            QUIET | CALM,
        ),
        Child("hub", [python, "-m", "bot.hub"], logs / "hub.log"),
    ]


def _endpoints(place: Environment) -> Path:
    """endpoints.yml with this run's ports and state."""
    content = yaml.safe_load(Path("endpoints.yml").read_text(encoding="utf-8"))
    content["action_endpoint"]["url"] = f"http://127.0.0.1:{place.actions_port}/webhook"
    content["tracker_store"]["db"] = str(place.dialogues_file)
    written = place.state_dir / "endpoints.yml"
    written.write_text(yaml.safe_dump(content), encoding="utf-8")
    return written


def _check_ports(place: Environment) -> None:
    for name, port in (
        ("PORT", place.port),
        ("ASSISTANT_PORT", place.assistant_port),
        ("ACTIONS_PORT", place.actions_port),
    ):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((place.host, port))
            except OSError:
                raise CannotStart(
                    f"Port {port} is taken. Stop the program that uses it, or set WAYBILL_{name} to another port."
                ) from None


def _wait_until_ready(place: Environment, children: list[Child]) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    with screen.status("Starting hub, assistant and actions …"):
        while not _is_ready(place):
            for child in children:
                child.look_after()
            if time.monotonic() > deadline:
                raise CannotStart(f"Waybill did not get ready; the logs in {place.state_dir}/ say why.")
            time.sleep(0.5)


def _is_ready(place: Environment) -> bool:
    try:
        with urllib.request.urlopen(f"{place.hub_url}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _greet(store: str, place: Environment, agent: DemoAgent | None) -> None:
    screen.print(f"\n[bold]{store} is open.[/bold]\n")
    screen.print(f"  Storefront with the widget   {place.hub_url}/")
    screen.print(f"  The desk                     {place.hub_url}/desk/")
    if agent:
        screen.print(f"      log in as {agent.email}, one-time password {agent.password}", markup=False)
    screen.print("\nTry in the widget, in English, Russian, Lithuanian, Norwegian or Chinese:")
    screen.print("  Where is my order 1042? anna@example.com")
    screen.print("  Please cancel order 1051, anna@example.com")
    screen.print("  I want to talk to a person      … and answer at the desk")
    screen.print("\nCtrl-C stops everything.")


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
