"""Reports and the unanswered list, as an agent sees and uses them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.common.clock import utc_now
from bot.conversations.model import Conversation, HandOver, Sender
from bot.shop.customers import Rating
from tests.building import an_order
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served

LOOKS = [(WIDE, False), (WIDE, True), (PHONE, False), (PHONE, True)]
MISSES = [
    ("en", "my parcel 1042 went on holiday without me, write to anna@example.com"),
    ("ru", "посылка заблудилась где-то под Вильнюсом, что делать?"),
    ("zh", "包裹好像迷路了怎么办"),
]


def read_as(intent: str, language: str = "en", **more: Any) -> dict[str, Any]:
    """A reading as it is kept."""
    return {"intent": intent, "confidence": 0.9, "language": language, "order": "", "guesses": [], **more}


async def some_weeks(served: Served) -> None:
    """A month of talk: most of it answered by the bot, some by people, three messages not understood."""
    now = utc_now()
    async with served.database.begin() as work:
        for number in range(60):
            at = now - timedelta(days=number % 28, hours=number % 5, minutes=30)
            channel, language = (
                ("widget", "telegram", "facebook")[number % 3],
                ("en", "ru", "lt", "nb", "zh")[number % 5],
            )
            talk = Conversation(f"{number:032}", channel, f"t{number}", language, at, at)
            work.conversations.add(talk)
            intent = ("track_order", "request_refund", "return_item", "product_info")[number % 4]
            for sender, text, reading in (
                (Sender.SHOPPER, "Where is it?", read_as(intent, language)),
                (Sender.BOT, "It is on its way.", None),
            ):
                work.conversations.add_message(talk.next_message(sender, text, at, reading=reading))
            if number % 4 == 1:
                done = at + timedelta(hours=3) if number % 8 == 1 else None
                reason = ("human_agent", "complaint", "request_refund")[number % 3]
                talk.hand_overs.append(HandOver(reason, at, resolved_at=done))
                answer = talk.next_message(Sender.AGENT, "Hello", at + timedelta(minutes=4 + number))
                work.conversations.add_message(answer)
            if number % 6 == 0:
                work.ratings.add(Rating(talk.id, 5 - number % 4, "asked", at))
        for place, (language, text) in enumerate(MISSES):
            talk = Conversation(f"miss{place:028}", "widget", f"m{place}", language, now, now)
            work.conversations.add(talk)
            reading = read_as("nlu_fallback", language, guesses=[["track_order", 0.28], ["delivery_time", 0.21]])
            at = now - timedelta(minutes=place)
            work.conversations.add_message(talk.next_message(Sender.SHOPPER, text, at, reading=reading))
        for number in range(4):
            placed = now - timedelta(days=10 + 5 * number)
            work.orders.add(an_order(f"WB-20{number}", waiting=1, ordered_at=placed))
        await work.commit()


def shot(page: Page, name: str) -> None:
    """Keep a picture of the whole page for the eye."""
    folder = Path("test-results/reports")
    folder.mkdir(parents=True, exist_ok=True)
    width = page.viewport_size["width"] if page.viewport_size else 0
    page.set_viewport_size({"width": width, "height": 2400})
    page.screenshot(path=folder / f"{name}.png")


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_reports_are_read_by_everybody(served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool) -> None:
    served.run(some_weeks(served))
    page = open_desk("Maja", "reports", size=size, dark=dark)
    expect(page.get_by_role("heading", name="How contacts ended")).to_be_visible()
    expect(page.locator("day-columns svg").first).to_be_visible()
    shot(page, f"reports-{size['width']}-{'dark' if dark else 'light'}")
    check_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_filters_are_in_the_address_and_a_figure_is_a_csv(served: Served, open_desk: OpenDesk) -> None:
    served.run(some_weeks(served))
    page = open_desk("Maja", "reports")
    total = page.locator(".tile").filter(has_text="Conversations").locator("dd")
    expect(total).to_have_text("63")
    page.get_by_label("Channel", exact=False).and_(page.locator("select")).select_option("telegram")
    expect(total).to_have_text("20")
    page.get_by_role("button", name="7 days").click()
    expect(page.get_by_role("button", name="7 days")).to_have_attribute("aria-pressed", "true")
    assert "channel=telegram" in page.url and "days=7" in page.url
    page.reload()
    expect(page.get_by_label("Channel").and_(page.locator("select"))).to_have_value("telegram")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV: Languages").click()
    assert download.value.suggested_filename.startswith("languages-")
    page.get_by_role("button", name="Custom").click()
    page.get_by_role("textbox", name="From").fill("2020-01-01")
    expect(page.get_by_role("textbox", name="To")).to_have_value("2020-01-30")
    check_accessible(page)
    expect(page.get_by_text("Nobody has written in this period.").first).to_be_visible()


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_the_bot_is_taught_by_keyboard(served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool) -> None:
    served.run(some_weeks(served))
    page = open_desk("Maja", "unanswered", size=size, dark=dark)
    expect(page.locator(".wording")).to_have_count(3)
    expect(page.locator(".wordings")).to_contain_text(
        "my parcel 0000 went on holiday without me, write to name@example.com"
    )
    check_accessible(page)
    shot(page, f"unanswered-{size['width']}-{'dark' if dark else 'light'}")
    page.keyboard.press("j")
    page.keyboard.press("1")
    expect(page.locator(".wording")).to_have_count(2)
    expect(page.get_by_text("1 message given an intent, not yet trained.")).to_be_visible()
    expect(page.get_by_role("link", name="Russian")).to_be_visible()
    page.keyboard.press("u")
    expect(page.locator(".wording")).to_have_count(3)
    page.keyboard.press("k")
    page.keyboard.press("i")
    page.get_by_label("Search intents").fill("reship? no: late")
    expect(page.locator(".intent")).to_have_count(0)
    page.get_by_label("Search intents").fill("parcel safe")
    check_accessible(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Is the parcel safe")).to_be_visible()
    page.keyboard.press("x")
    page.keyboard.press("o")
    expect(page.get_by_text("The bot has understood everything")).to_be_visible()
    page.get_by_role("link", name="Decided (3)").click()
    expect(page.locator("tbody tr")).to_have_count(3)
    expect(page.locator("tbody")).to_contain_text("Ignored")
    check_accessible(page)
    shot(page, f"decided-{size['width']}-{'dark' if dark else 'light'}")
    page.get_by_role("button", name="Undo").last.click()
    expect(page.locator("tbody tr")).to_have_count(2)
