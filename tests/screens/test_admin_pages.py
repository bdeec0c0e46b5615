"""The way to the desk's other pages, and what an admin finds there."""

import pytest
from playwright.sync_api import expect

from bot.common.clock import utc_now
from bot.conversations.agents import Role
from bot.conversations.delivery import Delivery, DeliveryState
from bot.conversations.model import Conversation, Sender
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served


async def _undelivered(served: Served) -> None:
    now = utc_now()
    async with served.database.begin() as work:
        conversation = Conversation("c" * 32, "telegram", "hash", "en", now, now, address="42")
        work.conversations.add(conversation)
        message = conversation.next_message(Sender.BOT, "Your parcel has left the warehouse.", now)
        message.delivery = Delivery(
            conversation.id, "telegram", now, DeliveryState.FAILED, error="The bot was blocked."
        )
        work.conversations.add_message(message)
        await work.commit()


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_an_admin_has_an_undelivered_message_sent_again(
    served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    served.run(_undelivered(served))
    page = open_desk("Asta", "", Role.ADMIN, size, dark)
    page.get_by_role("link", name="Admin").click()
    page.get_by_role("link", name="Undelivered").click()
    expect(page.get_by_role("heading", name="Undelivered messages")).to_be_visible()
    expect(page.locator("table")).to_contain_text("The bot was blocked.")
    check_accessible(page)
    page.get_by_role("button", name="Send again").click()
    expect(page.get_by_text("It is on its way again.")).to_be_visible()
    expect(page.get_by_text("Everything has been delivered")).to_be_visible()
    page.get_by_role("link", name="Inbox").click()
    expect(page.get_by_role("searchbox")).to_be_visible()


def test_an_agent_is_not_shown_the_admin_s_pages(open_desk: OpenDesk) -> None:
    page = open_desk("Maja", "admin/dead-letters")
    expect(page.get_by_text("There is no such page")).to_be_visible()
    assert page.get_by_role("link", name="Admin").count() == 0
