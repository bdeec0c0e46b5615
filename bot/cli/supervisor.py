"""Keeps the processes of Waybill running."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.cli.screen import screen

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0  # seconds before a dead child is started again
_STABLE_AFTER = 60.0  # seconds of life after which the pause starts small again
_STOP_SECONDS = 10


@dataclass
class Child:
    """One process, started again with growing pauses when it dies."""

    name: str
    command: Sequence[str]
    log: Path
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = _FIRST_PAUSE
    due: float = 0.0

    def start(self) -> None:
        """Start the process; what it prints goes to its log."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **self.environment},
                start_new_session=True,  # Ctrl-C reaches the supervisor alone, which stops all in order
            )
        self.started = time.monotonic()

    def look_after(self) -> None:
        """Notice a death, and start again when the pause is over."""
        now = time.monotonic()
        if self.process and self.process.poll() is not None:
            if now - self.started > _STABLE_AFTER:
                self.pause = _FIRST_PAUSE
            screen.print(
                f"The {self.name} stopped (exit code {self.process.returncode});"
                f" starting it again in {self.pause:.0f} s. Its log: {self.log}"
            )
            self.process, self.due, self.pause = None, now + self.pause, min(2 * self.pause, _LONGEST_PAUSE)
        if self.process is None and now >= self.due:
            self.start()

    def stop(self) -> None:
        """Ask the process and everything it started to end; insist after ten seconds."""
        if self.process is None or self.process.poll() is not None:
            return
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def look_after_all(children: Sequence[Child]) -> None:
    """Watch until a signal ends it."""
    while True:
        for child in children:
            child.look_after()
        time.sleep(0.5)
