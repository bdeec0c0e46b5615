"""`make pictures`: the README's pictures, taken from the running product."""

import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, StorageState, expect, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_or_install
from tests.browser.steps import ask, log_in, open_widget
from tests.running import ROOT, Waybill, running_waybill

_FOLDER = ROOT / "docs" / "pictures"
_NEWS_IS_GONE, _SETTLED = 6000, 2500  # milliseconds


def main() -> None:
    """Take every picture anew."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as state,
        running_waybill(Path(state)) as waybill,
        sync_playwright() as playwright,
    ):
        path = find_or_install(playwright)
        if path is None:
            sys.exit("There is no browser to take pictures with.")
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        _widget(browser, waybill)
        _desk(browser, waybill)


def _widget(browser: Browser, waybill: Waybill) -> None:
    for language, question, person in (
        ("en", "Where is my order 1042? anna@example.com", "I'd like to talk to a person"),
        ("ru", "Где мой заказ 1055? irina@example.com", "Позовите человека, пожалуйста"),
        ("zh", "订单1056到哪了？li@example.com", "我要转人工客服"),
    ):
        page = browser.new_context(viewport={"width": 1280, "height": 860}).new_page()
        page.goto(f"{waybill.url}/?lang={language}")
        open_widget(page)
        ask(page, question)
        expect(page.locator("waybill-chat")).to_contain_text("PostNord" if language == "en" else "10")
        page.wait_for_timeout(1500)
        page.screenshot(path=_FOLDER / f"widget-{language}.png")
        ask(page, person)
        page.wait_for_timeout(1500)
        page.context.close()


def _desk(browser: Browser, waybill: Waybill) -> None:
    """Queue, a conversation, reports, and the conversation as a phone shows it in the dark."""
    password = re.search(r"password is (\S+)", waybill.command("agents", "reset", "agent@example.com").stdout)
    assert password, "the agent has no password"
    context = browser.new_context(viewport={"width": 1440, "height": 860})
    page = context.new_page()
    page.goto(f"{waybill.url}/desk/")
    log_in(page, "agent@example.com", password[1])
    page.wait_for_timeout(_NEWS_IS_GONE)
    page.screenshot(path=_FOLDER / "desk-queue.png")
    page.get_by_text("irina@example.com").first.click()
    page.get_by_role("button", name="Take").first.click()
    page.wait_for_timeout(_NEWS_IS_GONE)
    page.screenshot(path=_FOLDER / "desk.png")
    conversation = page.url
    page.goto(f"{waybill.url}/desk/#/reports")
    page.wait_for_timeout(_SETTLED)
    page.screenshot(path=_FOLDER / "desk-reports.png")
    _phone(browser, context.storage_state(), conversation)


def _phone(browser: Browser, signed_in: StorageState, conversation: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark", storage_state=signed_in)
    page = context.new_page()
    page.goto(conversation)
    page.wait_for_timeout(_SETTLED)
    page.screenshot(path=_FOLDER / "desk-phone.png")


if __name__ == "__main__":
    main()
