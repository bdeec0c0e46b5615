"""Children that die are started again, later each time; stopping ends them and all they have started."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.cli.supervisor import Child

SLEEP = "import time; time.sleep(60)"
Start = Callable[..., Child]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a child that runs this Python code."""
    started: list[Child] = []

    def run(code: str, **details: float) -> Child:
        child = Child("helper", [sys.executable, "-c", code], tmp_path / "helper.log", {"GREETING": "hello"}, **details)  # type: ignore[arg-type]
        child.start()
        started.append(child)
        return child

    yield run
    for child in started:
        child.stop()


def until(right: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + 10
    while not right():
        assert time.monotonic() < end
        time.sleep(0.01)


def looked_after_until(child: Child, right: Callable[[], bool]) -> None:
    """Look after a child until something is so."""

    def so() -> bool:
        child.look_after()
        return right()

    until(so)


def is_alive(pid: int) -> bool:
    """Whether a process runs (a dead one that nobody has waited for does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_a_child_prints_is_in_its_log(start: Start) -> None:
    child = start("import os, sys; print(os.environ['GREETING']); print('trouble', file=sys.stderr)")
    assert child.process and child.process.wait(10) == 0
    assert child.log.read_text().split() == ["hello", "trouble"]


def test_a_living_child_is_left_alone(start: Start) -> None:
    child = start(SLEEP)
    first = child.process
    child.look_after()
    assert child.process is first and first is not None and first.poll() is None


def test_a_dead_child_is_started_again_with_growing_pauses(start: Start, capsys: pytest.CaptureFixture[str]) -> None:
    child = start("print('once more'); raise SystemExit(3)", pause=0.05)
    pauses, died = [], []
    for _ in range(3):
        looked_after_until(child, lambda: child.process is None)
        died.append(time.monotonic())
        pauses.append(child.pause)
        looked_after_until(child, lambda: child.process is not None)
        assert time.monotonic() - died[-1] >= pauses[-1] / 2 - 0.02
    assert pauses == pytest.approx([0.1, 0.2, 0.4])
    assert child.process
    child.process.wait(10)
    assert child.log.read_text().count("once more") == 4
    said = capsys.readouterr().out
    assert "The helper stopped (exit code 3)" in said and "helper.log" in said


def test_the_pause_never_grows_beyond_half_a_minute(start: Start) -> None:
    child = start("", pause=29.0)
    looked_after_until(child, lambda: child.process is None)
    assert child.pause == 30


def test_after_a_long_life_the_pause_is_short_again(start: Start) -> None:
    child = start("", pause=30.0)
    child.started -= 61
    before = time.monotonic()
    looked_after_until(child, lambda: child.process is None)
    assert child.due - before < 5


def test_stopping_ends_the_child_and_what_it_has_started(start: Start, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    child = start(
        f"import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', '{SLEEP}']);"
        f"open({str(note)!r}, 'w').write(str(p.pid)); time.sleep(60)"
    )
    until(lambda: note.exists() and note.read_text() != "")
    grandchild = int(note.read_text())
    assert is_alive(grandchild)
    child.stop()
    assert child.process and child.process.returncode == -signal.SIGTERM
    until(lambda: not is_alive(grandchild))


def test_a_child_that_does_not_listen_is_made_to_stop(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.cli.supervisor._STOP_SECONDS", 0.2)
    child = start(f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); {SLEEP}")
    until(lambda: "deaf" in child.log.read_text())
    child.stop()
    assert child.process and child.process.returncode == -signal.SIGKILL


def test_stopping_twice_or_a_dead_child_does_no_harm(start: Start) -> None:
    child = start("")
    assert child.process
    child.process.wait(10)
    child.stop()
    child.stop()
    assert child.process.returncode == 0


def test_ctrl_c_in_the_terminal_reaches_the_supervisor_alone(start: Start) -> None:
    child = start(SLEEP)
    assert child.process and os.getpgid(child.process.pid) != os.getpgid(0)
