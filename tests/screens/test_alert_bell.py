"""The bell: what is wrong, as it happens, with what to do."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from bot.common.clock import utc_now
from bot.conversations.agents import Role
from bot.conversations.alerts import Alert, AlertKind
from bot.conversations.feed import AlertsChanged
from bot.hub.keys import FEED
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served


async def _raise(served: Served, *kinds: AlertKind) -> None:
    async with served.database.begin() as work:
        for kind in kinds:
            work.alerts.add(Alert(kind, utc_now() - timedelta(minutes=4), 2))
        await work.commit()
    served.app[FEED].publish(AlertsChanged())


async def _clear(served: Served) -> None:
    async with served.database.begin() as work:
        for alert in await work.alerts.raised():
            alert.turn(0, utc_now())
        await work.commit()
    served.app[FEED].publish(AlertsChanged())


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_what_is_wrong_rings_at_once_and_says_what_to_do(
    served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    page = open_desk("Asta", "", Role.ADMIN, size, dark)
    expect(page.get_by_role("button", name="0 alerts")).to_be_visible()
    served.run(_raise(served, AlertKind.WAITING, AlertKind.ASSISTANT, AlertKind.UNDELIVERED))
    bell = page.get_by_role("button", name="3 alerts")
    expect(bell).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("The assistant does not answer")
    bell.click()
    alerts = page.get_by_role("region", name="Alerts")
    expect(alerts).to_contain_text("2 shoppers have waited longer than 15 min")
    expect(alerts).to_contain_text("Take the conversation at the top of the queue.")
    check_accessible(page)
    alerts.get_by_role("link", name="Open Undelivered").click()
    expect(page.get_by_role("heading", name="Undelivered messages")).to_be_visible()
    expect(alerts).to_be_hidden()
    served.run(_clear(served))
    expect(page.get_by_role("button", name="0 alerts")).to_be_visible()


def test_an_agent_is_not_led_where_only_admins_may_go(served: Served, open_desk: OpenDesk) -> None:
    served.run(_raise(served, AlertKind.UNDELIVERED))
    page = open_desk("Maja")
    page.get_by_role("button", name="1 alert").click()
    expect(page.get_by_role("region", name="Alerts")).to_contain_text("An admin sees why")
    assert page.get_by_role("link", name="Open Undelivered").count() == 0
    assert page.locator(".toast").count() == 0  # what was wrong before is not news
