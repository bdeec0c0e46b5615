"""The whole of Waybill, started once by its own command, on free ports and with a database of its own."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
IDENTITY_SECRET = "a secret of the tests, long enough for HS256"
_READY_SECONDS = 240


@dataclass(frozen=True)
class Waybill:
    """A running Waybill."""

    url: str
    assistant_url: str
    state: Path
    environment: dict[str, str]

    def command(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run a `waybill` command on the same database."""
        return subprocess.run(
            [sys.executable, "-m", "bot.cli", *words],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@contextmanager
def running_waybill(state: Path, hours: dict[str, str] | None = None) -> Iterator[Waybill]:
    """`waybill run --demo`, stopped at the end; without hours people are always there."""
    hub, assistant, actions = (_free_port() for _ in range(3))
    environment = os.environ | {
        "WAYBILL_PORT": str(hub),
        "WAYBILL_ASSISTANT_PORT": str(assistant),
        "WAYBILL_ACTIONS_PORT": str(actions),
        "WAYBILL_STATE_DIR": str(state),
        "WAYBILL_DATABASE_URL": f"sqlite:///{state}/waybill.db",
        "WAYBILL_IDENTITY_SECRET": IDENTITY_SECRET,
        "WAYBILL_SHOP_FILE": str(_shop_file(state, hours)),
    }
    waybill = Waybill(f"http://127.0.0.1:{hub}", f"http://127.0.0.1:{assistant}", state, environment)
    with (state / "run.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "run", "--demo"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        _wait(waybill, process)
        yield waybill
    finally:
        process.terminate()
        process.wait(30)


def _shop_file(state: Path, hours: dict[str, str] | None) -> Path:
    """The project's shop.yml without holidays: what is said must not depend on the day of the test."""
    content = yaml.safe_load((ROOT / "shop.yml").read_text(encoding="utf-8"))
    content["support"].pop("hours")
    content["support"] |= {"holidays": []} | ({"hours": hours} if hours is not None else {})
    content["channels"]["burst_seconds"] = 0  # a dialogue writes its next line when it has an answer
    path = state / "shop.yml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return path


def _wait(waybill: Waybill, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{waybill.url}/readyz", timeout=5):
                return
        except OSError:
            time.sleep(0.5)
    logs = "\n".join(f"{log.name}:\n{log.read_text()[-2000:]}" for log in waybill.state.glob("*.log"))
    raise RuntimeError(f"Waybill did not get ready.\n{logs}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
