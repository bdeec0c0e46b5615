"""The whole way in a real browser: ask in the widget, be passed to a person, be answered from the desk."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.steps import ask, log_in, open_widget


def test_a_person_takes_over_and_gives_back(open_page: OpenPage, one_time_password: str) -> None:
    store = open_page("/")
    open_widget(store)
    ask(store, "Where is my order 1042? anna@example.com")
    expect(store.locator("waybill-chat")).to_contain_text("RR473124829SE")
    expect(store.locator("waybill-chat")).to_contain_text("Brass desk lamp")
    ask(store, "I want to talk to a person")
    expect(store.locator("waybill-chat")).to_contain_text("in line. A person will answer")

    desk = open_page("/desk/")
    log_in(desk, "agent@example.com", one_time_password)
    desk.get_by_text("anna@example.com").first.click()
    expect(desk.locator("body")).to_contain_text("Where is my order 1042?")
    expect(desk.locator("body")).to_contain_text("Order 1042")
    desk.get_by_role("button", name="Take").first.click()
    reply = desk.get_by_placeholder("Reply to the shopper")
    reply.fill("Hello, this is a person. How can I help?")
    reply.press("Enter")
    expect(store.locator("waybill-chat")).to_contain_text("this is a person")

    ask(store, "is it safe to receive packages from China")
    expect(desk.locator("body")).to_contain_text("is it safe to receive packages from China")
    expect(store.locator("waybill-chat")).not_to_contain_text("Centers for Disease Control")

    desk.get_by_role("button", name="Resolve").first.click()
    closed = 20_000  # milliseconds: the desk can undo for ten seconds
    expect(store.locator("waybill-chat")).to_contain_text("Your request is closed", timeout=closed)
    ask(store, "is it safe to receive packages from China")
    expect(store.locator("waybill-chat")).to_contain_text("Centers for Disease Control")


def test_the_conversation_is_there_after_a_reload(open_page: OpenPage) -> None:
    store = open_page("/?lang=ru")
    open_widget(store)
    ask(store, "где мой заказ 1042, anna@example.com")
    expect(store.locator("waybill-chat")).to_contain_text("RR473124829SE")
    store.reload()
    expect(store.locator("waybill-chat")).to_contain_text("где мой заказ 1042")
    expect(store.locator("waybill-chat")).to_contain_text("RR473124829SE")


def test_markup_stays_text(open_page: OpenPage) -> None:
    store = open_page("/")
    open_widget(store)
    ask(store, "<img src=x onerror=\"document.title='broken'\"><b>hello</b>")
    expect(store.locator("waybill-chat")).to_contain_text("<b>hello</b>")
    assert store.locator("waybill-chat img[src=x]").count() == 0
    assert store.title() != "broken"
