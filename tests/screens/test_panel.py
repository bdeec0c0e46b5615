"""What an agent does from the side panel, in a real browser."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Role
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.panel_cases import Case, a_case
from tests.screens.served import Served


@pytest.fixture
def case(served: Served, settings: ShopSettings) -> Case:
    """Anna and her order WB-1042."""
    return served.run(a_case(served, settings))


def at_the_case(
    open_desk: OpenDesk, case: Case, role: Role = Role.AGENT, size: dict[str, int] = WIDE, dark: bool = False
) -> Page:
    """Maja has taken the conversation and looks at the panel."""
    page = open_desk("Maja", f"bot/{case.conversation}", role, size, dark)
    page.locator("conversation-header").get_by_role("button", name="Take").click()
    expect(page.get_by_role("button", name="Resolve")).to_be_visible()
    if size is PHONE:
        page.get_by_role("link", name="Customer and orders").click()
    expect(page.get_by_role("button", name="Approve")).to_be_visible()
    return page


def picture(page: Page, name: str) -> None:
    """Keep a picture where WAYBILL_PICTURES says, to be looked at."""
    if folder := os.environ.get("WAYBILL_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_the_panel_shows_the_whole_case(open_desk: OpenDesk, case: Case, size: dict[str, int], dark: bool) -> None:
    page = at_the_case(open_desk, case, size=size, dark=dark)
    panel = page.locator("customer-panel")
    for words in (
        "Signed in at the store",
        "Newsletter",
        "Order WB-1042",
        "Damaged item",
        "Other conversations",
        "When will it arrive?",
        "Asked for their data to be erased",
    ):
        expect(panel).to_contain_text(words)
    panel.get_by_text("History:").click()
    expect(panel).to_contain_text("Investigation opened")
    check_accessible(page)
    picture(page, f"panel-{size['width']}-{'dark' if dark else 'light'}")


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (PHONE, True)])
def test_a_refund_is_checked_before_it_is_confirmed_and_paid_from_the_list(
    open_desk: OpenDesk, case: Case, size: dict[str, int], dark: bool
) -> None:
    page = at_the_case(open_desk, case, size=size, dark=dark)
    page.get_by_role("button", name="Refund", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Amount in EUR").fill("900")
    dialog.get_by_label("Why").fill("Scratch on the foot")
    check_accessible(page)
    picture(page, f"refund-{size['width']}-fields")
    dialog.get_by_role("button", name="Continue").click()
    expect(dialog.get_by_role("alert")).to_contain_text("At most 89.00 EUR")
    expect(dialog.get_by_label("Why")).to_have_value("Scratch on the foot")
    dialog.get_by_label("Amount in EUR").fill("12,50")
    dialog.get_by_role("button", name="Continue").click()
    for words in ("€12.50", "Visa", "anna@example.com", "you get €12.50 back for order WB-1042"):
        expect(dialog).to_contain_text(words)
    check_accessible(page)
    picture(page, f"refund-{size['width']}-check")
    dialog.get_by_role("button", name="Record the refund").click()
    expect(page.locator("customer-panel")).to_contain_text("€12.50 to be paid since")
    if size is PHONE:
        page.get_by_role("link", name="Back to the conversation").click()
    expect(page.locator("conversation-transcript")).to_contain_text("you get €12.50 back")
    page.goto(page.url.split("#")[0] + "#/refunds")
    expect(page.locator("refunds-page table")).to_contain_text("Scratch on the foot")
    check_accessible(page)
    picture(page, f"refunds-{size['width']}")
    page.get_by_role("button", name="Mark as paid").click()
    page.get_by_role("dialog").get_by_label("Reference of the payment").fill("RF-77")
    page.get_by_role("button", name="It is paid").click()
    expect(page.get_by_text("Nothing to pay")).to_be_visible()


def test_an_approval_is_seen_by_a_colleague_at_once(open_desk: OpenDesk, case: Case) -> None:
    page = at_the_case(open_desk, case)
    colleague = open_desk("Jonas", f"open/{case.conversation}")
    expect(colleague.locator("customer-panel")).to_contain_text("To decide")
    page.get_by_role("button", name="Approve").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Amount in EUR")).to_have_value("17.80")
    dialog.get_by_role("button", name="Continue").click()
    expect(dialog).to_contain_text("€17.80")
    dialog.get_by_role("button", name="Approve").click()
    for each in (page, colleague):
        expect(each.locator("customer-panel")).to_contain_text("Settled")
        expect(each.locator("conversation-transcript")).to_contain_text("you get €17.80 back")
    assert colleague.get_by_role("button", name="Refund").count() == 0


def ask_for_a_voucher(page: Page) -> None:
    """Up to the point where it can be confirmed, or is refused."""
    page.get_by_role("button", name="Give voucher").click()
    page.get_by_role("dialog").get_by_label("Why").fill("Late")
    page.get_by_role("dialog").get_by_role("button", name="Continue").click()


def test_a_voucher_is_given_once(open_desk: OpenDesk, case: Case) -> None:
    page = at_the_case(open_desk, case)
    ask_for_a_voucher(page)
    expect(page.get_by_role("dialog")).to_contain_text("10% off your next order")
    page.get_by_role("button", name="Give it").click()
    expect(page.locator(".person-part").filter(has_text="Vouchers")).to_contain_text("THANKS-")
    ask_for_a_voucher(page)
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("The shopper has THANKS-")


def test_an_admin_erases_after_typing_the_address(open_desk: OpenDesk, case: Case) -> None:
    page = at_the_case(open_desk, case, Role.ADMIN)
    page.get_by_role("button", name="Erase").click()
    dialog = page.get_by_role("dialog")
    for words in ("2 conversations", "WB-1042", "The shopper is not told"):
        expect(dialog).to_contain_text(words)
    dialog.get_by_label("Type anna@example.com to confirm").fill("ole@example.com")
    dialog.get_by_role("button", name="Erase for good").click()
    expect(dialog.get_by_role("alert")).to_contain_text("to confirm")
    check_accessible(page)
    picture(page, "erase")
    dialog.get_by_label("Type anna@example.com to confirm").fill("anna@example.com")
    dialog.get_by_role("button", name="Erase for good").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.reload()
    expect(page.locator("conversation-transcript")).to_be_visible()
    for secret in ("anna@example.com", "Anna", "cracked", "Pilies"):
        expect(page.locator("body")).not_to_contain_text(secret)


def test_an_agent_saves_a_copy_and_cannot_erase(open_desk: OpenDesk, case: Case) -> None:
    page = at_the_case(open_desk, case)
    assert page.get_by_role("button", name="Erase").count() == 0
    page.get_by_role("button", name="Save a copy").click()
    with page.expect_download() as saved:
        page.get_by_role("dialog").get_by_role("button", name="Save the file").click()
    assert saved.value.suggested_filename == "personal-data.zip"
