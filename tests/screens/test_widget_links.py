"""The widget where WebSockets are blocked, after a reload, and in two tabs at once."""

import re

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from bot.conversations.model import Sender
from tests.screens.storefront import OpenStore, Store, open_store, served, store_pages

__all__ = ["open_store", "served", "store_pages"]

_SOCKET = re.compile(r"^ws://.*/api/chat/ws$")
_QUICK = """
const later = window.setTimeout;
window.setTimeout = (task, after = 0, ...rest) => later(task, after / 20, ...rest);
"""


def block(page: Page) -> None:
    """A network that closes every WebSocket; pauses are short."""
    page.add_init_script(_QUICK)
    page.route_web_socket(_SOCKET, lambda socket: socket.close())


def swallow(page: Page) -> None:
    """A network in which WebSockets open and then nothing comes through."""

    def keep_silent(socket: WebSocketRoute) -> None:
        socket.on_message(lambda _: None)

    page.add_init_script(_QUICK)
    page.route_web_socket(_SOCKET, keep_silent)


@pytest.mark.parametrize("network", [block, swallow])
def test_where_sockets_are_blocked_everything_comes_by_long_polling(open_store: OpenStore, network: object) -> None:
    store = open_store(prepare=network)
    polls: list[str] = []
    store.page.on("request", lambda request: polls.append(request.url) if "wait=" in request.url else None)
    store.open()
    for number in range(1, 4):
        store.ask(f"question {number}")
        expect(store.chat.locator(".from-bot .bubble")).to_have_count(number + 1)
    for number in range(1, 6):
        store.hears(Sender.BOT, f"news {number}")
    expect(store.chat).to_contain_text("news 5")
    assert store.said()[-5:] == [f"news {number}" for number in range(1, 6)]
    assert len(store.said()) == 1 + 2 * 3 + 5
    asked = "performance.getEntriesByType('resource').some(({ name }) => name.includes('wait=25'))"
    store.page.wait_for_function(asked)
    assert any(poll.endswith("wait=0") for poll in polls)
    expect(store.chat.locator(".hint")).to_be_empty()


def both(open_store: OpenStore) -> tuple[Store, Store]:
    """Two tabs of one shopper's browser, both with the chat open."""
    first = open_store()
    second = open_store(context=first.page.context)
    first.open()
    expect(second.box).to_be_visible()  # opened in one is opened in both
    return first, second


def test_two_tabs_show_the_same(open_store: OpenStore) -> None:
    first, second = both(open_store)
    for number, tab in enumerate((first, second, first, second), 1):
        tab.ask(f"from tab {number}")
        for each in (first, second):
            expect(each.chat.locator(".from-bot .bubble")).to_have_count(number + 1)
    first.hears(Sender.AGENT, "To both of you.", author="Maja")
    for each in (first, second):
        expect(each.chat).to_contain_text("To both of you.")
    assert first.said() == second.said()
    assert first.said()[1::2] == ["from tab 1", "from tab 2", "from tab 3", "from tab 4", "To both of you."]
    assert first.token == second.token


def test_a_first_message_from_each_tab_at_once_is_one_conversation(open_store: OpenStore) -> None:
    tabs = both(open_store)
    for tab in tabs:
        tab.box.fill("hello")
    for tab in tabs:
        tab.page.evaluate("document.querySelector('waybill-chat').shadowRoot.querySelector('form').requestSubmit()")
    for tab in tabs:
        expect(tab.chat.locator(".from-bot .bubble")).to_have_count(3)
        expect(tab.chat.locator(".from-shopper .bubble")).to_have_count(2)
    assert tabs[0].said() == tabs[1].said()


def test_drafts_of_two_tabs_do_not_fight(open_store: OpenStore) -> None:
    first, second = both(open_store)
    first.box.fill("a draft here")
    second.box.fill("another one there")
    second.ask("sent from there")
    expect(first.chat).to_contain_text("sent from there")
    expect(first.box).to_have_value("a draft here")
    expect(second.box).to_have_value("")
    first.page.reload()
    expect(first.box).to_have_value("a draft here")


def test_unread_messages_are_counted_in_both_tabs_until_one_has_read_them(open_store: OpenStore) -> None:
    first, second = both(open_store)
    first.ask("hello")
    expect(second.chat).to_contain_text("Hello.")
    first.page.keyboard.press("Escape")
    expect(second.box).to_be_hidden()
    for text in ("one", "two"):
        first.hears(Sender.BOT, text)
    for tab in (first, second):
        expect(tab.chat.locator(".badge")).to_have_text("2")
    second.page.reload()
    expect(second.chat.locator(".badge")).to_have_text("2")
    second.page.bring_to_front()
    second.open()
    second.page.keyboard.press("Escape")
    for tab in (first, second):
        expect(tab.chat.locator(".badge")).to_be_hidden()


def test_what_was_not_sent_goes_out_after_a_reload_once(open_store: OpenStore) -> None:
    store = open_store()
    store.open()
    store.ask("hello")
    expect(store.chat).to_contain_text("Hello.")
    store.page.route("**/api/chat/messages", lambda route: route.abort())
    store.ask("from the tunnel")
    expect(store.chat).to_contain_text("Sending again")
    store.page.unroute("**/api/chat/messages")
    store.page.reload()
    expect(store.chat.locator(".from-bot .bubble")).to_have_count(3)
    assert store.said()[1:] == ["hello", "Hello.", "from the tunnel", "Hello."]
    expect(store.chat.locator(".delivery:visible")).to_have_count(0)
