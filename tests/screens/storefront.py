"""A store's page on an origin of its own, with the widget from the hub, as shoppers open it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from bot.channels.widget.session import token_hash
from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Agent, Role
from bot.conversations.feed import Changed
from bot.conversations.model import Sender
from bot.conversations.ownership import Owner
from bot.hub.keys import FEED
from tests.screens.conftest import WIDE
from tests.screens.served import Served, serving

_PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>A store</title><link rel="icon" href="data:,">{style}
<script type="module" async src="{hub}/widget.js" {data}></script></head>
<body><header>A store</header><main><h1>Table lamp</h1><p>Spun steel shade, turned ash foot.</p></main></body></html>"""


@dataclass
class Store:
    """One tab of a shopper's browser."""

    page: Page
    served: Served

    @property
    def chat(self) -> Locator:
        """The widget."""
        return self.page.locator("waybill-chat")

    @property
    def panel(self) -> Locator:
        """The open chat."""
        return self.page.get_by_role("dialog")

    @property
    def launcher(self) -> Locator:
        """The button in the corner."""
        return self.chat.locator(".launcher")

    @property
    def box(self) -> Locator:
        """Where the shopper writes."""
        return self.chat.locator("textarea")

    def open(self) -> None:
        """Open the chat."""
        self.launcher.click()

    def ask(self, text: str) -> None:
        """Write and send."""
        self.box.fill(text)
        self.box.press("Enter")

    def said(self) -> list[str]:
        """Every bubble, from the top."""
        return self.chat.locator(".messages .bubble").all_inner_texts()

    @property
    def token(self) -> str:
        """What the browser keeps of its session; empty before the first message."""
        keys = "Object.keys(localStorage).find((key) => key.endsWith(':token'))"
        return str(self.page.evaluate(f"localStorage.getItem({keys})") or "")

    def hears(self, sender: Sender, text: str, **details: Any) -> None:
        """The shop says something."""
        self.served.run(say(self.served, self.token, sender, text, **details))

    def is_taken_by(self, name: str) -> None:
        """A person takes the conversation."""
        self.served.run(take(self.served, self.token, name))


OpenStore = Callable[..., Store]


async def say(served: Served, token: str, sender: Sender, text: str, **details: Any) -> None:
    """Add a message to the conversation of a token, and tell its listeners."""
    async with served.database.begin() as work:
        found = await work.conversations.by_token(token_hash(token))
        assert found
        conversation = await work.conversations.lock(found.id)
        work.conversations.add_message(conversation.next_message(sender, text, utc_now(), **details))
        await work.commit()
    served.app[FEED].publish(Changed(conversation.id))


async def take(served: Served, token: str, name: str) -> None:
    """Give a conversation to an agent of this name."""
    async with served.database.begin() as work:
        agent = Agent(f"{name.lower()}@example.com", name, Role.AGENT, "no password")
        work.agents.add(agent)
        await work.commit()
    async with served.database.begin() as work:
        taker = await work.agents.by_email(agent.email)
        conversation = await work.conversations.by_token(token_hash(token))
        assert taker and conversation
        conversation.owner, conversation.agent_id = Owner.AGENT, taker.id
        await work.commit()
    served.app[FEED].publish(Changed(conversation.id))


class StorePages(ThreadingHTTPServer):
    """The store's own server: `pages` by path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _StorePage)
        self.pages: dict[str, str] = {}

    @property
    def origin(self) -> str:
        """What the browser calls it; another one than the hub's."""
        return f"http://127.0.0.1:{self.server_port}"


class _StorePage(BaseHTTPRequestHandler):
    server: StorePages

    def do_GET(self) -> None:
        content = self.server.pages.get(self.path)
        self.send_response(200 if content else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((content or "").encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def store_pages() -> Iterator[StorePages]:
    """A web server of the store's."""
    server = StorePages()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def served(settings: ShopSettings, tmp_path: Path, store_pages: StorePages) -> Iterator[Served]:
    """A hub that lets the store's pages show the widget."""
    widget = settings.widget.model_copy(update={"allowed_origins": [store_pages.origin]})
    with serving(settings.model_copy(update={"widget": widget}), tmp_path) as running:
        yield running


@pytest.fixture
def open_store(browser: Browser, served: Served, store_pages: StorePages) -> Iterator[OpenStore]:
    """Opens the store's page, in a browser session of its own unless one is given.

    In the end no script may have failed, nobody but store and hub may have been asked for anything, and no address
    may have held the token.
    """
    faults: list[str] = []
    addresses: list[str] = []
    allowed = {"data:", "blob:", store_pages.origin, store_pages.origin.replace("127.0.0.1", "localhost")}
    stores: list[Store] = []

    def open_page(
        size: dict[str, int] = WIDE,
        dark: bool = False,
        context: BrowserContext | None = None,
        lang: str = "en",
        direction: str = "ltr",
        style: str = "",
        hub: str = served.url,
        prepare: Callable[[Page], None] | None = None,
        **data: str,
    ) -> Store:
        session = context or browser.new_context(viewport=size, color_scheme="dark" if dark else "light")
        page = session.new_page()
        attributes = " ".join(f'data-{name}="{escape(value)}"' for name, value in data.items())
        content = _PAGE.format(lang=lang, dir=direction, style=style, hub=hub, data=attributes)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: addresses.append(request.url))
        page.on("websocket", lambda socket: addresses.append(socket.url))
        path = f"/{len(store_pages.pages)}"
        store_pages.pages[path] = content
        if prepare:
            prepare(page)
        page.goto(store_pages.origin + path)
        allowed.update((hub, hub.replace("http", "ws", 1)))
        stores.append(Store(page, served))
        return stores[-1]

    yield open_page
    tokens = {store.token for store in stores} - {""}
    for store in stores:
        store.page.context.close()
    assert faults == []
    assert [address for address in addresses if not address.startswith(tuple(allowed))] == []
    assert [address for address in addresses if any(token in address for token in tokens)] == []
