"""An admin words the shop's texts: preview, mistake, save, conflict, and back to ours."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.conversations.agents import Role
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk

THANKS = "admin/templates/en.utter_thank"


def wording(page: Page) -> str:
    """What stands in the editor."""
    return page.get_by_label("Your wording", exact=True).input_value()


def write(page: Page, text: str) -> None:
    """Type over what stands in the editor."""
    page.get_by_label("Your wording", exact=True).fill(text)


def save(page: Page) -> None:
    """Save, and wait until it is said so."""
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. Shoppers read it")).to_be_visible()


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_a_text_is_found_worded_anew_and_taken_back(
    open_desk: OpenDesk, tmp_path: Path, size: dict[str, int], dark: bool
) -> None:
    page = open_desk("Asta", "admin/templates", Role.ADMIN, size, dark)
    page.get_by_role("searchbox").fill("utter_thank")
    expect(page.get_by_text("1 text", exact=True)).to_be_visible()
    check_accessible(page)
    page.get_by_role("link", name="utter_thank").click()
    write(page, "Anytime, says { $stor }.")
    expect(page.get_by_text("Line 1: $stor is not known here")).to_be_visible()
    expect(page.get_by_role("button", name="Save")).to_be_disabled()
    write(page, "Anytime, says { $store }.")
    expect(page.locator(".template-bubble")).to_have_text("Anytime, says Halden Home.")
    expect(page.locator(".word-changes ins").first).to_contain_text("Anytime")
    check_accessible(page)
    save(page)
    assert "Anytime, says { $store }." in (tmp_path / "templates" / "en.ftl").read_text()
    expect(page.get_by_text("Asta worded it")).to_be_visible()
    page.get_by_role("button", name="Back to ours").click()
    page.get_by_role("dialog").get_by_role("button", name="Back to ours").click()
    expect(page.get_by_text("Asta went back to ours")).to_be_visible()
    expect(page.get_by_text("Word for word ours.")).to_be_visible()
    page.get_by_role("button", name="Take up this wording").first.click()
    assert wording(page) == "Anytime, says { $store }."


def test_a_text_that_names_a_supplier_is_doubted_in_russian_and_each_count_is_shown(open_desk: OpenDesk) -> None:
    page = open_desk("Asta", "admin/templates/ru.utter_parcel_customs", Role.ADMIN)
    expect(page.get_by_text("customs_last: few").first).to_be_visible()
    expect(page.locator(".template-bubble").filter(has_text="3 дня").first).to_be_visible()
    write(page, wording(page) + " Поставщик опаздывает.")
    expect(page.get_by_text("“Поставщик” names a supplier")).to_be_visible()
    check_accessible(page)


def test_a_draft_survives_a_look_at_another_text(open_desk: OpenDesk) -> None:
    page = open_desk("Asta", THANKS, Role.ADMIN)
    write(page, "My draft")
    page.get_by_role("navigation", name="This text in other languages").get_by_role("link", name="Chinese").click()
    expect(page.get_by_label("Your wording", exact=True)).not_to_have_value("My draft")
    page.go_back()
    expect(page.get_by_label("Your wording", exact=True)).to_have_value("My draft")


def test_who_saves_second_sees_both_and_loses_nothing(open_desk: OpenDesk) -> None:
    first, second = (open_desk(name, THANKS, Role.ADMIN) for name in ("Asta", "Birk"))
    write(second, "Second wording.")
    write(first, "First wording.")
    save(first)
    second.get_by_role("button", name="Save").click()
    expect(second.get_by_text("Somebody else saved another wording")).to_be_visible()
    expect(second.get_by_role("alert").locator("del")).to_contain_text("First")
    assert wording(second) == "Second wording."
    check_accessible(second)
    second.get_by_role("button", name="Go on with mine").click()
    save(second)
    expect(second.get_by_text("Birk worded it")).to_be_visible()
    expect(second.get_by_text("Asta worded it")).to_be_visible()
