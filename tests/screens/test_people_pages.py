"""Agents and accounts, as people manage them in a browser."""

import re
from datetime import timedelta

import pyotp
import pytest
from playwright.sync_api import Page, expect

from bot.common.clock import utc_now
from bot.conversations.agents import Role
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import PASSWORD, Served

LOOKS = [(WIDE, False), (WIDE, True), (PHONE, False), (PHONE, True)]


def log_in(page: Page, email: str, password: str) -> None:
    """Fill the form that everybody meets first."""
    page.get_by_label("E-mail", exact=True).fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_an_admin_adds_an_agent_and_lets_them_go(
    served: Served, open_desk: OpenDesk, password_hash: str, size: dict[str, int], dark: bool
) -> None:
    served.hire("Jonas", password_hash)
    page = open_desk("Asta", "admin/agents", Role.ADMIN, size, dark)
    page.get_by_role("button", name="Add agent").click()
    page.get_by_label("Name").fill("Rūta Žukauskaitė")
    page.get_by_label("E-mail", exact=True).fill("ruta@example.com")
    check_accessible(page)
    page.get_by_role("dialog").get_by_role("button", name="Add agent").click()
    password = page.get_by_role("dialog").locator("code").last
    expect(password).to_have_text(re.compile(r"^\S{16}$"))
    check_accessible(page)
    page.get_by_role("button", name="Done").click()
    row = page.get_by_role("row").filter(has_text="Rūta")
    expect(row).to_contain_text("One-time password")
    check_accessible(page)
    row.get_by_role("button").click()
    check_accessible(page)
    page.get_by_role("button", name="Deactivate").click()
    page.get_by_role("dialog").get_by_role("button", name="Deactivate").click()
    expect(row).to_contain_text("Deactivated")
    expect(page.get_by_text("cannot log in any more")).to_be_visible()


def test_an_admin_s_own_row_offers_nothing_that_shuts_them_out(open_desk: OpenDesk) -> None:
    page = open_desk("Asta", "admin/agents", Role.ADMIN)
    page.get_by_role("row").filter(has_text="Asta").get_by_role("button").click()
    expect(page.locator(".row-menu .menu button")).to_have_text(["Name and role"])
    page.get_by_role("button", name="Name and role").click()
    assert page.get_by_role("dialog").get_by_role("combobox").count() == 0


@pytest.mark.parametrize(("size", "dark"), LOOKS)
def test_an_agent_turns_the_second_step_on_and_logs_in_with_it(
    open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    page = open_desk("Maja", "", size=size, dark=dark)
    page.get_by_role("button", name="Menu of Maja").click()
    page.get_by_role("link", name="Your account").click()
    expect(page.get_by_role("heading", name="Where you are logged in")).to_be_visible()
    check_accessible(page)
    page.get_by_role("button", name="Turn on").click()
    page.get_by_label("Current password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    key = page.get_by_role("dialog").locator("code").inner_text().replace(" ", "")
    check_accessible(page)
    page.get_by_label("Code the app shows").fill(pyotp.TOTP(key).now())
    page.get_by_role("dialog").get_by_role("button", name="Turn on").click()
    expect(page.locator(".codes li")).to_have_count(10)
    check_accessible(page)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("10 recovery codes left")).to_be_visible()
    page.get_by_role("button", name="Menu of Maja").click()
    page.get_by_role("button", name="Log out").click()
    log_in(page, "maja@example.com", PASSWORD)
    expect(page.get_by_role("heading", name="Enter your code")).to_be_visible()
    check_accessible(page)
    page.get_by_label("Code").fill("000000")
    page.get_by_role("button", name="Log in").click()
    expect(page.locator(".form-problem")).to_contain_text("not right")
    page.get_by_label("Code").fill(pyotp.TOTP(key).at(utc_now() + timedelta(seconds=30)))
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()


def test_an_agent_changes_name_and_password_and_ends_another_browser(open_desk: OpenDesk) -> None:
    page = open_desk("Maja", "account")
    other = page.context.browser.new_context().new_page()  # type: ignore[union-attr]
    other.goto(page.url)
    log_in(other, "maja@example.com", PASSWORD)
    expect(other.get_by_role("heading", name="Your account")).to_be_visible()
    page.reload()
    expect(page.locator(".sessions li")).to_have_count(2)
    page.get_by_role("button", name=re.compile("^Log out (?!all)")).click()
    expect(page.locator(".sessions li")).to_have_count(1)
    expect(other.get_by_role("button", name="Log in")).to_be_visible()
    page.get_by_label("Name").fill("Maja Kurt")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("button", name="Menu of Maja Kurt")).to_be_visible()
    page.get_by_role("button", name="Change password").click()
    page.get_by_label("Current password").fill(PASSWORD)
    page.get_by_label("New password", exact=True).fill("another good password")
    page.get_by_label("New password again").fill("another good password")
    page.get_by_role("button", name="Save password").click()
    expect(page.get_by_text("Your password has been changed")).to_be_visible()
    other.context.close()
