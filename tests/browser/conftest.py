"""Pages in a real browser; what they looked like is kept when a test fails."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_or_install
from tests.running import ROOT, Waybill

_PICTURES = ROOT / "test-results"
OpenPage = Callable[[str], Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium; without one the test is skipped aloud, and in CI it fails.

    Playwright keeps an event loop running in this thread, so it must be gone before the next module's tests.
    """
    with sync_playwright() as playwright:
        path = find_or_install(playwright)
        if path is None:
            reason = "NO BROWSER: install Chromium, or name one in WAYBILL_BROWSER, to run the browser tests."
            (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, waybill: Waybill, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Opens pages of the running shop, each in a browser session of its own; pictures are kept on failure."""
    pages: list[Page] = []

    def open_in_new_session(path: str) -> Page:
        page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.on("pageerror", lambda error: pytest.fail(f"{path}: {error}"))
        page.goto(waybill.url + path)
        pages.append(page)
        return page

    yield open_in_new_session
    failed = getattr(request.node, "failed", False)
    for number, page in enumerate(pages, 1):
        if failed:
            _PICTURES.mkdir(exist_ok=True)
            page.screenshot(path=_PICTURES / f"{request.node.name}-{number}.png")
        page.context.close()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Let fixtures know whether their test failed."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.when == "call":
        item.failed = report.failed  # type: ignore[attr-defined]


@pytest.fixture
def one_time_password(waybill: Waybill) -> str:
    """A fresh first password of the demo's agent."""
    done = waybill.command("agents", "reset", "agent@example.com")
    found = re.search(r"password is (\S+)", done.stdout)
    assert found, done.stdout + done.stderr
    return found[1]


@pytest.fixture(autouse=True, scope="session")
def _old_pictures_away() -> None:
    for picture in Path(_PICTURES).glob("*.png"):
        picture.unlink()
