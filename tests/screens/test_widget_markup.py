"""Whatever anybody writes is text in the widget: no element, no script, no request comes of it."""

from typing import Any

from playwright.sync_api import expect

from bot.conversations.model import Sender
from tests.screens.storefront import OpenStore, open_store, served, store_pages
from tests.screens.widget_scenes import order_card

__all__ = ["open_store", "served", "store_pages"]

_PAYLOADS = [
    "<script>document.title='broken'</script>",
    "<img src=x onerror=\"document.title='broken'\">",
    "<svg/onload=\"document.title='broken'\"></svg>",
    "<iframe srcdoc=\"<script>parent.document.title='broken'</script>\"></iframe>",
    '"><b>bold</b>',
    "<a href=\"javascript:document.title='broken'\">here</a>",
    "javascript:document.title='broken'",
    "data:text/html,<script>alert(1)</script>",
    "{{constructor.constructor('document.title=1')()}}${document.title=1}",
    "<style>* { display: none }</style>",
    "</textarea></div><form action=//evil.example>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]
_FOREIGN = "script, img, iframe, b, style, svg:not(.icon), form:not(.composer), [onerror], [onload]"


def hostile_card(payload: str) -> dict[str, Any]:
    """An order card in which everything is hostile."""
    card = order_card("en")
    parcel = card["parcels"][0] | {"tracking_url": payload, "carrier": payload, "title": payload, "status": payload}
    steps = [{"label": payload, "at": payload, "done": True, "current": False}]
    lines = [{"name": payload, "quantity": payload}]
    parts = {"lines": lines, "parcels": [{**parcel, "steps": steps}]}
    return card | {"title": payload, "status": payload, "tone": payload} | parts


def test_markup_stays_text_wherever_it_stands(open_store: OpenStore) -> None:
    store = open_store(name=_PAYLOADS[1], greeting=_PAYLOADS[2])
    dialogs: list[str] = []
    store.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    store.open()
    store.ask(_PAYLOADS[0])
    expect(store.chat).to_contain_text("Hello.")
    for number, payload in enumerate(_PAYLOADS):
        sender = (Sender.BOT, Sender.AGENT, Sender.SYSTEM)[number % 3]
        details: dict[str, Any] = {"author": payload} if sender is Sender.AGENT else {}
        store.hears(sender, payload, cards=[hostile_card(payload), {"type": payload}], **details)
    store.hears(Sender.BOT, "the end", buttons=[{"title": payload, "payload": "/help"} for payload in _PAYLOADS])
    expect(store.chat.locator(".reply")).to_have_text(_PAYLOADS)
    store.is_taken_by(_PAYLOADS[1])
    expect(store.panel.get_by_role("status").first).to_contain_text(_PAYLOADS[1])
    for payload in _PAYLOADS:
        expect(store.chat.locator(".messages").get_by_text(payload, exact=True).first).to_be_attached()
    assert store.chat.locator(_FOREIGN).count() == 0
    assert store.chat.locator("a").count() == 0  # none of the addresses is one of the web
    assert store.page.title() == "A store"
    assert dialogs == []
