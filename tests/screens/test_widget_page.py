"""What the widget does to a store's page: it waits until the browser is idle, and then nothing moves."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.conversations.model import Sender
from tests.screens.conftest import PHONE, WIDE
from tests.screens.storefront import OpenStore, StorePages, open_store, served, store_pages

__all__ = ["open_store", "served", "store_pages"]

_HELD = """
window.idle = [];
window.requestIdleCallback = (task) => window.idle.push(task);
window.shifts = [];
const keep = (list) => window.shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput));
new PerformanceObserver(keep).observe({ type: "layout-shift", buffered: true });
"""
# Layouts in which one more child of the body would push the others about, and rules that would reach it.
_LAYOUTS = {
    "plain": "",
    "grid": "<style>body { display: grid; gap: 60px; min-height: 100vh; align-content: space-between }</style>",
    "flex": "<style>body { display: flex } body > * { flex: 1; margin: 40px; position: relative; z-index: 1 }</style>",
}
_BOXES = "[...document.querySelectorAll('header, main, h1, p')].map((node) => node.getBoundingClientRect().toJSON())"


def hold(page: Page) -> None:
    """Keep the page busy until `idle[0]()` is called."""
    page.add_init_script(_HELD)


def boxes(page: Page) -> Any:
    """Where everything of the store's stands, and how tall the page is."""
    return page.evaluate(f"[{_BOXES}, document.documentElement.scrollHeight, document.documentElement.scrollWidth]")


def shifts(page: Page) -> list[float]:
    """What moved without the shopper's doing, after the last frame was painted."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))")
    return page.evaluate("shifts.map((entry) => entry.value)")  # type: ignore[no-any-return]


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("style", _LAYOUTS.values(), ids=_LAYOUTS)
def test_nothing_on_the_page_moves(open_store: OpenStore, size: dict[str, int], style: str) -> None:
    store = open_store(size, style=style, prepare=hold)
    page = store.page
    page.wait_for_function("idle.length")
    before = boxes(page)
    page.evaluate("idle[0]()")
    expect(store.launcher).to_be_in_viewport()
    assert boxes(page) == before
    store.open()
    expect(store.box).to_be_in_viewport()
    store.ask("hello")
    expect(store.chat).to_contain_text("Hello.")
    assert boxes(page) == before
    page.reload()
    page.wait_for_function("idle.length")
    page.evaluate("idle[0]()")
    expect(store.chat).to_contain_text("Hello.")
    store.hears(Sender.BOT, "And another thing. " * 20)
    expect(store.chat).to_contain_text("And another thing.")
    assert boxes(page) == before
    assert shifts(page) == []


def test_the_measure_of_shifts_sees_one(open_store: OpenStore) -> None:
    page = open_store(prepare=hold).page
    page.evaluate("document.body.insertAdjacentHTML('afterbegin', '<div style=\"height: 300px\">banner</div>')")
    page.wait_for_function("shifts.length")


def test_until_the_browser_is_idle_one_small_script_is_loaded(open_store: OpenStore) -> None:
    store = open_store(prepare=hold)
    page = store.page
    page.wait_for_function("idle.length")
    assert page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)") == [
        f"{store.served.url}/widget.js"
    ]
    assert store.chat.count() == 0
    page.evaluate("idle[0]()")
    expect(store.launcher).to_be_visible()
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert all(address.startswith(store.served.url) for address in asked)
    assert not any("/api/" in address for address in asked)  # a look leaves nothing behind


def test_two_tags_are_one_chat(open_store: OpenStore) -> None:
    store = open_store(style="")
    expect(store.launcher).to_be_visible()
    page = store.page
    page.evaluate(
        "url => new Promise((done) => document.head.append(Object.assign(document.createElement('script'),"
        " { type: 'module', src: url, onload: done })))",
        f"{store.served.url}/widget.js?again",
    )
    page.evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 200)))")
    assert store.chat.count() == 1


def test_a_page_of_another_origin_gets_no_chat(open_store: OpenStore, store_pages: StorePages) -> None:
    store = open_store()
    foreign = store.page.url.replace("127.0.0.1", "localhost")
    store.page.goto(foreign)
    store.open()
    store.ask("hello")
    expect(store.chat).to_contain_text("Sending again")
    assert store.token == ""
