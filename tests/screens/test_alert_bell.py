"""The bell: what is wrong, as it happens, with what to do."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from bot.common.clock import utc_now
from bot.conversations.agents import Role
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.model import Conversation, Sender
from bot.conversations.ownership import Owner
from bot.hub.keys import WATCH
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served


async def _look(served: Served) -> None:
    await served.app[WATCH].tell(utc_now())


async def _go_wrong(served: Served) -> None:
    """Two shoppers have been waiting for twenty minutes, and Telegram has refused a message."""
    now = utc_now()
    async with served.database.begin() as work:
        for name in ("c1", "c2"):
            conversation = Conversation(name, "widget", f"hash {name}", "en", now, now, Owner.QUEUE)
            conversation.waiting_since = now - timedelta(minutes=20)
            work.conversations.add(conversation)
        blocked = Conversation("c3", "telegram", "hash c3", "en", now, now, address="42")
        work.conversations.add(blocked)
        message = blocked.next_message(Sender.BOT, "Your parcel has left.", now)
        message.delivery = Delivery("c3", "telegram", now, DeliveryState.FAILED, error="The bot was blocked.")
        work.conversations.add_message(message)
        await work.commit()
    await _look(served)


async def _come_right(served: Served) -> None:
    async with served.database.begin() as work:
        for name in ("c1", "c2"):
            (await work.conversations.lock(name)).owner = Owner.AGENT
        [(delivery, _)] = await work.outbox.stuck(9)
        delivery.succeed()
        await work.commit()
    await _look(served)


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_what_is_wrong_rings_at_once_and_says_what_to_do(
    served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    page = open_desk("Asta", "", Role.ADMIN, size, dark)
    expect(page.get_by_role("button", name="0 alerts")).to_be_visible()
    served.run(_go_wrong(served))
    bell = page.get_by_role("button", name="2 alerts")
    expect(bell).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("1 message could not be delivered")
    bell.click()
    alerts = page.get_by_role("region", name="Alerts")
    expect(alerts).to_contain_text("2 shoppers have waited longer than 15 min")
    expect(alerts).to_contain_text("Take the conversation at the top of the queue.")
    check_accessible(page)
    alerts.get_by_role("link", name="Open Undelivered").click()
    expect(page.get_by_role("heading", name="Undelivered messages")).to_be_visible()
    expect(alerts).to_be_hidden()
    served.run(_come_right(served))
    expect(page.get_by_role("button", name="0 alerts")).to_be_visible()


def test_an_agent_is_not_led_where_only_admins_may_go(served: Served, open_desk: OpenDesk) -> None:
    served.run(_go_wrong(served))
    page = open_desk("Maja")
    page.get_by_role("button", name="2 alerts").click()
    expect(page.get_by_role("region", name="Alerts")).to_contain_text("An admin sees why")
    assert page.get_by_role("link", name="Open Undelivered").count() == 0
    assert page.locator(".toast").count() == 0  # what was wrong before is not news
