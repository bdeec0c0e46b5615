"""A real Chromium: one that is there, or one that is installed now."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Playwright

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_APT = "apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk"


def find_or_install(playwright: Playwright) -> str | None:
    """The path of a browser; None when there is none and none could be installed."""
    return _found(playwright) or (_installed() and _found(playwright)) or None


def _found(playwright: Playwright) -> str | None:
    own = playwright.chromium.executable_path
    candidates = [os.environ.get("WAYBILL_BROWSER"), own if Path(own).exists() else None, *map(shutil.which, _NAMES)]
    return next(filter(None, candidates), None)


def _installed() -> bool:
    """Playwright's own download first; Debian's package where that host cannot be reached."""
    if _runs([sys.executable, "-m", "playwright", "install", "chromium"]):
        return True
    return os.geteuid() == 0 and shutil.which("apt-get") is not None and _runs(["bash", "-c", _APT])


def _runs(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=600, check=False).returncode == 0
    except subprocess.TimeoutExpired:
        return False
