"""Pages of a hub without a trained assistant, in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Role
from tests.browser.conftest import browser
from tests.desk.at_the_desk import password_hash
from tests.screens.served import Served, serving

__all__ = ["browser", "password_hash"]

WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
OpenDesk = Callable[..., Page]


@pytest.fixture
def served(settings: ShopSettings, tmp_path: Path) -> Iterator[Served]:
    """A hub of this test's own."""
    with serving(settings, tmp_path) as running:
        yield running


@pytest.fixture
def open_desk(browser: Browser, served: Served, password_hash: str) -> Iterator[OpenDesk]:
    """Opens the desk as a new agent, at a page of it, in a browser session of its own; an error in a page fails."""
    errors: list[str] = []
    contexts = []

    def open_as(
        name: str, path: str = "", role: Role = Role.AGENT, size: dict[str, int] = WIDE, dark: bool = False
    ) -> Page:
        context = browser.new_context(viewport=size, color_scheme="dark" if dark else "light")
        contexts.append(context)
        context.add_cookies([served.hire(name, password_hash, role)])
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{served.url}/desk/#/{path}")
        return page

    yield open_as
    for context in contexts:
        context.close()
    assert errors == []
