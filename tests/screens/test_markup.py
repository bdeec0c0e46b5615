"""What people write never becomes markup: a hundred hostile texts through every channel, shown at the desk."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Role
from tests.screens import hostile
from tests.screens.conftest import WIDE
from tests.screens.markup import PAYLOADS
from tests.screens.served import Served, serving

pytestmark = pytest.mark.timeout(180)
SLOW = 30_000  # milliseconds: a hundred of everything at once

# Every element and attribute is one the desk itself makes; whatever else is there came out of a text.
INTRUDERS = """() => {
  const own = new Set(`a abbr article aside b body br button circle code datalist dd details dialog div dl dt em
    fieldset footer form g h1 h2 h3 h4 head header hr html i img input kbd label legend li line link main mark meta nav
    noscript ol optgroup option output p path polyline pre progress rect script section select small span strong
    summary sup svg table tbody td text textarea th thead time title tr ul`.split(/\\s+/));
  const lead = `href src srcset action formaction data xlink:href background poster srcdoc`.split(" ");
  const mayLead = /^(#|https?:|\\/|[\\w-]+(\\/[\\w.-]+)*\\.(css|js|svg|png)$|data:image\\/svg)/;
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (!own.has(name) && !name.includes("-")) found.push(`<${name}>`);
    if (name === "script" && !element.src.endsWith("/desk/desk.js")) found.push("<script>");
    for (const { name: key, value } of element.attributes) {
      if (key.startsWith("on") || key === "style") found.push(`${name} ${key}=${value}`);
      if (lead.includes(key) && !mayLead.test(value)) found.push(`${name} ${key}=${value}`);
    }
  }
  return found;
}"""


@pytest.fixture(scope="module")
def besieged(settings: ShopSettings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, str]]:
    """A hub to which everything has been sent, and the widget's conversation."""
    folder: Path = tmp_path_factory.mktemp("besieged")
    with serving(settings, folder, **hostile.PLACE) as served:
        served.run(hostile.prepare(served))
        hostile.write_to_telegram(served)
        hostile.write_to_messenger(served)
        yield served, hostile.write_to_the_widget(served)


@pytest.fixture
def desk(besieged: tuple[Served, str], browser: Browser, password_hash: str, request: object) -> Iterator[Page]:
    """The desk of an admin; nothing but the desk may be asked for, and nothing may run."""
    served, strange = besieged[0], []
    context = browser.new_context(viewport=WIDE)
    context.add_cookies([served.hire(f"Asta{id(request)}", password_hash, Role.ADMIN)])
    context.add_init_script("window.pwned = () => { window.ran = true; }")
    page = context.new_page()
    page.on("dialog", lambda dialog: strange.append(dialog.message))
    page.on("pageerror", lambda error: strange.append(str(error)))
    page.on("request", lambda asked: _is_ours(served, asked.url) or strange.append(asked.url))
    yield page
    context.close()
    assert strange == []


def _is_ours(served: Served, url: str) -> bool:
    """An address of the desk, and not one that a text has led to, such as /desk/x."""
    return url.startswith(f"{served.url}/") and urlsplit(url).path.rsplit("/", 1)[-1] not in {"x", "click", "a"}


def untouched(page: Page) -> None:
    """Nothing on the page came out of a text, and nothing of it has run."""
    assert page.evaluate(INTRUDERS) == []
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.title.replace(/^\\(\\d+\\) /, '')") == "Waybill desk"


def test_the_list_shows_names_and_last_words(besieged: tuple[Served, str], desk: Page) -> None:
    desk.goto(f"{besieged[0].url}/desk/#/bot")
    expect(desk.locator("conversation-list li")).to_have_count(len(hostile.THREES) + 1, timeout=SLOW)
    expect(desk.locator("conversation-list")).to_contain_text("<svg onload=pwned()>")
    untouched(desk)


@pytest.mark.parametrize("channel", ["telegram", "messenger", "widget"])
def test_the_transcript_shows_texts_as_they_were_written(
    besieged: tuple[Served, str], desk: Page, channel: str
) -> None:
    served, chat = besieged
    conversation = {"telegram": hostile.TELEGRAM, "messenger": hostile.MESSENGER, "widget": chat}[channel]
    desk.goto(f"{served.url}/desk/#/queue/{conversation}")
    expect(desk.locator(".message.shopper")).to_have_count(len(PAYLOADS), timeout=SLOW)
    words = desk.locator(".message.shopper .words").all_inner_texts()
    assert {"<script>pwned()</script>", "javascript:pwned()", "{{constructor.constructor('pwned()')()}}"} <= set(words)
    untouched(desk)


def test_the_panel_the_notes_and_the_hand_over_show_theirs(besieged: tuple[Served, str], desk: Page) -> None:
    served, chat = besieged
    desk.goto(f"{served.url}/desk/#/queue/{chat}")
    expect(desk.locator(".message.note")).to_have_count(len(PAYLOADS), timeout=SLOW)
    desk.evaluate("document.querySelectorAll('details').forEach((each) => each.setAttribute('open', ''))")
    for text in (PAYLOADS[0], "<svg onload=pwned()>"):
        expect(desk.locator("customer-panel")).to_contain_text(text)
        expect(desk.locator("handover-card")).to_contain_text(text)
    untouched(desk)


def test_a_colleague_s_name_is_only_a_name(besieged: tuple[Served, str], desk: Page) -> None:
    served, _ = besieged
    desk.goto(f"{served.url}/desk/#/queue/{hostile.MESSENGER}")
    take = desk.locator("conversation-header .take")
    expect(take).to_be_enabled(timeout=SLOW)
    served.run(hostile.taken_by_mallory(served, hostile.MESSENGER))
    take.click()
    expect(desk.locator("notice-board")).to_contain_text(f"{hostile.MALLORY} has this conversation.")
    untouched(desk)


@pytest.mark.parametrize(("page", "shown"), [("dead-letters", "<svg onload=pwned()>"), ("agents", hostile.MALLORY)])
def test_the_admin_s_pages_show_texts_only(besieged: tuple[Served, str], desk: Page, page: str, shown: str) -> None:
    desk.goto(f"{besieged[0].url}/desk/#/admin/{page}")
    expect(desk.locator("table")).to_contain_text(shown, timeout=SLOW)
    untouched(desk)


def test_an_intruder_would_be_seen(besieged: tuple[Served, str], browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{besieged[0].url}/desk/")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=pwned()><marquee></marquee>')")
    assert page.evaluate(INTRUDERS) == ["img src=x", "img onerror=pwned()", "<marquee>"]
    page.close()
