"""axe-core finds nothing in any state of the widget, on phones and wide screens, in light and dark."""

import pytest
from playwright.sync_api import Page, Route, expect

from bot.conversations.model import Sender
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE
from tests.screens.storefront import OpenStore, Store, open_store, served, store_pages
from tests.screens.widget_scenes import answered, asked_for_stars, with_photo, words

__all__ = ["open_store", "served", "store_pages"]

_SCREENS = [
    (WIDE, False, "en"),
    (WIDE, True, "ru"),
    (WIDE, True, "zh"),
    (PHONE, False, "ru"),
    (PHONE, False, "zh"),
    (PHONE, True, "en"),
]
_SEND = "**/api/chat/messages"
# Bright, dark, grey, and the two ends: text on each must stay readable, and so must each as text.
_COLOURS = ["#ffe600", "#00d084", "#777777", "#e11d48", "#0b1f3a", "#ffffff", "#000"]


def still(page: Page) -> None:
    """Nothing half faded in: axe-core would measure the contrast of that."""
    page.emulate_media(reduced_motion="reduce")


def refuse(route: Route) -> None:
    """What the shopper sends does not arrive; reading goes on."""
    route.abort() if route.request.method == "POST" else route.continue_()


@pytest.mark.parametrize(("size", "dark", "language"), _SCREENS)
def test_every_state_is_accessible(open_store: OpenStore, size: dict[str, int], dark: bool, language: str) -> None:
    store = open_store(size, dark, lang=language, prepare=still, language=language)
    expect(store.launcher).to_be_visible()
    check_accessible(store.page)
    store.open()
    expect(store.chat.locator(".reply").first).to_be_visible()
    check_accessible(store.page)
    store.chat.locator(".close").click()
    answered(store, language)
    check_accessible(store.page)
    with_photo(store)
    asked_for_stars(store, language)
    check_accessible(store.page)
    store.is_taken_by("Maja")
    store.hears(Sender.AGENT, words(language)["person"], author="Maja")
    expect(store.chat.locator(".is-away")).to_be_visible()
    check_accessible(store.page)
    store.page.route(_SEND, refuse)
    store.ask(words(language)["question"])
    expect(store.chat.locator(".delivery:visible")).to_have_count(1)
    check_accessible(store.page)


def test_what_cannot_be_sent_and_what_is_too_long_is_accessible(open_store: OpenStore) -> None:
    store = open_store(prepare=still)
    store.page.route(_SEND, lambda route: route.fulfill(status=413, body="{}"))
    store.open()
    store.ask("hello")
    expect(store.chat.locator(".is-failed")).to_contain_text("Not sent.")
    store.box.fill("x" * 4001)
    expect(store.chat).to_contain_text("Too long by 1 characters")
    check_accessible(store.page)
    store.page.context.set_offline(True)
    expect(store.chat.locator(".hint")).to_contain_text("You are offline")
    check_accessible(store.page)
    store.page.context.set_offline(False)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("colour", _COLOURS)
def test_any_colour_of_the_store_is_readable(open_store: OpenStore, colour: str, dark: bool) -> None:
    store = open_store(dark=dark, prepare=still, color=colour)
    answered(store)
    store.hears(Sender.AGENT, "It is here: https://example.com/parcel", author="Maja")
    expect(store.chat.locator(".from-agent a")).to_be_visible()
    check_accessible(store.page)


def test_an_unread_badge_is_accessible(open_store: OpenStore) -> None:
    store = open_store(prepare=still)
    answered(store)
    store.chat.locator(".close").click()
    store.hears(Sender.BOT, "It has arrived.")
    expect(store.chat.locator(".badge")).to_have_text("1")
    check_accessible(store.page)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_page_written_from_the_right_has_a_mirrored_chat(open_store: OpenStore, size: dict[str, int]) -> None:
    store = open_store(size, lang="ar", direction="rtl", prepare=still)
    answered(store)
    check_accessible(store.page)
    middle = size["width"] / 2
    assert _centre(store, ".launcher") < middle
    assert _centre(store, ".from-shopper .bubble") < _centre(store, ".from-bot .bubble")
    assert _centre(store, ".close") < _centre(store, ".face")
    assert _centre(store, ".send") < _centre(store, "textarea")
    assert _centre(store, ".step-at") < _centre(store, ".step-label") < _centre(store, ".dot")


def test_the_merchant_may_say_which_corner(open_store: OpenStore) -> None:
    for direction in ("ltr", "rtl"):
        for position in ("left", "right"):
            store = open_store(direction=direction, position=position)
            expect(store.launcher).to_be_visible()
            assert (_centre(store, ".launcher") < WIDE["width"] / 2) == (position == "left")


def _centre(store: Store, selector: str) -> float:
    box = store.chat.locator(selector).first.bounding_box()
    assert box
    return box["x"] + box["width"] / 2
