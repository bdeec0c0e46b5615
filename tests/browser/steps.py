"""What people do in the widget and at the desk, step by step."""

from playwright.sync_api import Page, expect

NEW_PASSWORD = "a password of one's own"


def open_widget(page: Page) -> None:
    """Open the chat in the corner of the store."""
    page.locator("waybill-chat button").first.click()


def ask(page: Page, text: str) -> None:
    """Write to the store."""
    box = page.locator("waybill-chat textarea")
    box.fill(text)
    box.press("Enter")


def log_in(page: Page, email: str, one_time_password: str) -> None:
    """Log in at the desk for the first time, and choose a password."""
    page.get_by_label("E-mail").fill(email)
    page.locator("input[type=password]").fill(one_time_password)
    page.keyboard.press("Enter")
    fields = page.locator("input[type=password]")
    expect(fields).to_have_count(3)
    for field, value in enumerate((one_time_password, NEW_PASSWORD, NEW_PASSWORD)):
        fields.nth(field).fill(value)
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_contain_text("Waiting")
