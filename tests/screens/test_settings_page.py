"""The settings as read."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from bot.conversations.agents import Role
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_each_key_is_shown_with_its_comment_and_where_it_comes_from(
    open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    page = open_desk("Asta", "admin/settings", Role.ADMIN, size, dark)
    row = page.get_by_role("row").filter(has_text="orders.pay_within_days")
    expect(row).to_contain_text("an unpaid order is kept this long")
    expect(row).to_contain_text("shop.yml")
    expect(page.get_by_role("row").filter(has_text="WAYBILL_TELEGRAM_TOKEN")).to_contain_text("Not set")
    expect(page.get_by_role("row").filter(has_text="WAYBILL_DATABASE_URL")).to_contain_text("Set")
    check_accessible(page)


def test_a_file_that_changed_since_the_start_is_told(served: Served, open_desk: OpenDesk, tmp_path: Path) -> None:
    shop = tmp_path / "shop.yml"
    shop.write_text(shop.read_text(encoding="utf-8").replace("pay_within_days: 3", "pay_within_days: 4"))
    page = open_desk("Asta", "admin/settings", Role.ADMIN)
    row = page.get_by_role("row").filter(has_text="orders.pay_within_days")
    expect(row).to_contain_text("The file says something else now")
