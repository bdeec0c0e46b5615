"""The whole chat by keyboard, and what a screen reader is told."""

from playwright.sync_api import Page, expect

from bot.conversations.model import Sender
from tests.screens.storefront import OpenStore, open_store, served, store_pages
from tests.screens.widget_scenes import answered, asked_for_stars

__all__ = ["open_store", "served", "store_pages"]

GREETING = "How can I help?"
_FOCUSED = """() => {
  const node = document.activeElement?.shadowRoot?.activeElement;
  return node ? node.getAttribute("aria-label") ?? node.textContent : document.activeElement.tagName;
}"""


def focused(page: Page) -> str:
    """The name of what has the focus."""
    return str(page.evaluate(_FOCUSED))


def test_everything_can_be_done_without_a_mouse(open_store: OpenStore) -> None:
    store = open_store(greeting=GREETING)
    keys = store.page.keyboard
    expect(store.launcher).to_be_visible()
    keys.press("Tab")
    assert focused(store.page) == "Open chat"
    keys.press("Enter")
    assert focused(store.page) == "Write a message…"
    keys.type("hello")
    keys.press("Shift+Enter")
    keys.type("there")
    keys.press("Enter")
    expect(store.chat).to_contain_text("Hello.")
    assert store.said()[1] == "hello\nthere"
    store.hears(Sender.BOT, "Shall I?", buttons=[{"title": "Yes", "payload": "/affirm"}])
    expect(store.chat.locator(".reply")).to_have_text("Yes")
    keys.press("Shift+Tab")
    assert focused(store.page) == "Yes"
    keys.press("Enter")
    expect(store.chat.locator(".from-shopper .bubble").last).to_have_text("Yes")
    assert focused(store.page) == "Write a message…"  # not lost with the button
    expect(store.chat.locator(".from-bot .bubble")).to_have_text([GREETING, "Hello.", "Shall I?", "Hello."])
    keys.press("Escape")
    expect(store.panel).to_be_hidden()
    assert focused(store.page) == "Open chat"


def test_stars_are_given_by_keyboard(open_store: OpenStore) -> None:
    store = open_store()
    store.open()
    store.ask("hello")
    expect(store.chat).to_contain_text("Hello.")
    asked_for_stars(store)
    for _ in range(2):
        store.page.keyboard.press("Shift+Tab")
    assert focused(store.page) == "4 of 5 stars"
    store.page.keyboard.press("Space")
    expect(store.chat.locator(".from-shopper .bubble").last).to_have_text("★★★★")
    assert store.served.run(_payload(store.served.double)) == '/give_feedback{"about": "4"}'


async def _payload(double: object) -> str:
    await double.until_asked(2)  # type: ignore[attr-defined]
    return double.messages[-1]  # type: ignore[attr-defined]


def test_the_focus_goes_back_to_the_store_s_own_button(open_store: OpenStore) -> None:
    store = open_store()
    expect(store.launcher).to_be_visible()
    store.page.evaluate("""() => {
      const button = document.createElement("button");
      button.textContent = "Chat with us";
      button.onclick = () => document.querySelector("waybill-chat").open("Where is my order?");
      document.querySelector("main").append(button);
    }""")
    store.page.get_by_role("button", name="Chat with us").press("Enter")
    expect(store.box).to_have_value("Where is my order?")
    store.page.keyboard.press("Escape")
    expect(store.page.get_by_role("button", name="Chat with us")).to_be_focused()


def test_a_screen_reader_is_told_what_is_seen(open_store: OpenStore) -> None:
    store = open_store()
    answered(store)
    expect(store.panel).to_match_aria_snapshot("""
      - dialog "Support":
        - heading "Support" [level=2]
        - status: Store assistant, a bot
        - button "Close chat"
        - group "Conversation":
          - log "Conversation":
            - region "Order 1042":
              - heading "Order 1042" [level=3]
              - list "Items":
                - listitem: Brass desk lamp × 2
              - group:
                - list:
                  - listitem: Ordered (done) 3 Nov
                  - listitem: Packed (done) 4 Nov
                  - listitem: On its way (now) 5 Nov
                  - listitem: Delivered (still to come) 6 Nov
                - link "Track this parcel (opens in a new tab)"
          - group "Suggested replies":
            - button "Is it safe?"
        - textbox "Write a message…"
        - button "Send a photo"
        - button "Send" [disabled]
    """)
    log = store.chat.get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")
    for speaker in ("You: Where is my order 1042?", "Assistant: It left our warehouse"):
        expect(log).to_contain_text(speaker)


def test_news_while_the_chat_is_closed_is_said(open_store: OpenStore) -> None:
    store = open_store()
    answered(store)
    store.page.keyboard.press("Escape")
    store.hears(Sender.BOT, "It has arrived.")
    expect(store.chat.locator(".launcher + [role=status]")).to_have_text("Open chat, new messages: 1")
    expect(store.launcher).to_have_attribute("aria-expanded", "false")


def test_who_answers_is_said_by_name(open_store: OpenStore) -> None:
    store = open_store()
    answered(store)
    store.is_taken_by("Maja")
    expect(store.panel.get_by_role("status").first).to_have_text("Maja is away just now")
    store.hears(Sender.AGENT, "Here I am.", author="Maja")
    expect(store.chat.get_by_role("log")).to_contain_text("Maja: Here I am.")
