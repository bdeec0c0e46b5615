"""The `waybill` command in this process, on a state of its own."""

import gc
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import main
from bot.common.environment import environment
from bot.common.shop_settings import shop_settings

CACHES = (environment.cache_clear, shop_settings.cache_clear)


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it wrote, with all spaces alike: the terminal's width breaks lines anywhere."""

    code: int
    out: str
    err: str


Waybill = Callable[..., Outcome]


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the command keeps its database and logs."""
    monkeypatch.setenv("WAYBILL_STATE_DIR", str(tmp_path))
    monkeypatch.setenv("WAYBILL_DATABASE_URL", f"sqlite:///{tmp_path}/waybill.db")
    for forget in CACHES:
        forget()
    yield tmp_path
    monkeypatch.undo()
    for forget in CACHES:
        forget()


@pytest.fixture
def waybill(state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Waybill:
    """Run a command line."""

    def run(*words: str) -> Outcome:
        for forget in CACHES:
            forget()
        monkeypatch.setattr(sys, "argv", ["waybill", *words])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
            raise SystemExit(0)
        code = int(end.value.code or 0)
        del end
        gc.collect()  # what the command has left open is complained of here, not in a later test
        written = capsys.readouterr()
        return Outcome(code, " ".join(written.out.split()), " ".join(written.err.split()))

    return run
