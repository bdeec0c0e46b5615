"""Working on a conversation at the desk, in two real browsers where it takes two."""

import re

import pytest
from playwright.sync_api import Page, expect

from bot.conversations.agents import Role
from bot.conversations.ownership import Owner
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served
from tests.screens.shoppers import keep_shopper, owner_of, writes

PATIENCE = 20_000  # milliseconds: longer than what can be undone


def opened(page: Page, name: str) -> Page:
    """The desk with this shopper's conversation open."""
    page.locator("conversation-list").get_by_text(name, exact=True).click()
    expect(page.locator("conversation-pane h1")).to_have_text(name)
    return page


def deed(page: Page, name: str) -> None:
    """Choose from the menu of the conversation."""
    page.get_by_role("button", name="More actions").click()
    page.locator(".deed-menu").get_by_text(name).click()


def test_of_two_who_take_at_once_one_is_told_the_other_s_name(served: Served, open_desk: OpenDesk) -> None:
    conversation = served.run(keep_shopper(served, "Anna"))
    pages = [opened(open_desk(name), "Anna") for name in ("Maja", "Jonas")]
    expect(pages[0].get_by_text("Jonas is here too")).to_be_visible()
    for page in pages:  # the second is told nothing of the first before it has pressed too
        page.evaluate("document.querySelector('desk-app').desk.feed.stop()")
    for page in pages:
        page.locator("conversation-header .take").click()
    told = pages[0].locator(".toast.problem").or_(pages[0].locator(".toast.info"))
    expect(told).to_be_visible()
    loser, winner = (pages[0], "Jonas") if pages[0].locator(".toast.problem").count() else (pages[1], "Maja")
    expect(loser.locator(".toast.problem")).to_contain_text(f"{winner} has this conversation.")
    expect(loser.locator(".standing")).to_contain_text(f"With {winner}")
    assert served.run(owner_of(served, conversation)) is Owner.AGENT


def test_what_was_decided_can_be_undone_and_is_done_when_it_is_not(served: Served, open_desk: OpenDesk) -> None:
    conversation = served.run(keep_shopper(served, "Anna"))
    page = opened(open_desk("Maja"), "Anna")
    page.keyboard.press("t")
    expect(page.locator(".standing")).to_contain_text("With you")
    page.keyboard.press("e")
    expect(page.locator(".standing")).to_contain_text("Being resolved")
    page.keyboard.press("u")
    expect(page.locator(".standing")).to_contain_text("With you")
    page.get_by_role("button", name="Resolve").click()
    expect(page.locator(".toast").get_by_role("button", name="Undo")).to_be_visible()
    expect(page.locator(".log")).to_contain_text("Your request is closed", timeout=PATIENCE)
    expect(page.locator(".log .deed-line").last).to_contain_text("You resolved it")
    assert served.run(owner_of(served, conversation)) is Owner.BOT


def test_a_transferred_conversation_is_with_the_colleague(served: Served, open_desk: OpenDesk) -> None:
    served.run(keep_shopper(served, "Anna"))
    jonas, maja = open_desk("Jonas", "mine"), opened(open_desk("Maja"), "Anna")
    expect(maja.locator("team-faces")).to_contain_text("Jonas: Online")
    maja.keyboard.press("t")
    expect(maja.locator(".standing")).to_contain_text("With you")
    deed(maja, "Transfer…")
    check_accessible(maja)
    maja.get_by_role("radio", name="Jonas").check()
    maja.get_by_label("A word for them").fill("She speaks Lithuanian.")
    maja.get_by_role("button", name="Transfer", exact=True).click()
    expect(jonas.locator("conversation-list")).to_contain_text("Anna", timeout=PATIENCE)
    expect(opened(jonas, "Anna").locator(".log")).to_contain_text(
        "Maja transferred it to Jonas: She speaks Lithuanian."
    )


def test_a_snoozed_conversation_comes_back_when_the_shopper_writes(served: Served, open_desk: OpenDesk) -> None:
    conversation = served.run(keep_shopper(served, "Anna"))
    page = opened(open_desk("Maja"), "Anna")
    page.keyboard.press("t")
    expect(page.locator(".standing")).to_contain_text("With you")
    page.keyboard.press("s")
    page.get_by_role("button", name="Tomorrow").click()
    expect(page.locator(".standing")).to_contain_text("Snoozed until", timeout=PATIENCE)
    expect(page.get_by_text("You have no conversations")).to_be_visible()
    served.run(writes(served, conversation, "Any news?"))
    expect(page.locator("conversation-list")).to_contain_text("Any news?")
    expect(page.locator(".log .deed-line").last).to_contain_text("Woke up because the shopper wrote")


def test_tags_are_added_suggested_filtered_by_and_removed(served: Served, open_desk: OpenDesk) -> None:
    for name in ("Anna", "Lena"):
        served.run(keep_shopper(served, name))
    page = opened(open_desk("Maja"), "Anna")
    page.keyboard.press("l")
    page.get_by_label("Tag name").fill("VIP")
    page.keyboard.press("Enter")
    expect(page.locator("context-strip .tag")).to_have_text("vip")
    opened(page, "Lena").keyboard.press("l")
    expect(page.locator("#known-tags option")).to_have_attribute("value", "vip")
    page.keyboard.press("Escape")
    page.locator("list-filters summary").click()
    page.locator("list-filters").get_by_label("Tag").select_option("vip")
    expect(page.locator("conversation-list .row")).to_have_count(1)
    check_accessible(page)
    opened(page, "Anna").get_by_role("button", name="Remove the tag vip").click()
    expect(page.locator("context-strip .tag")).to_have_count(0)


def test_search_finds_what_is_in_no_list(served: Served, open_desk: OpenDesk) -> None:
    served.run(keep_shopper(served, "Анна", "Где МОЯ посылка?", owner=Owner.BOT, waiting_since=None, language="ru"))
    page = open_desk("Maja")
    expect(page.get_by_text("Nobody is waiting")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("моя Посылка")
    expect(page.locator("conversation-list .row")).to_contain_text("Анна")
    expect(page.get_by_text("Found in all conversations")).to_be_visible()
    page.keyboard.type(" 100%")
    expect(page.get_by_text("No conversation matches")).to_be_visible()


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (PHONE, True)])
def test_a_saved_reply_is_found_filled_and_held_back_while_a_field_is_open(
    served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    served.run(keep_shopper(served, "Anna", "Hvor er pakken?", language="nb", order="1042"))
    page = opened(open_desk("Maja", size=size, dark=dark), "Anna")
    page.get_by_role("button", name="Take").first.click()
    box = page.get_by_role("textbox", name="Reply", exact=True)
    box.click()
    page.keyboard.type("/track")
    expect(page.get_by_role("option")).to_have_count(1)
    check_accessible(page)
    page.keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    box.fill("")
    page.keyboard.type("/hello")
    page.keyboard.press("Enter")
    expect(box).to_have_value(re.compile("^Hei, Anna! Dette er Maja fra Halden Home"))
    box.fill("")
    page.keyboard.type("/tracking link")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box).to_have_value("Ordren din 1042 er på vei. Du kan følge den her: {tracking}")
    expect(page.get_by_text("Still to fill in: {tracking}")).to_be_visible()
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    page.keyboard.type("https://example.com/t")  # over the selected field
    page.keyboard.press("Enter")
    expect(page.locator(".log")).to_contain_text("følge den her: https://example.com/t")


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (PHONE, True)])
def test_an_admin_writes_and_deletes_saved_replies(open_desk: OpenDesk, size: dict[str, int], dark: bool) -> None:
    page = open_desk("Asta", "admin/saved-replies", Role.ADMIN, size, dark)
    expect(page.locator("table")).to_contain_text("Ask for the order")
    check_accessible(page)
    page.get_by_role("button", name="New saved reply").click()
    page.get_by_label("Title, for agents").fill("Thanks")
    page.get_by_label("Lithuanian").fill("Ačiū, {vardas}!")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Nothing fills {vardas}.")).to_be_visible()
    check_accessible(page)
    page.get_by_label("Lithuanian").fill("Ačiū, {name}!")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("table")).to_contain_text("Ačiū, {name}!")
    page.get_by_role("button", name="Delete Thanks").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(page.locator("table")).not_to_contain_text("Ačiū, {name}!")


def test_after_a_drop_everything_is_shown_once(served: Served, open_desk: OpenDesk) -> None:
    conversation = served.run(keep_shopper(served, "Anna"))
    page = opened(open_desk("Maja"), "Anna")
    page.evaluate("document.querySelector('desk-app').desk.feed.stop()")
    for text in ("one", "two", "three"):
        served.run(writes(served, conversation, f"number {text}"))
    expect(page.locator(".live")).to_have_text("Reconnecting…")
    expect(page.locator(".log")).not_to_contain_text("number one")
    page.evaluate("document.querySelector('desk-app').desk.feed.start()")
    expect(page.locator(".log .shopper")).to_have_count(4)
    served.run(writes(served, conversation, "number four"))
    expect(page.locator(".log .shopper")).to_have_count(5)


def test_the_switches_of_the_menu_are_remembered(open_desk: OpenDesk) -> None:
    page = open_desk("Maja")
    page.get_by_role("button", name="Menu of Maja").click()
    for name in ("I am away", "Sound"):
        page.get_by_role("switch", name=name).check()
    check_accessible(page)
    colleague = open_desk("Jonas")
    expect(colleague.locator("team-faces")).to_contain_text("Maja: Away")
    page.reload()
    expect(colleague.locator("team-faces")).to_contain_text("Maja: Away")
    page.get_by_role("button", name="Menu of Maja").click()
    expect(page.get_by_role("switch", name="Sound")).to_be_checked()


def test_a_closed_reply_window_says_why_and_until_when(served: Served, open_desk: OpenDesk) -> None:
    eight_days = 8 * 24 * 60
    facebook = {"channel": "facebook", "address": "42", "minutes": eight_days}
    served.run(keep_shopper(served, "Anna", **facebook))
    served.run(keep_shopper(served, "Lena", channel="facebook", address="43", minutes=60))
    page = opened(open_desk("Maja"), "Anna")
    page.keyboard.press("t")
    expect(page.locator(".composer-lock")).to_contain_text("for 7 days after the shopper's last message")
    expect(page.get_by_role("textbox", name="Reply", exact=True)).to_be_hidden()
    page.get_by_role("link", name="Waiting").click()
    opened(page, "Lena").keyboard.press("t")
    expect(page.locator("#composer-hint")).to_contain_text("Replies until")
    check_accessible(page)


def test_notifications_are_asked_for_on_the_click_and_call_an_agent_who_looks_elsewhere(
    served: Served, open_desk: OpenDesk
) -> None:
    page = open_desk("Maja")
    page.evaluate(
        """() => {
          window.asked = 0; window.called = [];
          window.Notification = class { static permission = 'default';
            static async requestPermission() { window.asked++; return (this.permission = 'granted'); }
            constructor(title) { window.called.push(title); } };
          document.hasFocus = () => false;
        }"""
    )
    served.run(keep_shopper(served, "Anna"))
    expect(page.locator("conversation-list")).to_contain_text("Anna")
    assert page.evaluate("[window.asked, window.called.length]") == [0, 0]
    page.get_by_role("button", name="Menu of Maja").click()
    page.get_by_role("switch", name="Browser notifications").click()
    expect(page.get_by_role("switch", name="Browser notifications")).to_be_checked()
    served.run(keep_shopper(served, "Lena", minutes=0))
    expect(page.locator("conversation-list")).to_contain_text("Lena")
    assert page.evaluate("[window.asked, window.called]") == [1, ["A shopper is waiting"]]
    assert page.title() == "(2) Waybill desk"
